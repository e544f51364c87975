import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, open, placed, polar, profile, radians, ribbon, whip, type Knot } from '../geometry/kit.js';

/** One ivy leaf, five-lobed, its root at 0,0 and its tip up, 200 long. */
const LEAF: readonly Shape[] = [
  body(
    closed(
      
        '0,0! -40,20 -84,6 -100,-30! -70,-50 -124,-90 -120,-126! -74,-118 -50,-126! -40,-170 0,-214! 40,-170 50,-126! ' +
        '74,-118 120,-126! 124,-90 70,-50! 100,-30 84,6 40,20',
    ),
    'skin',
    { colour: 'leaf' },
  ),
  whip('4,-4 4,-80 4,-190', '70,0 96,-90 30,-190', { count: 7, reach: 0.8, valley: 0.5, longest: 'alike' }),
  brush(open('4,-10 40,-24 70,-20'), 'detail', 1.4),
  brush(open('4,-30 50,-72 96,-104'), 'detail', 1.4),
  brush(open('-4,-10 -40,-24 -70,-20'), 'detail', 1.4),
  brush(open('-4,-30 -50,-72 -96,-104'), 'detail', 1.4),
  brush(open('0,30 0,-80 0,-190'), 'internal', 1.4),
];

function tendril(x: number, y: number, size: number, flip: 1 | -1): Shape {
  const points = Array.from({ length: 9 }, (_, i): Knot => {
    const [u, v] = polar([size, 0], radians(180 + i * 55), size * (1 - i * 0.09));
    return [x + u * flip, y + v];
  });
  return brush(open(points), 'internal', 1.5);
}

const VINE = ribbon('-90,490 70,400 120,290 10,190 -110,90 -100,-30 40,-120 90,-220 10,-320 6,-400', profile('0:13 1:6'));

/** Where leaves stand: share of the vine, which side, turn from straight up, size. Each has room of its own. */
const LEAVES = [[0.1, -1, -98, 0.9], [0.2, 1, 96, 0.98], [0.31, 1, 40, 0.84], [0.43, -1, -84, 1], [0.5, 1, 84, 0.8],
[0.585, -1, -58, 0.9], [0.67, 1, 78, 0.86], [0.78, 1, 62, 0.76], [0.86, -1, -74, 0.72], [0.94, 1, 56, 0.56]] as const;

/** A vine climbing in bends, leaves by turns, tendrils between. */
export const ivy: Motif = {
  name: 'ivy',
  pose: 'tall',
  words: ['ivy', 'vine', 'ivy vine', 'creeper', 'climbing vine', 'ivy leaf', 'vines'],
  anchors: { base: [-90, 490], crown: [10, -480] },
  draw: (rng: Rng) => {
    const leaves = LEAVES.map(([share, side, turn, scale]) => {
      const [x, y] = VINE.at(share, 0);
      const foot = [x + side * 34, y + 6] as const;
      return [body(ribbon([[x, y], [(x + foot[0]) / 2, y - 8], foot], () => 5).outline(), 'skin', { colour: 'brown' }),
        ...placed(LEAF, { x: foot[0], y: foot[1], turn: turn + rng.between(-6, 6), scale })];
    });
    return placed([
      tendril(-10, 200, 40, -1), tendril(-40, -90, 36, -1), tendril(40, 440, 38, 1),
      body(VINE.outline(), 'skin', { colour: 'brown' }),
      ...leaves.flat(),
      ...placed(LEAF, { x: 6, y: -395, turn: -8, scale: 0.46 }),
    ], { y: -36, scale: 0.9 });
  },
};
