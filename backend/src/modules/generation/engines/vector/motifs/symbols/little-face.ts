import type { Motif, Shape } from '../motif.js';
import { body, brush, ellipse, fill, open, paired, profile, ribbon, solid } from '../geometry/kit.js';

/** A shining eye and, under it, a blushing cheek. */
const half = (): readonly Shape[] => paired(
  solid(ellipse([300, -60], 88, 112)), fill(ellipse([322, -106], 34, 42), 'skin', { line: 'none', relief: 0 }), fill(ellipse([272, -14], 16, 20), 'skin', { line: 'none', relief: 0 }),
  brush(open('362,120 384,86 400,78'), 'internal', 1.6), brush(open('420,134 442,100 458,92'), 'internal', 1.6),
);

/** Two round eyes and a small smile, for a cup or a cloud that is to have a face. */
export const littleFace: Motif = {
  name: 'little-face', pose: 'wide',
  words: ['little face', 'tiny face', 'cute face', 'kawaii face', 'little smile', 'cute smile'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...half(),
    body(ribbon('-112,20 -96,76 -50,108 0,114 50,108 96,76 112,20', profile('0:10 0.5:26 1:10')).outline(), 'black', { line: 'none', colour: 'black' }),
  ],
};
