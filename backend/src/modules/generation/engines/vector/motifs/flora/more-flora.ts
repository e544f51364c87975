import { body, brush, closed, cut, leaf, open, paired, placed, ribbon, shadow, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';


const WING = '20,-10! 60,-120 130,-220 240,-262 340,-216 372,-110 340,10 250,84 140,76 56,40!';
const LIP = '0,20 50,10 112,50 120,110 70,112 44,96 60,150 96,200 60,236 30,220 0,262';

const bloomOf = (k: number): readonly Shape[] => placed([
  body(leaf([0, 0], [0, -350], { half: 96, belly: 0.55 }), 'skin', { colour: 'pink', relief: 0.6 }),
  ...paired(body(leaf([0, 20], [210, 320], { half: 90, belly: 0.56 }), 'skin', { colour: 'pink', relief: 0.6 })),
  whip('-40,-10 0,-20 40,-10', '-50,-240 0,-290 50,-240', { count: 4, reach: 0.55, longest: 'middle' }),
  ...paired(
    whip('20,60 50,50 90,30', '110,290 160,290 220,250', { count: 4, reach: 0.5, longest: 'middle' }),
    body(closed(WING), 'skin', { colour: 'pink', relief: 0.8 }),
    whip('10,-40 34,0 40,40', '200,-230 340,-90 270,50', { count: 5, reach: 0.46, longest: 'middle' }),
    ...['120,-110 190,-170 270,-190', '150,-60 230,-90 320,-100', '150,-10 220,0 290,-10'].map((line) => brush(open(line), 'detail', 1.6)),
  ),
  body(symmetric(LIP), 'dark', { colour: 'crimson', relief: 0.6 }),
  ...paired(cut(open('16,60 50,60 90,80'), 'internal', 1.8), cut(open('8,130 26,170 40,206'), 'internal', 1.8)),
  body(symmetric('0,-70 40,-58 52,-14 34,30 0,44'), 'skin', { colour: 'yellow', line: 'internal', relief: 0.9 }), brush(open('0,-50 4,-20 0,16'), 'internal', 2),
], { scale: k });

const BUDS = [[300, -430, 44, -8], [376, -460, 36, 16], [462, -452, 28, 66]] as const;

/** Leaves: outline and rib. */
const BLADES = [
  ['-110,480! -240,440 -400,330 -470,180! -330,230 -190,330 -96,470!', '-130,460 -270,360 -420,230'],
  ['-100,490! 20,420 200,400 330,450! 220,500 60,520 -90,504!', '-80,492 80,450 270,452'],
] as const;

const bud = (r: number): readonly Shape[] => [
  body(leaf([0, r], [0, -1.7 * r], { half: r * 0.9, belly: 0.42 }), 'skin', { colour: 'pink' }),
  brush(open([[0, r * 0.4], [r * 0.2, -r * 0.4], [0, -r]]), 'internal', 2),
];

/** A moth orchid: one bloom open before a smaller one, buds at the end of the arching stem. */
export const orchid: Motif = {
  name: 'orchid',
  pose: 'flora',
  words: ['orchid', 'orchids', 'moth orchid'],
  anchors: { centre: [-90, -20], base: [-160, 480] },
  draw: (rng: Rng) => placed([
    body(ribbon('-100,500 -190,330 -150,60 0,-160 180,-330 440,-440', (t) => 17 - 8 * t).outline(), 'dark', { colour: 'moss' }),
    ...BUDS.flatMap(([x, y, r, turn]) => placed(bud(r), { x, y, turn })),
    ...BLADES.flatMap(([form, rib]) => [
      body(closed(form), 'dark', { colour: 'leaf', relief: 0.6 }), cut(open(rib), 'internal', 2.4),
    ]),
    ...placed(bloomOf(0.62), { x: 230, y: -190, turn: 22 + rng.between(-6, 6) }),
    ...placed(bloomOf(0.98), { x: -80, y: -10, turn: -12 + rng.between(-5, 5) }),
  ], { scale: 0.94, x: -16 }),
};

const STANDARD = '10,-50! 90,-110 190,-210 226,-330 180,-430 110,-470 60,-440 92,-380 70,-300 30,-220!';
const FALL = '10,-30! 110,-110 220,-130 330,-90 410,0 440,110 410,190 360,170 370,240 300,250 280,200 210,180 120,100 40,50!';
const APRON = '0,-30! 70,10 130,90 150,190 110,230 124,280 70,300 40,282 0,330';

/** A bearded iris. */
export const iris: Motif = {
  name: 'iris-flower',
  pose: 'flora',
  words: ['iris', 'irises', 'iris flower', 'bearded iris', 'purple iris', 'february birth flower iris'],
  anchors: { centre: [0, -150], base: [0, 490] },
  draw: () => placed([
    body(closed('-30,500! -130,400 -250,300 -330,90! -180,200 -60,330 20,500!'), 'dark', { colour: 'leaf', relief: 0.5 }), cut(open('-30,470 -150,330 -270,190'), 'internal', 2.4),
    body(closed('-10,500! 60,380 200,330 250,240! 260,360 160,440 50,500!'), 'dark', { colour: 'leaf', relief: 0.5 }), cut(open('30,480 130,400 220,310'), 'internal', 2.4),
    body(ribbon('0,60 12,280 0,500', () => 20).outline(), 'skin', { colour: 'moss' }), shadow(ribbon('12,260 20,380 8,500', () => 9).outline()),
    body(symmetric('0,-80! 70,-170 120,-290 110,-420 50,-500 0,-470'), 'skin', { colour: 'violet', relief: 0.9 }), whip('-50,-130 0,-110 50,-130', '-90,-400 0,-450 90,-400', { count: 6, reach: 0.62, longest: 'middle' }),
    ...paired(
      body(closed(STANDARD), 'skin', { colour: 'violet', relief: 0.9 }),
      whip('24,-80 80,-110 130,-160', '90,-330 130,-400 200,-360', { count: 5, reach: 0.62, longest: 'middle' }),
      brush(open('70,-300 120,-360 110,-430'), 'internal', 2.2),
      body(closed(FALL), 'skin', { colour: 'violet', relief: 0.9 }),
      whip('50,40 80,0 90,-70', '330,210 410,60 300,-90', { count: 7, reach: 0.62, longest: 'middle' }),
    ),
    body(symmetric(APRON), 'skin', { colour: 'violet', relief: 0.9 }),
    whip('-50,40 0,20 50,40', '-100,240 0,310 100,240', { count: 6, reach: 0.7, longest: 'middle' }),
    ...paired(body(closed('0,-70! 40,-84 84,-78 130,-44 84,-36 40,-20 0,10!'), 'light', { colour: 'gold', line: 'internal', relief: 0.6 }), ...['40,-66 50,-46 44,-30', '70,-66 78,-52 74,-42'].map((line) => brush(open(line), 'detail', 2))),
    body(symmetric('0,-60 34,-40 36,20 20,70 0,100!'), 'light', { colour: 'gold', line: 'internal', relief: 0.6 }), ...paired(...['26,-10 10,0', '24,20 8,32', '18,50 4,60'].map((line) => brush(open(line), 'detail', 2))),
  ], { scale: 0.99 }),
};
