import { body, brush, circle, closed, cut, ellipse, fill, open, paired, placed, polygon, shadow, solid, stroke, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The badge on the front of the helmet, an axe and a ladder's hook crossed on it. */
const badge = (): readonly Shape[] => [
  body(symmetric('0,-250! 60,-226 120,-232 156,-250! 170,-120 150,0 90,90 0,140!'), 'skin', { colour: 'gold', relief: 0.7 }),
  fill(symmetric('0,-206! 60,-186 124,-194! 132,-110 116,-14 70,60 0,100!'), 'dark', { colour: 'crimson', relief: 0.3 }),
  ...[38, -38].flatMap((turn) => placed([
    fill(polygon('-11,-130 11,-130 11,120 -11,120'), 'skin', { colour: 'bone', relief: 0.4 }),
    ...(turn > 0 ? [fill(closed('8,-126! 60,-140 78,-96 60,-50! 40,-72 8,-76!'), 'skin', { colour: 'grey' })] : [fill(closed('-8,-132! 8,-132! 60,-116 66,-70! 40,-92 10,-96!'), 'skin', { colour: 'grey' })]),
  ], { y: -46, turn, scale: 0.82 })),
];

/** A firefighter's leather helmet from the front . */
export const firefighterHelmet: Motif = {
  name: 'firefighter-helmet',
  pose: 'symmetric',
  words: ['firefighter helmet', 'fireman helmet', 'fire helmet', 'firefighter', 'fireman', 'fire fighter', 'fire department', 'firefighter badge', 'fire brigade'],
  anchors: { crown: [0, -400], base: [0, 330], centre: [0, 0] },
  draw: () => placed([
    body(symmetric('0,-430 130,-410 250,-310 310,-160 320,10! 160,60 0,70'), 'dark', { colour: 'red', relief: 1 }),
    ...paired(
      body(closed('10,-430! 70,-440 100,-420 90,-330! 40,-330 8,-320!'), 'dark', { colour: 'red', relief: 0.6 }),
      ...['150,-390 220,-270 240,-40', '210,-340 276,-210 290,-30'].map((line) => cut(open(line), 'internal', 2.6)),
    ),
    body(symmetric('0,-480! 40,-470 54,-400 44,-260! 0,-240!'), 'skin', { colour: 'gold', relief: 0.8 }),
    body(symmetric('0,-20 160,-30 322,-40! 332,40 326,96! 160,80 0,84'), 'black', { relief: 0.4 }), ...[-250, -190, 190, 250].map((x) => fill(circle([x, 26], 14), 'skin', { colour: 'gold' })),
    body(symmetric('0,100! 160,70 330,60! 440,130 494,250 480,330! 420,262 300,210 160,196 0,204!'), 'dark', { colour: 'red', relief: 0.8 }),
    ...paired(cut(open('120,110 260,104 360,140 440,220'), 'internal', 2.6), shadow(closed('494,250! 480,330 420,262 330,216! 400,210 450,240!'))),
    ...badge(),
  ], { y: 76, scale: 1 }),
};

const boot: readonly Shape[] = [
  body(closed('30,300! 24,200 30,110! 130,104! 140,220 160,300 230,340 256,390! 40,396!'), 'dark', { colour: 'brown', relief: 0.8 }),
  body(closed('22,380! 264,374! 264,420 244,430 26,434!'), 'black', { relief: 0.4 }),
    ...[140, 176, 212, 248, 284].map((y, i) => cut(open([[86 + i * 6, y], [116 + i * 8, y - 10], [138 + i * 5, y - 4]]), 'internal', 1.6)),
    cut(open('44,140 40,240 50,340'), 'internal', 2.2), cut(open('160,356 200,362 236,384'), 'internal', 1.8),
];

const rifle = (): readonly Shape[] => [
  body(polygon('-8,-300 8,-300 8,300 -8,300'), 'dark', { colour: 'grey', relief: 0.6 }),
  body(closed('-24,-60! 24,-60! 26,210! -26,210!'), 'dark', { colour: 'brown', relief: 0.7 }),
  body(closed('-24,-70! -50,-200 -64,-350! 30,-360! 26,-200 24,-70!'), 'dark', { colour: 'brown', relief: 0.7 }),
  fill(closed('-26,-80! 26,-80! 26,10! 44,30! 26,40 -26,40!'), 'dark', { colour: 'grey', line: 'outline' }),
    stroke(open('-26,-70 -60,-60 -60,-10 -26,0'), 'internal'), cut(open('-4,80 -4,190'), 'internal', 2),
    cut(open('-10,-330 -8,-200 -6,-100'), 'internal', 2),
    ...[120, 180].map((y) => fill(polygon([[-30, y], [30, y], [30, y + 18], [-30, y + 18]]), 'skin', { colour: 'grey' })),
];

const combatHelmet = (): readonly Shape[] => [
  body(symmetric('0,-480 100,-470 190,-400 222,-290 232,-220! 120,-232 0,-236'), 'dark', { colour: 'moss', relief: 1 }), body(symmetric('0,-256 120,-252 240,-236! 256,-196! 130,-206 0,-210'), 'dark', { colour: 'moss', relief: 0.5 }),
  ...['-150,-400 -174,-320 -176,-260', '-110,-430 -136,-350 -140,-300'].map((line) => cut(open(line), 'internal', 2.6)), ...['-60,-440 0,-380 60,-440', '-100,-300 0,-360 100,-300', '100,-420 60,-380 110,-340'].map((line) => cut(open(line), 'detail', 1.6)),
];

/** The battlefield cross: helmet on the rifle, boots before it, tags hung from it. */
export const soldiersCross: Motif = {
  name: 'soldiers-cross',
  pose: 'tall',
  words: ['soldiers cross', "soldier's cross", 'soldier cross', 'battlefield cross', 'fallen soldier', 'fallen soldier cross', 'battle cross', 'soldier memorial', 'combat boots', 'soldier', 'military', 'army', 'veteran', 'boots rifle and helmet', 'boots and helmet'],
  anchors: { crown: [0, -480], base: [0, 440], centre: [0, 0] },
  draw: () => [
    ...placed(rifle(), { y: 60, scale: 1 }),
    stroke(open('-30,-180 -60,-80 -96,0'), 'internal'), stroke(open('30,-180 60,-90 84,-20'), 'internal'),
    ...placed([body(closed('-34,-50! 34,-50! 44,-30 44,60 20,80 -20,80 -44,60 -44,-30'), 'skin', { colour: 'grey' }),
      ...[-10, 16, 42].map((y) => brush(open([[-26, y], [26, y]]), 'internal', 1)), solid(circle([0, -34], 6))], { x: -104, y: 50, turn: 12 }),
    ...placed([body(closed('-34,-50! 34,-50! 44,-30 44,60 20,80 -20,80 -44,60 -44,-30'), 'skin', { colour: 'grey' }),
      ...[-10, 16, 42].map((y) => brush(open([[-26, y], [26, y]]), 'internal', 1)), solid(circle([0, -34], 6))], { x: 92, y: 32, turn: -10 }),
    ...combatHelmet(), ...paired(...boot), 
    body(symmetric('0,430 200,424 330,432! 326,470 290,484! 0,488'), 'skin', { colour: 'grey', relief: 0.5 }), ...paired(brush(open('120,456 190,450 250,458'), 'internal', 1.8)), brush(open('-60,464 0,458 60,464'), 'internal', 1.8),
  ],
};

const SOLE = '-20,440! 60,470 120,430 132,330 110,230 130,120 170,20 180,-90 150,-180 80,-220 -20,-210 -90,-150 -110,-50 -80,60 -60,180 -80,320 -70,400';

const foot = (): readonly Shape[] => [
  body(closed(SOLE.replace('!', '')), 'skin', { colour: 'pink', relief: 0.9 }),
  ...([[-86, -268, 64, 76, -14], [12, -318, 44, 54, -4], [88, -304, 38, 46, 8], [148, -262, 34, 40, 16],
    [190, -206, 28, 34, 26]] as const).flatMap(([x, y, rx, ry, turn]) => [body(ellipse([x, y], rx, ry, turn), 'skin', { colour: 'pink', relief: 1 }),
    brush(open([[x - rx * 0.5, y + ry * 0.3], [x, y + ry * 0.5], [x + rx * 0.5, y + ry * 0.3]]), 'internal', 1.6)]),
  ...['-60,-120 40,-150 140,-110', '-76,-60 30,-90 150,-50', '-30,350 20,380 90,350', '-20,390 30,414 80,396', '40,120 60,180 50,240'].map((line) => brush(open(line), 'internal', 2)),
  whip('168,20 130,120 110,230 130,330 116,430', '110,20 70,120 60,230 70,320 60,400', { count: 9, reach: 0.66, valley: 0.4, longest: 'middle' }),
];

/** The soles of a baby's two feet. */
export const babyFeet: Motif = {
  name: 'baby-feet',
  pose: 'symmetric',
  words: ['baby feet', 'baby foot', 'baby', 'newborn', 'newborn feet', 'infant', 'tiny feet', 'little feet', 'feet', 'foot', 'child foot'],
  anchors: { crown: [0, -400], base: [0, 470], heart: [0, 380], centre: [0, 0] },
  draw: () => [
    ...paired(...placed(foot(), { x: 226, y: -40, turn: 8, scale: 0.98 })),
    ...placed([body(symmetric('0,-60! 24,-120 80,-140 130,-108 140,-50 90,30 0,120!'), 'skin', { colour: 'red', relief: 0.9 }), shadow(closed('10,104! 84,26 128,-46 118,-100! 100,-20 50,50'))], { y: 400, scale: 0.66 }),
  ],
};
