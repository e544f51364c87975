import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, cut, leaf, open, placed, profile, ribbon, solid, circle, symmetric, whip, type Ribbon } from '../geometry/kit.js';
import { ring } from './parts/ring.js';

/** A ruffled trumpet looked into. */
const trumpet = (size: number, rng: Rng): readonly Shape[] => [
  ...ring({ form: 'ruffled', count: 3, length: size, half: size * 0.52, colour: 'red', folds: 2, whip: [0.2, 0.3], jitter: [0.03, 4] }, rng),
  ...ring({ form: 'ruffled', count: 3, length: size * 0.92, half: size * 0.48, colour: 'red', folds: 2, whip: [0.18, 0.34], start: 60, jitter: [0.03, 4] }, rng),
  ...[-24, 4, 30].flatMap((turn) => placed(
    [brush(open([[0, 0], [size * 0.05, -size * 0.2], [0, -size * 0.38]]), 'internal', 1.8), solid(circle([0, -size * 0.4], size * 0.045))], { turn },
  )),
];

/** A bud of the spike in its green sheath, root at 0,0, pointing up. */
const BUD: readonly Shape[] = [
  body(leaf([0, 0], [0, -150], { half: 34, belly: 0.6 }), 'skin', { colour: 'red', relief: 0.9 }),
  brush(open('-6,-50 8,-90 0,-130'), 'internal', 1.6),
  body(symmetric('0,14 30,0 36,-40 18,-84! 0,-56!'), 'skin', { colour: 'leaf', relief: 0.7 }),
];

const along = (stem: Ribbon, share: number, side: number, shapes: readonly Shape[]): readonly Shape[] => {
  const [x, y] = stem.at(share, side * 2.4);
  return placed(shapes, { x, y, turn: (stem.angle(share) * 180) / Math.PI + 90 + side * 26 });
};

const sword = (course: string): readonly Shape[] => {
  const band = ribbon(course, profile('0:22 0.35:30 0.8:18 1:2'));
  return [
    body(band.outline(), 'skin', { colour: 'leaf', relief: 0.5 }),
    whip([0.1, 0.3, 0.5, 0.7].map((t) => band.at(t, 0.9)), [0.1, 0.3, 0.5, 0.7].map((t) => band.at(t, -0.4)), { count: 6, reach: 0.7, longest: 'alike' }),
    cut(band.along(0.5, 0.1, 0.6), 'detail', 1.2), brush(band.along(-0.1, 0.05, 0.9), 'internal', 1.7),
  ];
};

/** Gladiolus: a spike of trumpets opening from the foot up, buds above, leaves like swords. */
export const gladiolus: Motif = {
  name: 'gladiolus',
  pose: 'tall',
  words: ['gladiolus', 'gladioli', 'gladiola', 'sword lily', 'august birth flower gladiolus'],
  anchors: { crown: [30, -470], base: [0, 490] },
  draw: (rng) => {
    const stem = ribbon('0,490 20,200 -10,-120 40,-430', profile('0:16 1:6'));
    return placed([
      ...sword('-20,490 -60,280 -170,60 -260,-90'), ...sword('20,490 70,300 170,150 260,40'),
      body(stem.outline(), 'skin', { colour: 'leaf' }),
      ...along(stem, 1, 0, placed(BUD, { scale: 0.62 })),
      ...([[0.95, 1, 0.66], [0.91, -1, 0.72], [0.86, 1, 0.84], [0.81, -1, 0.94]] as const).flatMap(([share, side, scale]) => along(stem, share, side, placed(BUD, { scale }))),
      ...([[66, -150, 104, 50], [-76, -86, 122, -40], [84, -4, 140, 30], [-78, 90, 152, -24], [66, 196, 150, 10]] as const).flatMap(([x, y, size, turn]) =>
        placed(trumpet(size, rng), { x, y, turn: turn + rng.between(-8, 8) })),
    ], { y: 16, scale: 0.95 });
  },
};
