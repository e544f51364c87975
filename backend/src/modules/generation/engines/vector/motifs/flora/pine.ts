import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, open, shadow, type Knot } from '../geometry/kit.js';

/** One tier of drooping boughs: a tent with a ragged hem, its right side in shadow. */
function tier([top, bottom, half]: readonly [number, number, number], rng: Rng): readonly Shape[] {
  const boughs = Math.max(3, Math.round(half / 42)) * 2;
  const hang = (u: number): number => bottom - 40 + 40 * Math.abs(u);
  const hem = Array.from({ length: boughs }, (_, i): readonly Knot[] => {
    const u = 1 - (2 * i) / boughs;
    const tip = hang(u) + rng.between(-8, 8);
    return [
      [u * half, tip, true],
      [(u - 0.8 / boughs) * half, tip - 12],
      [(u - 1.5 / boughs) * half, hang(u) - 34, true],
    ];
  }).flat();
  const flank = (side: number): readonly Knot[] => [
    [side * half * 0.62, bottom - (bottom - top) * 0.26],
    [side * half * 0.26, top + (bottom - top) * 0.32],
  ];
  const outline: readonly Knot[] = [[0, top, true], ...[...flank(1)].reverse(), ...hem, [-half, bottom, true], ...flank(-1)];
  const dark = Array.from({ length: 4 }, (_, i): readonly Knot[] => {
    const y = top + (bottom - top) * (0.4 + 0.17 * i);
    return [
      [half * (0.06 + 0.06 * i), y - 20, true],
      [half * (0.3 + 0.1 * i), y + 4, true],
    ];
  }).flat();
  const shade = shadow(
    closed([[0, top + 16, true], ...dark, [half * 0.84, bottom - 26, true], ...[...flank(1)].map(([x, y]): Knot => [x * 0.96, y + 6])]),
  );
  const sprays = [0.24, 0.5, 0.74].map((u) =>
    brush(
      open([
        [-half * u * 0.7, bottom - (bottom - top) * (0.74 - 0.5 * u)],
        [-half * u, hang(u) - 52],
      ]),
      'internal',
      1.4,
    ),
  );
  return [body(closed(outline), 'skin', { colour: 'leaf' }), shade, ...sprays];
}

const TIERS = [
  [150, 410, 270],
  [20, 290, 226],
  [-105, 165, 180],
  [-220, 35, 136],
  [-330, -95, 94],
  [-450, -225, 56],
] as const;

export const pine: Motif = {
  name: 'pine',
  pose: 'tall',
  words: ['pine', 'pine tree', 'fir', 'spruce', 'evergreen', 'conifer', 'christmas tree', 'redwood', 'cypress', 'cedar'],
  anchors: { crown: [0, -450], base: [0, 480] },
  draw: (rng) => [
    body(closed('-34,340! -30,420 -52,474! 0,462 52,474! 30,420 34,340!'), 'dark', { colour: 'brown' }),
    ...TIERS.flatMap((spec) => tier(spec, rng)),
  ],
};
