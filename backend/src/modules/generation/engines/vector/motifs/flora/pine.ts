import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, flames, open, whip, type Knot } from '../geometry/kit.js';

/** One tier of boughs: a tent whose hem hangs in points, its right side in shadow, lines combed down from its top. */
function tier([top, bottom, half]: readonly [number, number, number], rng: Rng): readonly Shape[] {
  const deep = bottom - top;
  const count = Math.max(4, Math.round(half / 34));
  const sag = (u: number): number => bottom - 30 * (1 - u * u);
  const hem = Array.from({ length: count }, (_, i): readonly Knot[] => {
    const [tip, valley] = [1 - (2 * i) / count, 1 - (2 * i + 1) / count];
    return [[tip * half, sag(tip) + (i === 0 ? 0 : rng.between(-6, 8))], [valley * half * 0.97, sag(valley) - (10 + 32 * (1 - valley * valley)) * rng.between(0.85, 1.1)]];
  }).flat();
  const flank = (side: 1 | -1): readonly Knot[] => [[side * half * 0.22, top + deep * 0.28], [side * half * 0.52, top + deep * 0.58], [side * half * 0.82, top + deep * 0.84]];
  const combed = [-0.5, -0.16, 0.14].map((u) => brush(open([[u * half * 0.5, top + deep * 0.56], [u * half * 0.8, top + deep * 0.7], [u * half, sag(u) - 44]]), 'internal', 1.7));
  return [
    body(closed([[0, top, true], ...flank(1), ...flames([...hem, [-half, bottom]], -0.1), ...[...flank(-1)].reverse()]), 'skin', { colour: 'leaf', relief: 0.7 }),
    whip(
      [[0, top + 8], ...flank(1), [half * 0.94, bottom - 6]],
      [[-half * 0.04, top + deep * 0.3], [half * 0.1, top + deep * 0.6], [half * 0.42, bottom - 40]],
      { count: Math.max(5, Math.round(half / 26)), reach: 0.7, valley: 0.35, longest: 'end' },
    ),
    ...combed,
  ];
}

const TIERS = [
  [130, 410, 330],
  [0, 292, 276],
  [-125, 168, 222],
  [-240, 38, 170],
  [-350, -90, 120],
  [-470, -218, 72],
] as const;

export const pine: Motif = {
  name: 'pine',
  pose: 'tall',
  words: ['pine', 'pine tree', 'fir', 'spruce', 'evergreen', 'conifer', 'redwood', 'cypress', 'cedar'],
  anchors: { crown: [0, -450], base: [0, 480] },
  draw: (rng) => [
    body(closed('-34,340! -30,420 -52,474! 0,462 52,474! 30,420 34,340!'), 'dark', { colour: 'brown' }),
    ...TIERS.flatMap((spec) => tier(spec, rng)),
  ],
};
