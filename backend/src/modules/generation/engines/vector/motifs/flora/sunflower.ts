import type { Motif, Rng, Shape } from '../motif.js';
import { body, circle, dots, placed, radians, solid, type Knot } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { ring } from './parts/ring.js';

/** Florets on Vogel's spiral (golden angle 137.508°), between two radii. */
const florets = (from: number, to: number, count: number): readonly Knot[] =>
  Array.from({ length: count }, (_, i) => {
    const r = Math.sqrt(from * from + ((to * to - from * from) * (i + 0.5)) / count);
    return [r * Math.cos(i * 2.39996), r * Math.sin(i * 2.39996)];
  });

function head(rng: Rng): readonly Shape[] {
  const base = { form: 'lance', colour: 'yellow', count: 16, half: 62, folds: 2, whip: [0.5, 0.22], jitter: [0.05, 4] } as const;
  return [
    ...ring({ ...base, length: 430 }, rng),
    ...ring({ ...base, length: 385, start: 11.25 }, rng),
    body(circle([0, 0], 196), 'black', { colour: 'black' }),
    body(dots(florets(128, 182, 54), 8.5), 'skin', { line: 'none', colour: 'gold', relief: 0 }),
    body(circle([0, 0], 116), 'mid', { colour: 'brown' }),
    solid(dots(florets(0, 104, 44), 6.5)),
  ];
}

const leaves = (rng: Rng): readonly Shape[] =>
  [-128, 128, -58, 58].flatMap((angle) => {
    const turn = angle + rng.between(-10, 10);
    const place = { x: 285 * Math.sin(radians(turn)), y: -285 * Math.cos(radians(turn)), turn };
    return placed(blade({ length: 225, half: 82, edge: 'serrated', veins: 5 }, rng), place);
  });

export const sunflower: Motif = {
  name: 'sunflower',
  pose: 'flora',
  words: ['sunflower', 'helianthus', 'sun flower'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [...leaves(rng), ...placed(head(rng), { scale: 0.88 })],
};
