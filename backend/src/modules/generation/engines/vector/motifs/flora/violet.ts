import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, open, paired, placed, ribbon, solid, symmetric, whip } from '../geometry/kit.js';
import { HEART_LEAF } from './parts/heart-leaf.js';
import { stalk } from './parts/stalk.js';

/** One petal, root at 0,0, pointing up. */
const PETAL: readonly Shape[] = [
  body(symmetric('0,0! 38,-46 92,-112 116,-188 92,-254 44,-272 0,-252'), 'skin', { colour: 'violet', relief: 0.9 }),
  whip('-46,-44 0,-20 46,-44', '-92,-190 0,-220 92,-190', { count: 6, reach: 0.52, longest: 'middle' }),
  ...paired(brush(open('30,-120 60,-180 66,-230'), 'detail', 1.4)),
];

/** The lowest petal carries the lines that lead the bees in. */
const LIP: readonly Shape[] = [
  body(symmetric('0,0! 44,-40 116,-110 140,-190 104,-250 50,-254 0,-224'), 'skin', { colour: 'violet', relief: 0.9 }),
  ...paired(brush(open('8,-30 26,-100 38,-176'), 'internal', 2), brush(open('18,-34 56,-96 84,-170'), 'internal', 2)),
  brush(open('0,-40 0,-110 0,-190'), 'internal', 2),
];

const BLOOM: readonly Shape[] = [
  ...[-30, 30].flatMap((turn) => placed(PETAL, { turn })),
  ...[-102, 102].flatMap((turn) => placed(PETAL, { turn, scale: 0.86 })),
  ...placed(LIP, { turn: 180, scale: 0.98 }),
  body(closed('-30,-12 0,-34 30,-12 22,26 0,38 -22,26'), 'skin', { colour: 'gold', relief: 0.9 }),
  solid(circle([0, 8], 11)),
];

const BUD: readonly Shape[] = [
  body(symmetric('0,0! 50,20 62,80 40,150 0,190!'), 'skin', { colour: 'violet', relief: 0.9 }),
  brush(open('10,60 -14,110 4,170'), 'internal', 1.7),
  body(closed('-56,14! -30,-20 0,-30 30,-20 56,14! 62,80! 30,44! 0,90! -30,44! -62,80!'), 'skin', { colour: 'leaf', relief: 0.7 }),
];

/** Sweet violets on bowed stems over their heart-shaped leaves. */
export const violet: Motif = {
  name: 'violet',
  pose: 'flora',
  words: ['violet', 'violets', 'violet flower', 'violet flowers', 'pansy', 'pansies', 'sweet violet', 'african violet', 'february birth flower'],
  anchors: { centre: [-30, -160], base: [0, 490] },
  draw: (rng) => placed([
    ...stalk('-70,-300 -130,-420 -40,-420 20,-200 0,488', 11),
    ...stalk('250,-20 290,-150 210,-190 120,60 12,488', 10),
    body(ribbon('0,480 20,420 60,360', () => 9).outline(), 'skin', { colour: 'leaf' }), body(ribbon('0,480 -20,420 -70,352', () => 9).outline(), 'skin', { colour: 'leaf' }),
    ...stalk('-300,60 -300,-40 -200,-30 -100,200 -8,488', 9),
    ...placed(HEART_LEAF, { x: 50, y: 366, turn: 72 + rng.between(-4, 4), scale: 0.88 }),
    ...placed(HEART_LEAF, { x: -60, y: 360, turn: -72 + rng.between(-4, 4), scale: 0.88, flip: true }),
    ...placed(BUD, { x: -302, y: 40, turn: 8, scale: 0.9 }),
    ...placed(BLOOM, { x: 258, y: 60, turn: 10 + rng.between(-6, 6), scale: 0.76 }),
    ...placed(BLOOM, { x: -74, y: -206, turn: -8 + rng.between(-6, 6), scale: 1.04 }),
  ], { y: -14, scale: 0.96 }),
};
