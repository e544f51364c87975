import { placed } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { FIST } from './fist.js';

/** A hand closed round what stands in it: a torch, a rose, a dagger. `grip` is where that goes through. */
const standing: Motif = {
  name: 'gripping-hand',
  pose: 'tall',
  words: [],
  anchors: { crown: [0, -300], base: [0, 490], grip: [-30, 0] },
  draw: () => FIST,
};

/** A hand from above, closed round what hangs from it: a lantern, a watch on its chain. */
const hanging: Motif = {
  name: 'lowered-hand',
  pose: 'tall',
  words: [],
  anchors: { base: [0, -490], grip: [30, 170] },
  draw: () => placed(FIST, { turn: 180 }),
};

export const GRIPPING_HANDS = { standing, hanging } as const;
