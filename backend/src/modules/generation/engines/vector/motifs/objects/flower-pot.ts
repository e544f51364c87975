import { body, brush, closed, ellipse, fill, open, shadow, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const clay = { colour: 'tan' } as const;

const POT: readonly Shape[] = [
  body(closed('-330,-150! 330,-150! 300,40 250,330 236,390! 200,410 0,424 -200,410 -236,390! -250,330 -300,40'), 'skin', { ...clay, relief: 0.9 }),
  shadow(closed('-326,-120! 0,-96 326,-120! 318,-60 0,-26 -318,-60')),
  whip('318,-60 296,80 250,320 236,384', '230,-40 220,100 190,260 170,380', { count: 12, reach: 0.8, longest: 'alike' }),
  ...['-250,30 -226,190 -196,340', '-200,60 -186,170 -168,270'].map((line) => brush(open(line), 'internal', 2.2)),
  brush(open('-120,150 -60,160 -10,156'), 'detail', 1.8), brush(open('20,280 70,284 116,276'), 'detail', 1.8),
];

/** The collar that the pot is lifted by, with the hollow behind its edge. */
const COLLAR: readonly Shape[] = [
  body(closed('-400,-300! 400,-300! 396,-220 378,-130! 300,-104 0,-84 -300,-104 -378,-130! -396,-220'), 'skin', { ...clay, relief: 0.7 }),
  fill(ellipse([0, -300], 400, 64), 'skin', { ...clay, line: 'outline', relief: 0 }),
  fill(ellipse([0, -292], 348, 44), 'black', { colour: 'brown', relief: 0 }),
  whip('384,-240 380,-180 366,-128', '300,-226 296,-170 290,-110', { count: 6, reach: 0.8, longest: 'alike' }),
  ...['-360,-226 -352,-180 -340,-140', '-310,-220 -304,-176 -296,-140'].map((line) => brush(open(line), 'internal', 2)),
];

/** A clay flower pot, empty. */
export const flowerPot: Motif = {
  name: 'flower-pot',
  pose: 'figure',
  words: ['flower pot', 'flowerpot', 'plant pot', 'clay pot', 'terracotta pot', 'empty pot', 'planter'],
  anchors: { crown: [0, -320], base: [0, 420], centre: [0, 100] },
  holds: { rim: { x: 0, y: -300, across: 700, deep: 92 } },
  draw: () => [...POT, ...COLLAR],
};
