import type { Motif } from '../motif.js';
import { dots, placed, polar, radians, solid, type Knot } from '../geometry/kit.js';
import { wire } from './parts/wire.js';

/** Turns of the spiral the way begins in: the years of wandering. */
const TURNS = 2.25;
const STEPS = 30;

const WAVES = 2.5;
const QUARTERS = 20;

/** Bends to both sides that narrow and quicken on the way up, until the way is straight. */
const bends: readonly Knot[] = Array.from({ length: QUARTERS }, (_, i): Knot => {
  const share = i / QUARTERS;
  return [-Math.cos(share * WAVES * 2 * Math.PI) * (146 - 128 * share), 176 - 450 * share ** 0.86];
});

const spiral: readonly Knot[] = Array.from({ length: STEPS + 1 }, (_, i): Knot => {
  const share = i / STEPS;
  return polar([0, 290], radians(190 + (share - 1) * TURNS * 360), 20 + share * 150);
});

/** The path to enlightenment: a spiral, bends that narrow, a knot, then straight ahead into silence. */
export const unalome: Motif = {
  name: 'unalome',
  isLine: true,
  pose: 'tall',
  words: ['unalome', 'buddhist symbol', 'enlightenment', 'spiritual path'],
  anchors: { crown: [0, -480], base: [0, 460] },
  draw: (rng) => placed([
    ...wire([...spiral, ...bends, [0, -290], [0, -340], [0, -400]]),
    solid(dots([[0, -428], [0, -456], [0, -480]], (share) => 12 - 5 * share)),
  ], { flip: rng.next() < 0.5 }),
};
