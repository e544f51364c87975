import { body, brush, open, placed, profile, ribbon } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { drawHorse } from './horse.js';

/** The spiral horn, growing from the brow. */
function horn(): readonly Shape[] {
  const spike = ribbon('128,-388 190,-470 260,-560 330,-650', profile('0:30 0.5:19 1:1'));
  return [
    body(spike.outline(0, 0.99), 'skin', { colour: 'gold', relief: 1 }),
    ...[0.08, 0.2, 0.32, 0.44, 0.56, 0.68, 0.78].map((share) =>
      brush(open([spike.at(share, -0.96), spike.at(share + 0.06, 0), spike.at(share + 0.1, 0.96)]), 'internal', 2),
    ),
  ];
}

/** A unicorn's head and neck in profile. */
export const unicorn: Motif = {
  name: 'unicorn',
  pose: 'bust',
  words: ['unicorn', 'alicorn'],
  anchors: { crown: [40, -290], mouth: [320, 180], eye: [110, -146], base: [0, 440] },
  draw: () => placed([...horn(), ...drawHorse()], { scale: 0.86, y: 66, x: 40 }),
};
