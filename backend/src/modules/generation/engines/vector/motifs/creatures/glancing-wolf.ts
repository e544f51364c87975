import { placed } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { wolfHead, wolfTrunk } from './walking-wolf.js';

/** A wolf walking to the right, its head turned to look back over its shoulder. */
export const glancingWolf: Motif = {
  name: 'glancing-wolf',
  pose: 'wide',
  words: ['glancing wolf', 'wolf looking back', 'wolf looking over its shoulder', 'wolf turning its head'],
  anchors: { crown: [190, -290], mouth: [-40, -158], eye: [76, -210], base: [0, 372], heart: [20, -20], back: [-120, -126] },
  draw: (rng) => placed([...wolfTrunk(rng), ...placed(wolfHead(), { x: 490, y: 12, scale: 1.12, flip: true })], { x: -10, y: -24 }),
};
