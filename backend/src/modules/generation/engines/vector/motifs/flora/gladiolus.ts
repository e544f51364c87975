import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, cut, leaf, open, placed, profile, ribbon, solid, symmetric, whip, type Ribbon } from '../geometry/kit.js';
import { petal, type PetalSpec } from './parts/petal.js';

/** One of the six petals of a trumpet: its turn from straight up, its length and half its width as shares of the flower's size. */
type Part = readonly [turn: number, length: number, half: number];
const BACK: readonly Part[] = [[-62, 0.98, 0.4], [62, 0.98, 0.4], [180, 0.86, 0.36]];
const FRONT: readonly Part[] = [[-122, 0.9, 0.38], [122, 0.9, 0.38], [0, 1.04, 0.48]];

/** A trumpet looked into, its hood up. */
function trumpet(size: number, rng: Rng): readonly Shape[] {
  const spec = { form: 'pointed', colour: 'red', folds: 3, whip: [0.1, 0.34] } as const satisfies Partial<PetalSpec>;
  const parts = (all: readonly Part[]): readonly Shape[] => all.flatMap(([turn, length, half]) => placed(petal({ ...spec, length: size * length, half: size * half }, rng),
    { turn: turn + rng.between(-4, 4) }));
  return [
    ...parts(BACK), ...parts(FRONT), solid(circle([0, size * 0.02], size * 0.14)),
    ...[-16, 0, 16].flatMap((turn) => placed([cut(open([[0, 0], [size * 0.02, -size * 0.16], [0, -size * 0.3]]), 'internal', 1.4),
      body(leaf([0, -size * 0.28], [0, -size * 0.42], { half: size * 0.035 }), 'skin', { line: 'detail', colour: 'gold' })], { turn: turn + 12, y: size * 0.04 })),
  ];
}

/** A bud of the spike in its green sheath, root at 0,0, pointing up. */
const BUD: readonly Shape[] = [
  body(leaf([0, 0], [0, -150], { half: 34, belly: 0.6 }), 'skin', { colour: 'red', relief: 0.9 }),
  brush(open('-6,-50 8,-90 0,-130'), 'internal', 1.6),
  body(symmetric('0,14 30,0 36,-40 18,-84! 0,-56!'), 'skin', { colour: 'leaf', relief: 0.7 }),
];

const along = (stem: Ribbon, share: number, side: number, shapes: readonly Shape[]): readonly Shape[] => {
  const [x, y] = stem.at(share, side * 2);
  return placed(shapes, { x, y, turn: (stem.angle(share) * 180) / Math.PI + 90 + side * 30 });
};

const sword = (course: string): readonly Shape[] => {
  const band = ribbon(course, profile('0:20 0.35:27 0.8:16 1:2'));
  return [
    body(band.outline(), 'skin', { colour: 'leaf', relief: 0.5 }),
    whip([0.1, 0.3, 0.5, 0.7].map((t) => band.at(t, 0.9)), [0.1, 0.3, 0.5, 0.7].map((t) => band.at(t, -0.4)), { count: 6, reach: 0.6, longest: 'alike' }),
    brush(band.along(-0.1, 0.05, 0.9), 'internal', 1.7),
  ];
};

/** Buds from the tip down, then the flowers from the top down: each lies over the one above it. */
const BUDS = [[1, 0, 0.5], [0.955, 1, 0.56], [0.915, -1, 0.62], [0.87, 1, 0.72], [0.82, -1, 0.8], [0.765, 1, 0.9]] as const;
const FLOWERS = [[-34, -126, 118, -34], [70, -26, 140, 32], [-74, 86, 156, -30], [84, 210, 160, 26]] as const;

/** Gladiolus: a spike of trumpets opening from the foot up, buds above, leaves like swords. */
export const gladiolus: Motif = {
  name: 'gladiolus',
  pose: 'tall',
  words: ['gladiolus', 'gladioli', 'gladiola', 'sword lily', 'august birth flower gladiolus'],
  anchors: { crown: [30, -470], base: [0, 490] },
  draw: (rng) => {
    const stem = ribbon('0,490 16,240 -16,-100 40,-430', profile('0:16 1:6'));
    return placed([
      ...sword('-14,490 -70,300 -190,120 -250,-60'), ...sword('16,490 90,330 190,260 270,120'), ...sword('-20,490 -80,420 -150,370 -230,350'),
      body(stem.outline(), 'skin', { colour: 'leaf' }),
      ...BUDS.flatMap(([share, side, scale]) => along(stem, share, side, placed(BUD, { scale }))),
      ...FLOWERS.flatMap(([x, y, size, turn]) => placed(trumpet(size, rng), { x, y, turn: turn + rng.between(-6, 6) })),
    ], { y: 16, scale: 0.95 });
  },
};
