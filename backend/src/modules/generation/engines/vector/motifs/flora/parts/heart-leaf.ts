import type { Shape } from '../../motif.js';
import { body, brush, closed, cut, open, shadow, symmetric } from '../../geometry/kit.js';

/** A heart-shaped leaf, its stalk at 0,0 in the notch and its tip straight up at -340; one half in shadow. */
export const HEART_LEAF: readonly Shape[] = [
  body(symmetric('0,0! 48,46 122,52 176,4 184,-80 148,-176 76,-270 0,-344!'), 'skin', { colour: 'leaf', relief: 0.7 }),
  shadow(closed('8,-6! 52,30 116,36 158,-4 164,-78 130,-168 64,-256 8,-318!')),
  brush(open('0,-4 0,-160 0,-322'), 'internal', 1.6),
  ...[[-20, 20], [-70, -60], [-130, -130]].flatMap(([y = 0, end = 0]) => [
    brush(open(`0,${y} -62,${(y + end) / 2 - 10} -${end > 0 ? 120 : 116},${end}`), 'detail', 1.4),
    cut(open(`0,${y} 62,${(y + end) / 2 - 10} ${end > 0 ? 120 : 116},${end}`), 'detail', 1.4),
  ]),
];
