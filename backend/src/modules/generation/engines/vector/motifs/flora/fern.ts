import type { Motif, Shape } from '../motif.js';
import { body, brush, open, polar, profile, radians, ribbon, type Knot } from '../geometry/kit.js';
import { spray } from './parts/spray.js';

/** A young frond still rolled: a stem winding into a spiral. */
function fiddlehead(root: Knot, neck: Knot, radius: number, side: -1 | 1): readonly Shape[] {
  const hub: Knot = [neck[0] + side * radius, neck[1]];
  const winds = Array.from({ length: 13 }, (_, i) => polar(hub, radians(side > 0 ? 180 + i * 42 : -i * 42), radius * (1 - i * 0.066)));
  const course: readonly Knot[] = [root, [(root[0] * 2 + neck[0]) / 3 - side * 16, (root[1] * 2 + neck[1]) / 3], ...winds];
  const stem = ribbon(course, profile('0:15 0.5:18 0.8:13 1:5'));
  const buds = [0.3, 0.38, 0.46, 0.54, 0.61].map((share) =>
    brush(open([stem.at(share, side * -1), stem.at(share + 0.015, side * -2.6)]), 'internal', 2),
  );
  return [...buds, body(stem.outline(), 'skin', { colour: 'leaf' })];
}

export const fern: Motif = {
  name: 'fern',
  pose: 'flora',
  words: ['fern', 'fern leaf', 'frond', 'bracken', 'koru'],
  anchors: { base: [0, 480], crown: [30, -450] },
  draw: (rng) => [
    ...fiddlehead([4, 480], [-205, 150], 78, -1),
    ...fiddlehead([10, 480], [190, 230], 62, 1),
    ...spray(
      '0,485 -10,220 -10,-100 60,-420',
      { leaf: { length: 215, half: 33, colour: 'leaf', shaded: false }, pairs: 10, tip: 0.2, spread: 60, from: 0.3, stem: '0:11 1:2' },
      rng,
    ),
  ],
};
