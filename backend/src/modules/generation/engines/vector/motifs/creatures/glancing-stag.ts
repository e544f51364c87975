import { placed } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { stagHead, stagTrunk } from './standing-stag.js';

/** A stag walking to the right, its head turned to look back over its shoulder. */
export const glancingStag: Motif = {
  name: 'glancing-stag',
  pose: 'figure',
  words: ['glancing stag', 'deer looking back', 'stag looking back', 'deer looking over its shoulder', 'stag looking over its shoulder', 'deer turning its head'],
  anchors: { crown: [226, -222], mouth: [68, -80], eye: [150, -165], base: [0, 488], heart: [10, 52], back: [-90, -28] },
  draw: (rng) => placed([...stagTrunk(rng), ...placed(stagHead(), { x: 470, flip: true })], { x: -36, y: 54, scale: 0.89 }),
};
