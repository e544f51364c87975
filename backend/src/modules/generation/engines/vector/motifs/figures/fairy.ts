import { openWings } from '../creatures/butterfly.js';
import { placed } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { ballerina } from './dancers.js';

/** A fairy: a dancer on her toes, a butterfly's wings at her back. */
export const fairy: Motif = {
  name: 'fairy',
  pose: 'tall',
  words: ['fairy', 'pixie', 'faerie', 'tinkerbell', 'tinker bell', 'sprite', 'elf', 'fairy girl', 'woodland fairy', 'dryad'],
  anchors: { crown: [0, -480], base: [0, 490], heart: [0, -120], centre: [0, 0] },
  draw: (rng) => [
    ...placed(openWings(), { y: -90, scale: 0.88 }),
    ...ballerina.draw(rng),
  ],
};
