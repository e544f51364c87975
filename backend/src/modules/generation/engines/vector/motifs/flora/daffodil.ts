import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, dots, open, placed, polar, radians, shadow, solid, type Knot } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { ring } from './parts/ring.js';
import { stalk } from './parts/stalk.js';

/** The trumpet looked into: a frilled rim about a dark throat. */
function trumpet(radius: number, rng: Rng): readonly Shape[] {
  const rim = Array.from({ length: 28 }, (_, i): Knot =>
    polar([0, 0], radians((i * 360) / 28), radius * (i % 2 ? 0.88 : rng.between(1, 1.08))),
  );
  const folds = Array.from({ length: 14 }, (_, i) =>
    brush(
      open([polar([0, 0], radians((i * 360) / 14 + 13), radius * 0.86), polar([0, 0], radians((i * 360) / 14 + 13), radius * 0.5)]),
      'internal',
      1.4,
    ),
  );
  return [
    body(closed(rim), 'skin', { colour: 'orange', relief: 0.5 }),
    ...folds,
    shadow(circle([0, 0], radius * 0.46)),
    body(
      dots(
        Array.from({ length: 6 }, (_, i) => polar([0, 0], radians(i * 60), radius * 0.2)),
        radius * 0.09,
      ),
      'skin',
      { line: 'none', colour: 'yellow', relief: 0 },
    ),
    solid(circle([0, 0], 1.5)),
  ];
}

const head = (size: number, rng: Rng): readonly Shape[] => [
  ...ring({ form: 'pointed', count: 3, length: size, half: size * 0.38, colour: 'yellow', folds: 3, whip: [0.34, 0.24], start: 60 }, rng),
  ...ring({ form: 'pointed', count: 3, length: size * 0.97, half: size * 0.4, colour: 'yellow', folds: 3, whip: [0.34, 0.24] }, rng),
  ...trumpet(size * 0.4, rng),
];

export const daffodil: Motif = {
  name: 'daffodil',
  pose: 'flora',
  words: ['daffodil', 'narcissus', 'jonquil', 'daffodils', 'march birth flower'],
  anchors: { centre: [-60, -190], base: [0, 488] },
  draw: (rng) => [
    ...stalk('210,70 170,250 14,488', 10),
    ...stalk('-60,-180 10,140 0,490', 12),
    ...placed(blade({ length: 500, half: 34, veins: 0, bend: -0.06 }, rng), { x: -14, y: 488, turn: -26 }),
    ...placed(blade({ length: 420, half: 34, veins: 0, bend: 0.08 }, rng), { x: 22, y: 488, turn: 40 }),
    ...placed(blade({ length: 330, half: 30, veins: 0, bend: 0.05 }, rng), { x: 8, y: 490, turn: -50 }),
    ...placed(head(195, rng), { x: 232, y: 40, turn: rng.between(0, 40) }),
    ...placed(head(285, rng), { x: -60, y: -180, turn: rng.between(0, 60) }),
  ],
};
