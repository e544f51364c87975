import type { Motif, Rng, Shape } from '../motif.js';
import { placed, radians } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { ring } from './parts/ring.js';

const WHORLS = [
  { count: 13, length: 430, half: 88, whip: [0.76, 0.16] },
  { count: 13, length: 346, half: 78, whip: [0.72, 0.18] },
  { count: 10, length: 262, half: 72, whip: [0.68, 0.2] },
  { count: 8, length: 182, half: 62, whip: [0.6, 0.24] },
  { count: 5, length: 108, half: 54, whip: [0.46, 0.3] },
] as const;

const leaves = (rng: Rng): readonly Shape[] =>
  [-122, 122, -55, 58].flatMap((angle) => {
    const turn = angle + rng.between(-8, 8);
    const place = { x: 290 * Math.sin(radians(turn)), y: -290 * Math.cos(radians(turn)), turn };
    return placed(blade({ length: 235, half: 92, edge: 'serrated', veins: 5 }, rng), place);
  });

const bloom = (rng: Rng): readonly Shape[] =>
  WHORLS.flatMap((whorl, i) => ring({ ...whorl, form: 'lance', colour: 'gold', folds: 1, start: i * 12, jitter: [0.02, 2] }, rng));

export const chrysanthemum: Motif = {
  name: 'chrysanthemum',
  pose: 'flora',
  words: ['chrysanthemum', 'kiku', 'dahlia', 'mum', 'november birth flower'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [...leaves(rng), ...placed(bloom(rng), { scale: 0.9 })],
};
