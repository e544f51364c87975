import type { Motif, Shape } from '../motif.js';
import { body, circle, leaf, paired, polar, profile, radians, ribbon, solid, symmetric, type Knot } from '../geometry/kit.js';

/** A curl: from a point along a sweep and wound into its eye. */
const curl = (sweep: readonly Knot[], eye: Knot, { from, turns, radius }: { readonly from: number; readonly turns: number; readonly radius: number }): readonly Knot[] => [
  ...sweep,
  ...Array.from({ length: 12 }, (_, i): Knot => polar(eye, radians(from + (i * turns) / 11), radius * (1 - i * 0.068))),
];

const stroke = (spine: readonly Knot[], half: string): Shape => body(ribbon(spine, profile(half)).outline(), 'black', { line: 'none', relief: 0 });

const RIGHT: readonly Shape[] = [
  stroke(curl([[0, 40], [80, 74], [170, 62], [232, 24]], [362, -22], { from: 180, turns: 520, radius: 104 }), '0:3 0.22:22 0.5:13 0.85:7 1:9'),
  stroke(curl([[40, -20], [90, -80], [144, -122]], [232, -216], { from: 110, turns: -430, radius: 78 }), '0:2 0.3:15 0.6:9 1:7'),
  stroke(curl([[40, 80], [110, 148], [200, 184]], [292, 132], { from: 60, turns: -400, radius: 60 }), '0:2 0.3:14 0.6:8 1:6'),
  stroke([[330, 150], [400, 176], [460, 150], [496, 92]], '0:2 0.4:12 1:1'),
  solid(leaf([150, 60], [210, 8], { half: 16, bend: 0.3 })), solid(leaf([210, 192], [262, 236], { half: 16, bend: -0.2 })),
  solid(leaf([160, -128], [112, -196], { half: 15, bend: 0.2 })), solid(circle([464, -40], 9)), solid(circle([300, -288], 8)), solid(circle([410, 214], 8)),
];

/** Pen strokes curled to both sides of a drop. */
export const flourish: Motif = {
  name: 'flourish',
  pose: 'symmetric',
  words: ['flourish', 'ornamental flourish', 'filigree', 'scrollwork', 'swirl', 'ornament', 'arabesque', 'paisley', 'paisley pattern'],
  anchors: { centre: [0, 0] },
  isLine: true,
  draw: () => [
    ...paired(...RIGHT),
    body(symmetric('0,-190! 26,-110 34,-50 18,10 0,60!'), 'black', { line: 'none', relief: 0 }),
    solid(symmetric('0,100! 18,150 14,200 0,270!')), solid(circle([0, -226], 12)), solid(circle([0, 304], 9)),
  ],
};
