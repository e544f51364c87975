import { placed } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { child, ground, man } from './parts/walker.js';

/** A child on the shoulders of its father, hand in hand, from behind. */
export const onShoulders: Motif = {
  name: 'child-on-shoulders', pose: 'tall',
  words: [
    'child on shoulders', 'father with child on his shoulders', 'dad with kid on shoulders', 'father carrying child on shoulders', 'son on shoulders', 'daughter on shoulders', 'child on his shoulders',
    'kid on shoulders', 'son on his shoulders', 'daughter on his shoulders', 'piggyback', 'piggyback ride', 'father carrying son', 'father carrying daughter', 'dad carrying daughter', 'dad carrying son', 'shoulder ride',
  ],
  anchors: { base: [0, 470], crown: [0, -480], heart: [0, -60] },
  draw: () => placed([
    ...ground(300, 440),
    ...man({ y: 440, x: 0, scale: 0.84, colour: 'blue', reach: [[-250, -880], [250, -880]] }),
    ...child({ y: 34, x: 0, scale: 0.6, colour: 'gold', reach: [[-330, -620], [330, -620]] }, true),
  ], { y: 10 }),
};
