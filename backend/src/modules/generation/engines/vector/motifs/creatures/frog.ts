import { body, brush, circle, closed, ellipse, fill, glint, open, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Long toes with round pads, from a heel. */
function toes(heel: readonly [number, number], tips: readonly (readonly [number, number])[]): readonly Shape[] {
  return tips.flatMap(([x, y]) => [
    body(ribbon([[heel[0], heel[1]], [(heel[0] + x) / 2, (heel[1] + y) / 2 - 12], [x, y]], profile('0:15 1:11')).outline(), 'skin', { colour: 'leaf', line: 'internal' }),
    body(circle([x, y], 19), 'dark', { colour: 'orange', line: 'internal' }),
  ]);
}

const pad = (): readonly Shape[] => [
  body(closed('-460,350! -300,290 -60,270 200,274 400,310 480,360 400,430 160,474 -120,476 -360,440'), 'skin', { colour: 'moss', relief: 0.5 }),
  ...['20,372 -160,340 -360,350', '20,372 -180,400 -330,420', '20,372 -60,430 -90,462', '20,372 150,420 230,454', '20,372 240,370 420,390', '20,372 220,330 360,320'].map((line) => brush(open(line), 'internal', 2)),
  shadow(closed('-300,330! -100,310 200,320 400,340! 200,366 -100,380')),
];

const farSide = (): readonly Shape[] => [
  ...toes([330, 290], [[440, 290], [460, 330], [410, 356]]),
  body(closed('250,60! 330,110 350,200 356,290 330,316! 296,300 290,220 220,150!'), 'dark', { colour: 'leaf', relief: 0.7 }),
  body(ellipse([172, -306], 66, 62), 'dark', { colour: 'leaf' }),
];

const trunk = (): readonly Shape[] => [
  body(closed('400,-150 430,-110 420,-60 390,-20 330,20 300,90 260,180 200,260 90,310 -80,330 -250,320 -360,260 -370,170 -320,60 -220,-50 -110,-140 0,-220 100,-280 220,-290 320,-240'), 'skin', { colour: 'leaf', relief: 1 }),
  fill(closed('420,-60! 340,-40 270,0 220,80 170,170 100,240 0,290 -60,326! 90,310 200,260 260,180 300,90 330,20 390,-20'), 'skin', { colour: 'bone', line: 'none', relief: 0.6 }),
  brush(open('420,-58 330,-40 266,0 214,84 166,170 100,236'), 'internal', 2),
  ...['-40,-150 20,-140 40,-90 0,-60 -60,-80 -80,-120', '-150,-50 -90,-60 -50,-20 -80,20 -150,10', '-10,0 40,-20 80,10 60,56 10,60', '80,-180 120,-170 124,-130 90,-120 60,-140', '-240,30 -190,16 -170,50 -200,80 -250,70'].map((line) => solid(closed(line))),
  ...['110,-60 130,-40 126,-10', '-100,60 -76,76 -80,100', '60,110 80,126 76,150', '140,60 150,80 140,104'].map((line) => brush(open(line), 'internal', 2)),
  ...['250,60 256,84 246,106', '220,130 226,154 214,174', '300,10 308,30 300,50'].map((line) => brush(open(line), 'detail', 1.6)),
];

const hind = (): readonly Shape[] => [
  ...toes([-120, 336], [[40, 330], [60, 366], [20, 396], [-60, 410]]),
  body(closed('-330,290! -220,290 -110,306 -70,330 -110,356 -230,358 -340,340'), 'skin', { colour: 'leaf', relief: 0.8 }),
  body(closed('-370,260! -380,140 -310,40 -190,0 -70,30 -10,110 -30,200 -120,270 -250,310 -340,310!'), 'skin', { colour: 'leaf', relief: 1 }),
  ...['-320,80 -250,90 -230,130 -280,150 -340,140', '-220,30 -150,36 -130,80 -180,100 -230,80', '-110,80 -50,90 -50,140 -100,150 -130,120', '-230,180 -170,176 -150,210 -190,240 -240,226'].map((line) => solid(closed(line))),
  brush(open('-320,240 -220,252 -110,230'), 'internal', 2.2),
];

const fore = (): readonly Shape[] => [
  ...toes([190, 330], [[300, 336], [300, 376], [240, 400], [170, 400]]),
  body(closed('110,110! 180,100 230,150 220,230 216,300 230,336! 170,350 150,290 130,220 80,170!'), 'skin', { colour: 'leaf', relief: 0.9 }),
  ...['150,150 176,160 186,190', '160,230 184,236 196,256', '170,290 190,296 204,310'].map((line) => brush(open(line), 'internal', 2.6)),
];

const head = (): readonly Shape[] => [
  brush(open('424,-84 340,-70 250,-66 170,-90 130,-130'), 'outline', 1.5), brush(open('130,-134 120,-110 130,-92'), 'internal', 2),
  shadow(closed('400,-76! 330,-62 250,-58 180,-84! 250,-40 340,-44')),
  body(circle([250, -296], 84), 'skin', { colour: 'leaf', relief: 0.8 }), fill(circle([262, -300], 62), 'skin', { colour: 'gold', line: 'internal', relief: 0.5 }),
  solid(ellipse([266, -300], 42, 28)), glint(circle([246, -312], 11)), brush(open('176,-270 200,-222 260,-206 316,-226'), 'internal', 2.4), brush(open('196,-350 250,-372 310,-346'), 'internal', 2),
  solid(ellipse([398, -148], 11, 7, 40)), body(ellipse([140, -190], 34, 30), 'skin', { colour: 'moss', line: 'internal' }),
];

/** A frog sitting on a lily pad. */
export const frog: Motif = {
  name: 'frog',
  pose: 'figure',
  words: ['frog', 'tree frog', 'toad', 'poison dart frog', 'bullfrog'],
  anchors: { crown: [250, -376], eye: [266, -300], mouth: [420, -80], base: [0, 470], heart: [0, 0] },
  draw: () => [...pad(), ...farSide(), ...trunk(), ...hind(), ...fore(), ...head()],
};
