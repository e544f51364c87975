import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, ellipse, fill, glint, open, placed, polygon, shadow, solid, symmetric, whip } from '../geometry/kit.js';
import { ear } from '../flora/wheat.js';

const CROISSANT: readonly Shape[] = [
  body(closed('-300,90! -400,120 -470,210 -480,300! -440,320 -360,280 -290,250 -220,250!'), 'skin', { colour: 'gold', relief: 0.8 }),
  body(closed('300,90! 400,120 470,210 480,300! 440,320 360,280 290,250 220,250!'), 'skin', { colour: 'gold', relief: 0.8 }),
  body(closed('-200,-120! -340,-80 -440,40 -440,180! -380,210 -290,210 -190,190!'), 'skin', { colour: 'gold', relief: 0.8 }),
  body(closed('200,-120! 340,-80 440,40 440,180! 380,210 290,210 190,190!'), 'skin', { colour: 'gold', relief: 0.8 }),
  body(closed('-90,-210! -220,-200 -320,-90 -340,40 -310,170! -240,190 -140,180 -60,150!'), 'skin', { colour: 'gold', relief: 0.9 }),
  body(closed('90,-210! 220,-200 320,-90 340,40 310,170! 240,190 140,180 60,150!'), 'skin', { colour: 'gold', relief: 0.9 }),
  body(symmetric('0,-260 110,-240 170,-130 180,20 140,150! 60,180 0,184'), 'skin', { colour: 'gold', relief: 1 }),
  ...[-1, 1].flatMap((side) => placed([
    whip('146,140 170,30 160,-100', '60,120 90,20 90,-80', { count: 9, reach: 0.7, longest: 'middle' }), whip('306,160 330,40 300,-80', '210,130 240,30 220,-60',
      { count: 9, reach: 0.75, longest: 'middle' }), whip('434,170 428,60 370,-40', '340,150 350,70 320,10', { count: 7, reach: 0.75, longest: 'middle' }),
  ], { flip: side < 0 })),
  ...['-60,-200 -90,-90 -80,30', '40,-216 54,-110 44,10', '-10,-190 -16,-100 -10,-20', '-210,-150 -250,-50 -250,50', '200,-150 240,-60 246,30',
    '-360,-20 -390,60 -390,120', '350,-30 384,50 390,110'].map((d) => brush(open(d), 'internal', 2)),
];

export const croissant: Motif = {
  name: 'croissant', pose: 'wide', anchors: { centre: [0, 0] }, words: ['croissant', 'pastry', 'viennoiserie', 'french pastry'],
  draw: () => placed(CROISSANT, { y: -30, scale: 1.02 }),
};

/** One cut of the baker's blade: an ear of crust lifts off its near edge, the crumb shows beside it. */
const slash = (x: number, y: number, half: number): readonly Shape[] => placed([
  body(closed([[-30, -half, true], [46, -half * 0.5], [64, half * 0.2], [24, half, true], [-44, half * 0.5], [-62, -half * 0.2]]), 'skin', { colour: 'bone', relief: 0.6 }),
  shadow(closed([[-24, -half * 0.9, true], [40, -half * 0.5], [58, half * 0.2], [24, half * 0.94, true], [30, half * 0.2], [10, -half * 0.4]])),
  ...[-0.4, 0, 0.4].map((v) => brush(open([[-44, half * v], [-14, half * v + 12], [14, half * v + 6]]), 'internal', 1.8)),
], { x, y, turn: 24 });

const LOAF: readonly Shape[] = [
  body(closed('-490,60 -470,-60 -390,-170 -240,-240 -60,-262 140,-246 320,-196 440,-110 490,10 470,110 380,180 220,220 0,236 -220,226 -400,180'), 'mid', { colour: 'brown',
    relief: 1 }),
  whip('-440,150 -300,210 0,232 300,202 440,140 486,40', '-380,40 -260,90 0,110 260,80 370,30 410,-20', { count: 28, reach: 0.8, longest: 'alike' }),
  ...([[-320, -20, 96], [-160, -50, 124], [10, -56, 132], [180, -40, 124], [336, -10, 92]] as const).flatMap(([x, y, half]) => slash(x, y, half)),
    brush(open('-458,0 -440,-60 -390,-120'), 'internal', 2.4),
];

/** A loaf before a few ears of the wheat it is made of. */
export const bread: Motif = {
  name: 'bread', pose: 'wide', anchors: { centre: [0, 0] }, words: ['bread', 'bread loaf', 'loaf of bread', 'loaf', 'sourdough'],
  draw: (rng) => placed([
    ...placed(['0,260 -130,-60 -330,-360', '0,260 130,-60 330,-360', '0,260 -50,-80 -120,-430', '0,260 50,-80 120,-430'].flatMap((course) => ear(course, 0.58, rng)), { y: 20 }),
    ...placed(LOAF, { y: 70 }),
  ], { y: 136, scale: 0.96 }),
};

const HOLES = [[-250, 150, 62, 46], [-40, 240, 44, 36], [110, 110, 70, 52], [320, 220, 48, 40], [330, 50, 36, 28], [-120, 60, 34, 26]] as const;

const CHEESE: readonly Shape[] = [
  body(closed('-480,-60! 180,-330! 330,-310 450,-210 480,-90! 480,310! -480,310!'), 'skin', { colour: 'yellow', relief: 0.3 }),
  fill(polygon('-480,-50 480,-90 480,310 -480,310'), 'mid', { colour: 'gold', line: 'outline', relief: 0.2 }),
  ...HOLES.flatMap(([x, y, rx, ry]) => [body(ellipse([x, y], rx, ry), 'skin', { colour: 'yellow', line: 'internal', relief: 0 }),
    solid(closed([[x - rx, y, true], [x - rx * 0.7, y - ry * 0.7], [x, y - ry], [x + rx * 0.7, y - ry * 0.7], [x + rx, y, true],
    [x + rx * 0.3, y - ry * 0.4], [x - rx * 0.4, y - ry * 0.34]]))]),
  fill(ellipse([120, -220], 64, 28, -12), 'dark', { colour: 'orange' }), fill(ellipse([310, -170], 52, 24, 10), 'dark', { colour: 'orange' }),
    fill(ellipse([-90, -120], 54, 18, -14), 'dark', { colour: 'orange' }),
];

export const cheese: Motif = {
  name: 'cheese', pose: 'wide', anchors: { centre: [0, 60], base: [0, 310] }, words: ['cheese', 'cheese wedge', 'wedge of cheese', 'swiss cheese', 'cheddar'],
  draw: () => CHEESE,
};

const FRIES = [[-230, -330, -9, 1], [-150, -430, -5, 0], [-70, -360, -3, 1], [10, -460, 1, 0], [90, -380, 3, 1], [170, -440, 6, 0],
  [240, -320, 10, 1], [-190, -250, -8, 0], [-100, -270, -2, 0], [0, -300, 0, 1], [110, -260, 4, 0], [200, -240, 8, 1]] as const;

const BAG: readonly Shape[] = [
  ...FRIES.flatMap(([x, y, turn, tone]) => placed([
    body(polygon('-36,0 20,-6 20,560 -36,560'), 'skin', { colour: 'yellow', relief: 0.4 }), fill(polygon('20,-6 38,10 38,560 20,560'), tone === 0 ? 'dark' : 'mid',
      { colour: 'gold' }),
  ], { x, y, turn })),
  body(closed('-330,-90! -290,-60 -200,20 0,60 200,20 290,-60 330,-90! 250,470! 0,490 -250,470!'), 'skin', { colour: 'red', relief: 0.5 }),
  ...[[-214, -60, 5], [-40, 54, 60], [120, 48, 20]].flatMap(([x = 0, top = 0, right = 0]) => [
    fill(polygon([[x, top === -60 ? 8 : top], [x + 76, right === 5 ? 48 : right], [x * 0.82 + 62, 478], [x * 0.82, 472]]), 'mid', { colour: 'bone', relief: 0.3 })]),
  whip('318,-70 284,180 248,458', '200,20 180,240 160,430', { count: 15, reach: 0.8, longest: 'middle' }),
  brush(open('-306,-50 -266,200 -238,430'), 'internal', 2),
];

export const fries: Motif = {
  name: 'french-fries', pose: 'figure', anchors: { centre: [0, 100], base: [0, 480] }, words: ['french fries', 'fries', 'french fry'],
  draw: () => BAG,
};

const COOKIE: readonly Shape[] = [
  body(closed('0,-440 150,-420 280,-350 380,-240! 300,-220 290,-150! 370,-140 400,-80! 450,-60 446,60 400,210 290,350 140,426 -20,444 -180,410 -320,310 -420,170 -446,0 -410,-170 -310,-320 -160,-416'), 'skin', { colour: 'tan', relief: 0.5 }),
  whip('436,80 390,210 284,342 138,416 -20,434 -176,402', '300,80 270,160 190,250 100,300 -10,310 -120,290', { count: 22, reach: 0.75, longest: 'middle' }),
  ...[[-200, -200, 62], [40, -280, 50], [-40, -60, 66], [190, 60, 60], [-260, 60, 54], [-60, 200, 62], [150, 260, 48], [210, -120, 34],
    [-230, 260, 36]].flatMap(([x = 0, y = 0, r = 0]) => [
    body(closed([[x - r, y + 4], [x - r * 0.4, y - r * 0.8], [x + r * 0.6, y - r * 0.7], [x + r, y + 6], [x + r * 0.4, y + r * 0.8],
      [x - r * 0.6, y + r * 0.7]]), 'black', { colour: 'brown', relief: 0 }), glint(ellipse([x - r * 0.3, y - r * 0.32], r * 0.26, r * 0.14, -30)),
  ]),
  ...['-380,-60 -370,-150 -320,-230', '-120,-370 -60,-390 0,-396', '60,40 90,60 100,90', '-150,60 -120,90 -130,120'].map((d) => brush(open(d), 'internal', 2)),
];

export const cookie: Motif = {
  name: 'cookie', pose: 'round', anchors: { centre: [0, 0] }, words: ['cookie', 'chocolate chip cookie', 'biscuit'],
  draw: () => COOKIE,
};
