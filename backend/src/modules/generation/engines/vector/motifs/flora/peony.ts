import type { Motif, Rng, Shape } from '../motif.js';
import { dots, placed, radians, solid, body, circle, type Knot } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { ring } from './parts/ring.js';

const WHORLS = [
  { count: 7, length: 430, half: 225, whip: [0.7, 0.2] },
  { count: 6, length: 345, half: 195, whip: [0.66, 0.24] },
  { count: 6, length: 262, half: 150, whip: [0.62, 0.26] },
  { count: 5, length: 186, half: 118, whip: [0.58, 0.28] },
  { count: 4, length: 116, half: 84, whip: [0.45, 0.4] },
] as const;

function bloom(rng: Rng): readonly Shape[] {
  const start = rng.between(0, 45);
  const petals = WHORLS.flatMap((whorl, i) =>
    ring({ ...whorl, form: 'ruffled', colour: 'pink', start: start + i * 27, folds: 2, jitter: [0.05, 5] }, rng),
  );
  const seed = (i: number): Knot => [34 * Math.sqrt(i / 7) * Math.cos(i * 2.4), 34 * Math.sqrt(i / 7) * Math.sin(i * 2.4)];
  return [
    ...petals,
    body(circle([0, 0], 46), 'skin', { colour: 'gold' }),
    solid(
      dots(
        Array.from({ length: 7 }, (_, i) => seed(i)),
        8,
      ),
    ),
  ];
}

function leaves(rng: Rng): readonly Shape[] {
  return [-125, -55, 55, 125].flatMap((angle) => {
    const turn = angle + rng.between(-10, 10);
    return [-22, 22, 0].flatMap((fan) => {
      const spec = { length: fan === 0 ? 240 : 190, half: 46, veins: 4 };
      return placed(blade(spec, rng), { x: 285 * Math.sin(radians(turn)), y: -285 * Math.cos(radians(turn)), turn: turn + fan });
    });
  });
}

export const peony: Motif = {
  name: 'peony',
  pose: 'flora',
  words: ['peony', 'botan', 'camellia', 'ranunculus', 'flower', 'flowers', 'floral', 'blooms'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [...leaves(rng), ...placed(bloom(rng), { scale: 0.88 })],
};
