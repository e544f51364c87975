import type { Motif, Rng, Shape } from '../motif.js';
import { placed, radians } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { ring } from './parts/ring.js';

const WHORLS = [
  { count: 15, length: 430, half: 78, whip: [0.72, 0.2] },
  { count: 15, length: 350, half: 68, whip: [0.7, 0.22] },
  { count: 12, length: 270, half: 64, whip: [0.66, 0.24] },
  { count: 9, length: 194, half: 58, whip: [0.6, 0.28] },
  { count: 6, length: 122, half: 48, whip: [0.5, 0.32] },
  { count: 3, length: 64, half: 36, whip: [0.2, 0.4] },
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
