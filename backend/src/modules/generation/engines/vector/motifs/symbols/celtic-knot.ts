import type { Motif } from '../motif.js';
import { placed, type Knot } from '../geometry/kit.js';
import { interlaced } from './parts/interlace.js';

/** The trefoil knot, seen from above. */
const trefoil = (share: number): Knot => {
  const t = share * 2 * Math.PI;
  return [150 * (Math.sin(t) + 2 * Math.sin(2 * t)), 150 * (Math.cos(t) - 2 * Math.cos(2 * t))];
};

/** Seven lobes round a ring: the band swings in and out, crossing itself on the way. */
const wreath = (share: number): Knot => {
  const t = share * 4 * Math.PI;
  const r = 340 + 104 * Math.cos(3.5 * t);
  return [r * Math.sin(t), -r * Math.cos(t)];
};

export const celticKnot: Motif = {
  name: 'celtic-knot',
  pose: 'round',
  words: ['celtic knot', 'celtic', 'endless knot', 'knotwork', 'interlaced knot', 'endless interlaced knot', 'irish celtic', 'eternity knot', 'viking knot'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...interlaced(wreath, { half: 26, colour: 'gold', passes: 14, first: 1 / 28 }),
    ...placed(interlaced(trefoil, { half: 44, colour: 'leaf', passes: 6, first: 0.115 }), { turn: 180, scale: 0.42 }),
  ],
};
