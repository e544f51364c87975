import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, cut, open, placed, polar, profile, radians, ribbon, shadow, type Knot } from '../geometry/kit.js';

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
  shadow(closed('0,-2! 34,10 74,0 86,-26! 58,-50! 110,-92 106,-114! 70,-106 40,-116! 30,-160 2,-196!')),
  cut(open('4,-10 40,-24 70,-20'), 'detail', 1.4),
  cut(open('4,-30 50,-72 96,-104'), 'detail', 1.4),
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

const VINE = ribbon('-90,470 60,370 110,255 -30,150 -110,30 20,-90 110,-200 20,-300 10,-400', profile('0:11 1:5'));

/** A vine climbing in bends, leaves by turns, tendrils between. */
export const ivy: Motif = {
  name: 'ivy',
  pose: 'tall',
  words: ['ivy', 'vine', 'ivy vine', 'creeper', 'climbing vine', 'ivy leaf', 'vines'],
  anchors: { base: [-90, 490], crown: [10, -480] },
  draw: (rng: Rng) => {
    const leaves = Array.from({ length: 10 }, (_, i) => {
      const share = 0.1 + i * 0.09;
      const [x, y] = VINE.at(share, 0);
      const side = i % 2 ? 1 : -1;
      return placed(LEAF, { x: x + side * 16, y, turn: side * rng.between(58, 84), scale: 1.05 - share * 0.5 });
    });
    return placed([
      tendril(60, 330, 44, -1),
      tendril(-60, 80, 42, 1),
      tendril(90, -170, 36, -1),
      body(VINE.outline(), 'skin', { colour: 'brown' }),
      ...leaves.flat(),
      ...placed(LEAF, { x: 10, y: -395, scale: 0.4 }),
    ], { y: -12, scale: 0.96 });
  },
};
