import type { Motif, Rng, Shape } from '../motif.js';
import { body, circle, dots, placed, polar, solid, type Knot } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { ring } from './parts/ring.js';
import { stalk } from './parts/stalk.js';

const bloom = (size: number, rng: Rng): readonly Shape[] => [
  ...ring({ form: 'lance', count: 13, length: size, half: size * 0.17, colour: 'violet', folds: 0, whip: [0.3, 0.24], jitter: [0.05, 3] }, rng),
  ...ring({ form: 'lance', count: 13, length: size * 0.88, half: size * 0.165, colour: 'violet', folds: 0, whip: [0.32, 0.22], start: 14, jitter: [0.05, 3] }, rng),
  body(circle([0, 0], size * 0.31), 'skin', { colour: 'gold', relief: 1 }),
  solid(dots(Array.from({ length: 13 }, (_, i): Knot => polar([0, 0], i * 2.4, size * 0.27 * Math.sqrt((i + 0.6) / 13))), size * 0.034)),
];

/** Asters: three many-rayed heads on one branching stem. */
export const aster: Motif = {
  name: 'aster',
  pose: 'flora',
  words: ['aster', 'asters', 'michaelmas daisy', 'cosmos flower', 'cosmos flowers', 'september birth flower aster', 'october birth flower cosmos', 'zinnia'],
  anchors: { centre: [-10, -160], base: [10, 490] },
  draw: (rng) => [
    ...stalk('-10,-200 20,140 10,490', 14), ...stalk('-290,110 -190,260 8,450', 13), ...stalk('290,60 220,230 14,440', 13),
    ...placed(blade({ length: 230, half: 40, veins: 0, bend: 0.1 }, rng), { x: 10, y: 470, turn: 66 }),
    ...placed(blade({ length: 230, half: 40, veins: 0, bend: -0.1 }, rng), { x: 4, y: 476, turn: -62 }),
    ...placed(bloom(196, rng), { x: -290, y: 100, turn: rng.between(0, 20) }),
    ...placed(bloom(190, rng), { x: 300, y: 70, turn: rng.between(0, 20) }),
    ...placed(bloom(268, rng), { x: -6, y: -222, turn: rng.between(0, 20) }),
  ],
};
