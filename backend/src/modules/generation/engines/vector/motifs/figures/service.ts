import { body, brush, circle, closed, cut, dots, ellipse, fill, open, paired, placed, polygon, shadow, solid, stroke, symmetric, walk, whip } from '../geometry/kit.js';
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
  words: ['firefighter helmet', 'fireman helmet', 'fire helmet', 'fire department', 'firefighter badge', 'fire brigade'],
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

/** A laced boot, its toe to the right. */
const boot: readonly Shape[] = [
  body(closed('74,132! 130,120 186,128! 192,210 196,280 224,322 276,346 304,384 304,404! 66,404! 62,330 72,240'), 'dark', { colour: 'brown', relief: 0.8 }),
  body(closed('68,126! 130,110 192,122! 194,156 132,148 68,160!'), 'skin', { colour: 'brown', relief: 0.6 }),
  body(closed('58,398! 308,396! 310,424 296,436! 150,436! 146,428 128,428 124,436! 60,436!'), 'black', { relief: 0.4 }),
  ...[186, 220, 254, 288].flatMap((y, i) => [cut(open([[126 + i * 7, y + 10], [160 + i * 7, y - 4], [188 + i * 8, y - 2]]), 'internal', 1.7),
    cut(open([[130 + i * 7, y - 8], [162 + i * 7, y + 6], [186 + i * 8, y + 10]]), 'detail', 1.4)]),
  cut(open('92,180 84,260 84,350'), 'internal', 2), cut(open('206,352 250,362 284,388'), 'internal', 1.8),
];

/** The rifle stands on its muzzle, its stock under the helmet, the magazine to the left. */
const rifle = (): readonly Shape[] => [
  body(polygon('-13,200 13,200 13,404 -13,404'), 'dark', { colour: 'grey', relief: 0.6 }), body(polygon('-20,330 20,330 20,352 -20,352'), 'skin', { colour: 'grey' }),
  body(closed('-28,44! 28,44! 30,214! -30,214!'), 'skin', { colour: 'brown', relief: 0.7 }), ...[80, 112, 144, 176].map((y) => brush(open([[-18, y], [0, y + 3], [18, y]]), 'internal', 1.8)),
  body(closed('-28,-6! -60,-22 -96,-60 -112,-100! -72,-118! -52,-84 -26,-62!'), 'dark', { colour: 'grey', relief: 0.6 }), ...['-96,-72 -76,-84', '-76,-48 -56,-64'].map((line) => cut(open(line), 'internal', 1.5)),
  body(closed('26,-150! 44,-150 66,-170 62,-196! 26,-190!'), 'dark', { colour: 'brown', relief: 0.6 }), stroke(open('30,-92 56,-96 60,-140 34,-150'), 'internal'),
  body(closed('-32,-170! 32,-170! 34,52! -34,52!'), 'skin', { colour: 'grey', relief: 0.7 }), fill(polygon('-12,-70 22,-70 22,-30 -12,-30'), 'dark', { colour: 'black' }), brush(open('-20,10 0,14 22,10'), 'internal', 1.8), brush(open('-22,-130 0,-126 20,-130'), 'internal', 1.8),
  body(closed('-34,-164! -44,-220 -60,-300! 40,-300! 36,-220 34,-164!'), 'dark', { colour: 'brown', relief: 0.7 }), cut(open('-26,-270 -18,-220 -14,-180'), 'internal', 2),
];

/** One of the two tags on the chain. */
const tag = (x: number, y: number, turn: number): readonly Shape[] => placed([
  body(closed('-30,-46! 30,-46! 40,-28 40,52 20,72 -20,72 -40,52 -40,-28'), 'skin', { colour: 'grey' }), ...[-6, 18, 42].map((line) => brush(open([[-22, line], [22, line]]), 'internal', 1)), solid(circle([0, -28], 7)),
], { x, y, turn });

const combatHelmet = (): readonly Shape[] => [
  body(symmetric('0,-480 100,-470 190,-400 222,-290 232,-220! 120,-232 0,-236'), 'dark', { colour: 'moss', relief: 1 }), body(symmetric('0,-256 120,-252 240,-236! 256,-196! 130,-206 0,-210'), 'dark', { colour: 'moss', relief: 0.5 }),
  ...['-150,-400 -174,-320 -176,-260', '-110,-430 -136,-350 -140,-300'].map((line) => cut(open(line), 'internal', 2.6)), brush(open('-190,-228 -100,-240 0,-244 100,-240 190,-228'), 'detail', 1.6),
];

/** The battlefield cross: helmet on the rifle, boots before it, tags hung from it. */
export const soldiersCross: Motif = {
  name: 'soldiers-cross',
  pose: 'tall',
  words: ['soldiers cross', "soldier's cross", 'soldier cross', 'battlefield cross', 'fallen soldier', 'fallen soldier cross', 'battle cross', 'soldier memorial', 'combat boots', 'military', 'army', 'veteran', 'boots rifle and helmet', 'boots and helmet'],
  anchors: { crown: [0, -480], base: [0, 440], centre: [0, 0] },
  draw: () => [
    ...rifle(), solid(dots(walk('30,-140 70,-96 104,-40 112,10', 11), 6)), ...tag(134, 46, -12), ...tag(104, 52, 10),
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
