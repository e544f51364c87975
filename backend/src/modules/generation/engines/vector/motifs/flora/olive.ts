import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, cut, ellipse, glint, open, placed, profile, ribbon, shadow } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { spray } from './parts/spray.js';

const STEM = ribbon('-400,350 -250,230 -60,90 130,-100 330,-330', profile('0:13 0.4:9 1:4'));

/** A leaf of the branch: where on the stem, its turn from it, how long, how it bends, and whether its dark side shows. */
type Sprig = readonly [share: number, turn: number, length: number, bend: number, shaded: boolean];

/** Those behind the stem, then those before it. */
const BEHIND: readonly Sprig[] = [
  [0.08, -52, 230, 0.1, true], [0.2, 58, 250, -0.1, true], [0.3, -44, 270, 0.12, false], [0.44, 50, 260, -0.12, true], [0.54, -50, 250, 0.1, true],
  [0.66, 44, 230, -0.1, false], [0.74, -40, 220, 0.12, true], [0.84, 40, 190, -0.1, true],
];
const BEFORE: readonly Sprig[] = [[0.14, -20, 210, 0.12, false], [0.4, -24, 220, -0.12, false],
[0.62, -16, 200, 0.14, false], [0.9, -34, 170, 0.1, false], [1, 4, 170, 0.06, true]];

const leaves = (sprigs: readonly Sprig[], rng: Rng): readonly Shape[] => sprigs.flatMap(([share, turn, length, bend, shaded]) => {
  const [x, y] = STEM.at(share, 0);
  return placed(blade({ length, half: length * 0.135, colour: 'moss', veins: 0, shaded, bend }, rng),
    { x, y, turn: (STEM.angle(share) * 180) / Math.PI + 90 + turn + rng.between(-4, 4) });
});

/** A ripe olive hanging from its stalk at 0,0. */
const FRUIT: readonly Shape[] = [
  brush(open('0,0 -6,26 2,56'), 'outline', 1.3),
  body(ellipse([4, 112], 46, 60), 'skin', { colour: 'leaf', relief: 1 }),
  shadow(closed('30,64! 52,100 48,140 24,168 -8,170! 18,150 30,112')), glint(ellipse([-14, 92], 9, 16, 14)), brush(open('-4,58 4,64 12,58'), 'internal', 1.8),
];

/** Where olives hang: share of the stem, turn, size. */
const FRUITS = [[0.24, 24, 0.9], [0.27, -20, 1], [0.5, 14, 1], [0.72, -16, 0.9]] as const;

/** A bough of olive, the fruit hanging under it. */
export const olive: Motif = {
  name: 'olive-branch',
  pose: 'flora',
  words: ['olive branch', 'olive', 'laurel', 'sprig', 'leaf sprig', 'branch', 'tree branch', 'peace branch', 'leaf', 'leaves', 'bay leaf'],
  anchors: { base: [-330, 390], crown: [350, -400] },
  draw: (rng) => [
    ...leaves(BEHIND, rng),
    body(STEM.outline(), 'skin', { colour: 'brown' }), cut(STEM.along(0.2, 0.05, 0.4), 'detail', 1.3),
    ...leaves(BEFORE, rng),
    ...FRUITS.flatMap(([share, turn, scale]) => {
      const [x, y] = STEM.at(share, 0.6);
      return placed(FRUIT, { x, y, turn, scale });
    }),
  ],
};

/** Two branches bent into an open wreath. */
export const laurel: Motif = {
  name: 'laurel-wreath',
  pose: 'symmetric',
  words: ['laurel wreath', 'wreath', 'laurels', 'victory wreath'],
  anchors: { centre: [0, 0] },
  draw: (rng) => {
    const half = spray(
      '20,405 225,340 350,125 330,-120 190,-325',
      { pairs: 9, leaf: { length: 155, half: 36, colour: 'moss' }, tip: 0.7, spread: 40, from: 0.06 },
      rng,
    );
    return [...half, ...placed(half, { flip: true }), brush(open('-36,414 0,402 36,414'), 'outline', 2)];
  },
};
