import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, ellipse, open, paired, placed, polyline, shadow, solid, stroke, symmetric, whip } from '../geometry/kit.js';
import { volute } from './parts/filigree.js';

/** A pan hung by three chains from 0,0. */
const PAN: readonly Shape[] = [
  ...['-8,10 -132,318', '8,10 132,318', '0,14 0,318'].map((line) => stroke(polyline(line), 'internal')),
  ...[-0.34, -0.67, 0.34, 0.67].map((k) => solid(circle([k * 132, 10 + Math.abs(k) * 308], 8))),
  body(closed('-170,316! 170,316! 150,376 90,420 0,434 -90,420 -150,376'), 'skin', { colour: 'gold', relief: 1 }),
  whip('148,340 110,396 40,424 -60,416', '100,334 70,366 20,384 -40,380', { count: 9, reach: 0.9, longest: 'start' }),
  body(ellipse([0, 316], 170, 26), 'skin', { colour: 'gold', relief: 0.3 }),
  body(circle([0, 0], 20), 'skin', { colour: 'gold', relief: 1 }),
];

const COLUMN: readonly Shape[] = [
  body(symmetric('0,-330! 22,-330! 30,-240 20,-180 26,80 44,250 34,330! 0,330!'), 'skin', { colour: 'gold', relief: 0.9 }),
  shadow(closed('8,-300! 16,-300! 22,-240 12,-180 18,80 32,250 24,322! 8,322!')),
  ...[-180, 60, 250].map((y) => body(ellipse([0, y], 44, 17), 'skin', { colour: 'gold', relief: 1 })),
  body(symmetric('0,310! 70,318 96,350! 200,372 236,420! 0,424!'), 'skin', { colour: 'gold', relief: 0.8 }),
  whip('220,412 120,416 20,418', '170,372 110,360 40,354', { count: 8, reach: 0.8, longest: 'start' }),
  body(closed(bothSides('0,412! 250,412! 262,440 250,470! 0,470!')), 'skin', { colour: 'gold', relief: 0.5 }),
];

const BEAM: readonly Shape[] = [
  ...paired(
    body(closed('0,-352! 90,-378 200,-366 300,-330! 330,-300 348,-316 376,-306! 366,-270 330,-262! 280,-296 190,-322 90,-326 0,-306!'), 'skin', {
      colour: 'gold',
      relief: 0.8,
    }),
    brush(open('40,-334 120,-350 210,-342 280,-316'), 'internal', 1.6),
    volute([92, -270], 34, { from: 250, wind: 470 }),
  ),
  body(symmetric('0,-488! 14,-450 34,-420 52,-380 46,-320 24,-290 0,-284'), 'skin', { colour: 'gold', relief: 1 }),
  whip('40,-370 38,-320 14,-296', '4,-390 6,-340 -6,-316', { count: 4, reach: 0.8, longest: 'alike' }),
];

/** The scales of justice, even. */
export const scales: Motif = {
  name: 'scales-of-justice',
  pose: 'symmetric',
  words: ['scales of justice', 'justice scales', 'scale of justice', 'scales', 'balance scales', 'balance', 'justice', 'law', 'libra scales'],
  anchors: { crown: [0, -488], base: [0, 470] },
  draw: () => [
    ...COLUMN, ...BEAM,
    ...placed(PAN, { x: -330, y: -272, scale: 0.9 }), ...placed(PAN, { x: 330, y: -272, scale: 0.9 }),
  ],
};
