import { body, brush, closed, open, paired, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HORNS: readonly Shape[] = paired(
  body(closed('96,300! 88,180 150,60 250,-40 322,-160 330,-340! 420,-220 440,-60 392,90 330,200 300,318! 196,356'), 'skin', { colour: 'crimson', relief: 0.9 }),
  shadow(closed('330,-330! 414,-214 432,-60 384,88 322,198 294,314! 262,332! 300,180 360,40 376,-120')),
  ...['112,214 210,266 312,262', '128,140 230,196 344,172', '176,64 276,116 380,84', '246,-10 320,32 412,-12', '304,-96 366,-66 428,-108']
    .map((ring) => brush(open(ring), 'internal', 1.8)),
);

/** Two horns that somebody wears. */
export const devilHorns: Motif = {
  name: 'devil-horns',
  pose: 'symmetric',
  words: ['devil horns', 'devil horn', 'demon horns', 'little horns', 'pair of horns', 'satan horns'],
  anchors: { crown: [0, 200], base: [0, 340] },
  draw: () => HORNS,
};
