import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, open, placed, profile, ribbon, type Ribbon } from '../geometry/kit.js';
import { blade } from './parts/blade.js';

const BUD = closed('0,-50! 25,-22 24,12 0,26 -24,12 -25,-22');

/** One whorl of the spike: two side buds behind, the middle bud in front. Few and large, so that a small sprig stays open. */
function whorl(size: number): readonly Shape[] {
  const bud = body(BUD, 'skin', { colour: 'violet', relief: 0.7 });
  return [
    ...[-46, 46].flatMap((turn) => placed([bud], { x: Math.sign(turn) * 27 * size, y: 4 * size, turn, scale: size * 0.96 })),
    ...placed([bud, brush(open('-9,-2 0,-20 2,-34'), 'internal', 1.5)], { scale: size }),
  ];
}

const WHORLS = 6;

function spike(stem: Ribbon, from: number, rng: Rng): readonly Shape[] {
  return Array.from({ length: WHORLS }, (_, i) => {
    const share = 0.99 - ((0.99 - from) * (WHORLS - 1 - i)) / (WHORLS - 1);
    const [x, y] = stem.at(share, 0);
    return placed(whorl(1.42 - 0.13 * i), { x, y, turn: (stem.angle(share) * 180) / Math.PI + 90 + rng.between(-4, 4) });
  }).flat();
}

const STEMS = [
  ['10,470 -70,160 -240,-210', 0.5],
  ['10,470 80,180 262,-170', 0.54],
  ['10,470 -20,120 0,-400', 0.56],
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
