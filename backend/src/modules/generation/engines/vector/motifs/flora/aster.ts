import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, dots, ellipse, open, placed, polar, radians, shadow, solid, type Knot } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { stalk } from './parts/stalk.js';

/** A narrow ray, root at 0,0, tip up. */
const ray = (length: number, half: number): readonly Shape[] => [
  body(closed([[-half * 0.4, 0, true], [-half * 0.8, -length * 0.4], [-half, -length * 0.76], [-half * 0.5, -length * 0.97], [0, -length, true],
  [half * 0.5, -length * 0.97], [half, -length * 0.76], [half * 0.8, -length * 0.4], [half * 0.4, 0, true]]), 'skin', { colour: 'violet', relief: 0.7 }),
  brush(open([[0, -length * 0.46], [half * 0.12, -length * 0.66], [0, -length * 0.86]]), 'detail', 1.6),
];

/** Rays round the disc, longer on the side that is turned to us; the back row a little longer and between those in front. */
function rays(size: number, row: number, rng: Rng): readonly Shape[] {
  const count = size > 250 ? 16 : 12;
  return Array.from({ length: count }, (_, i) => {
    const turn = ((i + row * 0.5) * 360) / count + rng.between(-2, 2);
    return placed(ray(size * (1 - row * 0.14) * (0.95 - 0.08 * Math.cos(radians(turn))) * rng.between(0.96, 1.04), size * (1.6 / count)), { turn });
  }).flat();
}

const bloom = (size: number, rng: Rng): readonly Shape[] => [
  ...rays(size, 0, rng), ...rays(size, 1, rng),
  body(ellipse([0, 0], size * 0.27, size * 0.25), 'skin', { colour: 'gold', relief: 1 }),
  shadow(closed([[-size * 0.2, size * 0.14, true], [0, size * 0.15], [size * 0.2, size * 0.04, true], [size * 0.23, size * 0.1], [0, size * 0.24]])),
  solid(dots(Array.from({ length: 12 }, (_, i): Knot => polar([-size * 0.02, -size * 0.05], i * 2.4, size * 0.19 * Math.sqrt((i + 0.6) / 12))), size * 0.026)),
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
    ...placed(bloom(206, rng), { x: -284, y: 100, turn: rng.between(-4, 4) }),
    ...placed(bloom(200, rng), { x: 292, y: 80, turn: rng.between(-4, 4) }),
    ...placed(bloom(276, rng), { x: -6, y: -222, turn: rng.between(-4, 4) }),
  ],
};
