import { SWING_FROM_MOON } from '../figures/girl-on-a-swing.js';
import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, fill, leaf, lock, open, placed, polar, polygon, radians, ribbon, solid, stroke, type Point } from '../geometry/kit.js';
import { rope } from './parts/rope.js';

const BRANCH = '-496,-300! -440,-352 -330,-372 -210,-350 -60,-380 90,-372 230,-412 350,-430 440,-476 498,-486! 470,-440 420,-396 330,-352 220,-326 90,-300 -60,-306 -210,-276 -330,-300 -440,-292';

/** A gnarled branch with its bark and a knot hole. */
const BOUGH: readonly Shape[] = [
  body(closed('250,-400! 300,-460 310,-500! 336,-456 330,-396!'), 'skin', { colour: 'brown', relief: 0.6 }),
  body(closed(BRANCH), 'skin', { colour: 'brown', relief: 0.9 }),
  ...['-460,-312 -340,-318 -230,-296 -120,-316', '-20,-322 80,-318 200,-342 330,-376', '-420,-346 -330,-350 -240,-328', '120,-360 230,-392 350,-410', '360,-386 420,-424 470,-464'].map((line) => brush(open(line), 'internal', 2.2)),
  fill(closed('-40,-356! 0,-366 40,-350! 10,-330 -24,-334'), 'dark', { colour: 'brown', line: 'internal', relief: 0.2 }), brush(open('-70,-350 -10,-384 64,-352 20,-316 -50,-320'), 'detail', 1.8),
];

/** A leaf from its stalk: dark and light in turn. */
const frond = (from: Point, turn: number, long: number, isPale: boolean): readonly Shape[] => {
  const tip = polar(from, radians(turn), long);
  const rib = open([polar(from, radians(turn), long * 0.16), polar(from, radians(turn + 4), long * 0.55), polar(from, radians(turn), long * 0.9)]);
  const blade = leaf(from, tip, { half: long * 0.24, belly: 0.42, bend: long * 0.06 });
  return isPale ? [body(blade, 'skin', { colour: 'leaf', relief: 0.5 }), brush(rib, 'internal', 1.6)] : [body(blade, 'dark', { colour: 'moss', relief: 0.5 }), cut(rib, 'internal', 1.8)];
};

/** Where leaves stand in threes: at the tips, over the knots and under the bough. */
const LEAVES = (
  [
    [-440, -340, -150, 110], [-300, -360, -70, 116], [-370, -296, 120, 100], [304, -484, -110, 110],
    [420, -460, -60, 106], [440, -410, 60, 104], [250, -330, 80, 104], [-10, -376, -60, 96],
  ] as const
).flatMap(([x, y, turn, long]) => [-40, 40, 0].flatMap((aside, i) => frond([x, y], turn + aside, long * (i === 2 ? 1.12 : 0.9), i === 2)));

/** A rope from the bough to its knot beneath the plank, wound three times about the wood. */
const hanger = (x: number): readonly Shape[] => [
  ...rope([[x, -330], [x + 3, -40], [x, 330]], 21),
  ...[-36, 0, 36].map((d) => body(ribbon([[x + d - 22, -282], [x + d - 8, -340], [x + d + 6, -394]], () => 18).outline(), 'skin', { colour: 'tan', line: 'internal', relief: 0.7 })),
];

const PLANK: readonly Shape[] = [
  ...[-176, 176].flatMap((x) => [
    ...[-14, 0, 14].map((d) => fill(lock([[x, 412], [x + d * 0.8, 446], [x + d * 1.6, 490]], 9, 0.3), 'skin', { colour: 'tan' })),
    body(closed([[x - 26, 372], [x, 362], [x + 26, 372], [x + 30, 398], [x, 416], [x - 30, 398]]), 'skin', { colour: 'tan', relief: 0.8 }),
    brush(open([[x - 24, 388], [x, 396], [x + 22, 380]]), 'internal', 1.6),
  ]),
  body(closed('-236,296! 236,296! 268,342! -268,342!'), 'skin', { colour: 'brown', relief: 0.3 }), body(polygon('-268,342 268,342 268,380 -268,380'), 'dark', { colour: 'brown', relief: 0.2 }),
  ...['-220,312 -60,308 100,314', '-240,330 -120,324 40,330 210,326'].map((line) => stroke(open(line), 'detail')), cut(open('-240,362 -60,358 80,364'), 'internal', 1.6),
];

/** A plank on two ropes, hung from a bough in leaf. */
export const swing: Motif = {
  name: 'swing', pose: 'figure',
  words: ['swing', 'rope swing', 'tree swing', 'garden swing', 'swing set', 'playground swing'],
  anchors: { centre: [0, 100], base: [0, 400] },
  draw: () => placed([
    ...PLANK, ...BOUGH, ...hanger(-176), ...hanger(176),
    ...[-176, 176].map((x) => solid(closed([[x - 22, 322], [x, 314], [x + 22, 322], [x, 330]]))),
    ...LEAVES,
  ], { x: 8, y: 50, scale: 0.9 }),
  together: SWING_FROM_MOON,
};
