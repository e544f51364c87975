import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, fill, glint, open, paired, placed, profile, ribbon, shadow, symmetric, whip } from '../geometry/kit.js';

const HAT: readonly Shape[] = [
  body(symmetric('0,-480 110,-460 190,-400! 300,-430 410,-370 456,-260 430,-140 350,-70 244,-40! 240,250! 0,280!'), 'skin', { colour: 'white', relief: 0.9 }),
  whip('436,-200 400,-110 330,-62 236,-30 234,210', '330,-260 290,-180 230,-100 170,-40 170,200', { count: 16, reach: 0.8, longest: 'middle' }),
  ...paired(brush(open('190,-400 170,-340 182,-290'), 'outline', 1.8), brush(open('244,-40 190,-60 160,-110'), 'outline', 1.8), brush(open('150,230 152,90 190,-30'), 'internal', 2.2)),
  brush(open('-76,250 -84,90 -110,-60'), 'internal', 2.2), brush(open('76,250 70,120 84,20'), 'internal', 2.2), brush(open('0,260 2,100 -10,-100'), 'internal', 2.4),
  brush(open('-400,-210 -396,-290 -340,-350'), 'internal', 2.2),
  body(closed('-256,216! 0,262 256,216! 246,430! 0,480 -246,430!'), 'skin', { colour: 'white', relief: 0.5 }),
  shadow(closed('150,240! 250,222! 240,424! 140,450!')),
  brush(open('-226,394 -60,432 60,434'), 'internal', 1.6), brush(open('-226,252 -110,278 -20,284'), 'internal', 1.6),
];

export const chefHat: Motif = {
  name: 'chef-hat', pose: 'figure', anchors: { centre: [0, 0], base: [0, 470] },
  words: ['chef hat', "chef's hat", 'chefs hat', 'toque', 'cook hat', 'cooking hat'],
  draw: () => HAT,
};

const PIN: readonly Shape[] = [
  ...paired(
    body(closed('318,-30! 350,-30 360,-46 400,-58 456,-50 488,-20 488,20 456,50 400,58 360,46 350,30 318,30!'), 'skin', { colour: 'brown', relief: 1 }),
    shadow(closed('360,26 400,36 450,30 478,8! 480,24 452,44 400,52 362,42')),
  ),
  body(closed('-300,-104! 0,-112 300,-104! 330,-88 336,0 330,88 300,104! 0,112 -300,104! -330,88 -336,0 -330,-88'), 'skin', { colour: 'tan', relief: 1 }),
  whip('-296,100 0,106 296,100 326,84', '-296,0 0,10 296,0 326,0', { count: 24, reach: 0.72, longest: 'middle' }),
  ...paired(brush(open('298,-102 308,0 298,102'), 'internal', 1.4)),
  brush(open('-250,-66 -120,-74 60,-70'), 'internal', 2.2), brush(open('110,-70 180,-70 240,-64'), 'internal', 2), brush(open('-200,-26 -60,-34 0,-14 80,-30 220,-20'), 'internal', 2),
];

export const rollingPin: Motif = {
  name: 'rolling-pin', pose: 'wide', anchors: { centre: [0, 0] }, words: ['rolling pin', 'dough roller', 'baking pin'],
  draw: () => placed(PIN, { turn: -24 }),
};

const EGG: readonly Shape[] = [
  body(closed('-20,-250 90,-240 170,-180 260,-150 290,-50 240,40 250,140 160,220 40,200 -60,250 -180,220 -220,120 -290,40 -270,-80 -180,-140 -130,-230'), 'skin', { colour: 'white', relief: 0.5 }),
  shadow(closed('282,-30! 244,40 254,140 162,224 40,204 -60,254 -178,222! -60,206 30,160 140,176 200,120 200,20')),
  body(circle([-10, -10], 112), 'mid', { colour: 'gold', relief: 1 }), glint(closed('-86,-20! -76,-80 -20,-94! -56,-66 -64,-20!')),
  brush(open('-214,-30 -206,-84 -150,-110'), 'internal', 2.2), brush(open('60,-196 120,-150 180,-116'), 'internal', 2),
];

export const friedEgg: Motif = {
  name: 'fried-egg', pose: 'round', anchors: { centre: [0, 0] }, words: ['fried egg', 'sunny side up', 'sunny side up egg'],
  draw: () => placed(EGG, { scale: 1.62, y: 10 }),
};

const PAN: readonly Shape[] = [
  body(ribbon('80,-100 240,-260 440,-450', profile('0:40 0.4:34 0.8:42 1:34')).outline(), 'dark', { colour: 'black' }),
  cut(open('250,-284 330,-362 400,-428'), 'internal', 2.4), body(circle([424, -436], 20), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
  body(circle([-120, 120], 350), 'dark', { colour: 'black', relief: 0.4 }),
  fill(circle([-120, 120], 300), 'skin', { colour: 'grey', line: 'outline', relief: 0.3 }),
  ...['-370,40 -330,-60 -250,-130', '-200,-154 -150,-166 -100,-166', '130,200 90,290 10,350'].map((d) => brush(open(d), 'internal', 2)),
  cut(open('-450,80 -420,-20 -340,-130'), 'internal', 2.2), cut(open('170,250 110,350 0,420'), 'internal', 2.2),
  ...placed(EGG, { x: -116, y: 128, scale: 0.82, turn: -14 }),
];

export const fryingPan: Motif = {
  name: 'frying-pan', pose: 'figure', anchors: { centre: [-120, 120] }, words: ['frying pan', 'skillet', 'cast iron skillet', 'cast iron pan', 'egg in a pan', 'breakfast'],
  draw: () => placed(PAN, { scale: 0.96, x: 6, y: 0 }),
};

const POT: readonly Shape[] = [
  body(ribbon('200,-90 330,-190 430,-120 420,40 330,150 210,200', profile('0:24 0.2:20 0.5:28 1:20')).outline(), 'skin', { colour: 'pink' }),
  body(closed('-200,190! -300,150 -350,60 -370,-60 -420,-150 -486,-190! -470,-214 -420,-226! -340,-190 -290,-100 -250,-30 -190,0!'), 'skin', { colour: 'pink', relief: 0.8 }),
  shadow(closed('-210,186! -296,144 -340,60! -290,90 -240,110 -200,110!')), brush(open('-414,-196 -350,-140 -310,-50'), 'internal', 2),
  body(symmetric('0,318! 150,318! 176,352 170,376! 0,392'), 'skin', { colour: 'gold' }),
  body(symmetric('0,-210! 130,-206! 220,-150 282,-40 290,80 250,210 160,310 100,336 0,340'), 'skin', { colour: 'pink', relief: 1 }),
  whip('200,-160 274,-40 282,80 244,206 156,304 40,332', '110,-120 170,-30 170,70 140,150 90,220 0,260', { count: 18, reach: 0.72, longest: 'middle' }),
  body(symmetric('0,-300! 70,-296 130,-250 150,-206! 130,-186 0,-176!'), 'skin', { colour: 'pink', relief: 0.8 }),
  brush(open('-150,-204 -70,-180 0,-176 70,-180 150,-204'), 'outline', 1.3), body(circle([0, -332], 42), 'skin', { colour: 'gold', relief: 1 }), brush(open('-92,-226 -64,-262 -34,-274'), 'internal', 2),
  brush(open('-236,-90 -260,0 -250,90'), 'outline', 1.8),
  ...[0, 72, 144, 216, 288].map((turn) => placed([body(closed('0,0! -46,-40 -40,-96 0,-112 40,-96 46,-40'), 'mid', { colour: 'red', relief: 0.8 })],
    { x: -40, y: 70, turn, scale: 0.86 })[0]).filter((shape) => shape !== undefined),
  body(circle([-40, 70], 32), 'skin', { colour: 'yellow' }),
    ...[[-128, 176, 200], [62, 170, 140],
    [-150, -40, -40]].map(([x = 0, y = 0, turn = 0]) => placed([body(closed('0,0! -26,-40 0,-84! 26,-40'), 'dark', { colour: 'leaf' })],
    { x, y, turn })[0]).filter((shape) => shape !== undefined),
];

export const teapot: Motif = {
  name: 'teapot', pose: 'wide', anchors: { centre: [0, 60], crown: [0, -370], base: [0, 390] }, words: ['teapot', 'tea pot', 'tea', 'tea party', 'kettle', 'tea kettle'],
  draw: () => POT,
};
