import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, open, placed, profile, ribbon, type Ribbon } from '../geometry/kit.js';
import { blade } from './parts/blade.js';

/** One whorl of the spike: side buds behind, the middle bud in front. */
function whorl(size: number): readonly Shape[] {
  const bud = closed('0,-30! 15,-16 13,6 0,14 -13,6 -15,-16');
  const one = [body(bud, 'skin', { colour: 'violet' }), brush(open('-8,0 0,8 8,0'), 'internal', 1.4)];
  return [-72, 72, -38, 38, 0].flatMap((turn) =>
    placed(one, { x: Math.sin((turn * Math.PI) / 180) * 20 * size, y: Math.abs(turn) * -0.05, turn, scale: size }),
  );
}

function spike(stem: Ribbon, from: number, rng: Rng): readonly Shape[] {
  const whorls = 8;
  return Array.from({ length: whorls }, (_, i) => {
    const share = 0.99 - ((0.99 - from) * (whorls - 1 - i)) / (whorls - 1);
    const [x, y] = stem.at(share, 0);
    const size = 1.28 - 0.075 * i;
    return placed(whorl(size), { x, y, turn: (stem.angle(share) * 180) / Math.PI + 90 + rng.between(-5, 5) });
  })
    .reverse()
    .flat();
}

const STEMS = [
  ['10,470 -60,160 -190,-230', 0.5],
  ['10,470 70,180 210,-190', 0.54],
  ['10,470 -20,120 0,-380', 0.56],
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
