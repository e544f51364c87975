import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, leaf, open, placed, profile, ribbon, shadow, type Ribbon } from '../geometry/kit.js';
import { blade } from './parts/blade.js';

/** A bud in its calyx, root at 0,0, pointing up. */
const FLORET: readonly Shape[] = [
  body(leaf([0, 4], [0, -92], { half: 23, belly: 0.6 }), 'skin', { colour: 'violet', relief: 0.5 }),
  shadow(leaf([0, 2], [0, -50], { half: 13, belly: 0.4 })),
];

/** A whorl of the spike: florets at the sides behind, the middle one in front. */
const whorl = (scale: number, wide: number): readonly Shape[] =>
  [-wide, wide, -wide * 0.45, wide * 0.45, 0].flatMap((turn) => placed(FLORET, { x: turn * 0.46 * scale, turn, scale }));

const WHORLS = 7;

/** Whorls from the tip down, so that each stands before the one above it. */
function spike(stem: Ribbon, from: number, rng: Rng): readonly Shape[] {
  return Array.from({ length: WHORLS }, (_, i) => {
    const share = 1 - ((1 - from) * i) / (WHORLS - 1);
    const [x, y] = stem.at(share, 0);
    const turn = (stem.angle(share) * 180) / Math.PI + 90 + rng.between(-4, 4);
    return placed(whorl(0.8 + 0.05 * i, 24 + 4 * i), { x, y, turn });
  }).flat();
}

const STEMS = [
  ['10,470 -70,190 -300,-190', 0.55],
  ['10,470 80,210 306,-150', 0.58],
  ['10,470 -20,120 4,-380', 0.54],
] as const;

export const lavender: Motif = {
  name: 'lavender',
  pose: 'tall',
  words: ['lavender', 'lavender sprig', 'larkspur', 'delphinium', 'hyacinth', 'july birth flower'],
  anchors: { base: [10, 470], crown: [0, -420] },
  draw: (rng) => [
    ...[-34, 40, -62].flatMap((turn, i) =>
      placed(blade({ length: 230 - i * 30, half: 20, shaded: i !== 0 }, rng), { x: 4, y: 330 - i * 46, turn: turn + rng.between(-5, 5) }),
    ),
    ...STEMS.flatMap(([course, from]) => {
      const stem = ribbon(course, profile('0:8 1:5'));
      return [body(stem.outline(), 'skin', { colour: 'leaf' }), ...spike(stem, from, rng)];
    }),
    brush(open('-22,352 8,366 40,350'), 'outline', 1.6),
    brush(open('-20,368 8,384 38,366'), 'outline', 1.6),
  ],
};
