import type { Motif, Shape } from '../motif.js';
import {
  body,
  bothSides,
  brush,
  circle,
  closed,
  dots,
  open,
  paired,
  placed,
  polygon,
  polyline,
  shadow,
  solid,
  stroke,
} from '../geometry/kit.js';

const BODY: readonly Shape[] = [
  body(closed(bothSides('0,10! 60,-2 130,10 166,70 150,140 130,180 150,226 210,290 216,390 150,464 60,488 0,486')), 'skin', {
    colour: 'brown',
  }),
  shadow(
    closed('130,30! 150,80 136,140 112,182 132,236 192,300 198,384 140,446 60,470! 120,420 160,370 150,310 100,240 84,180 110,130 126,80'),
  ),
  stroke(closed(bothSides('0,28! 60,18 118,30 146,76 132,140 112,182 132,238 190,298 194,384 136,446 56,468 0,468')), 'detail'),
  body(circle([0, 190], 68), 'skin', { colour: 'tan' }),
  solid(circle([0, 190], 52)),
  solid(
    dots(
      Array.from({ length: 20 }, (_, i) => [60 * Math.cos(i * 0.314), 190 + 60 * Math.sin(i * 0.314)] as const),
      3.5,
    ),
  ),
  body(closed('-96,352! 0,340 96,352! 112,372 96,388! 0,382 -96,388! -112,372'), 'dark', { colour: 'black' }),
  ...['-120,60 -136,90 -124,130', '-170,310 -184,360 -160,410'].map((d) => brush(open(d), 'internal', 1.6)),
];

const NECK: readonly Shape[] = [
  body(polygon('-26,-330 26,-330 31,140 -31,140'), 'dark', { colour: 'brown' }),
  ...Array.from({ length: 13 }, (_, i) => ({
    ...stroke(polyline(`-26,${-300 + i * 36 - i * i * 0.8} 26,${-300 + i * 36 - i * i * 0.8}`), 'internal'),
    cut: true as const,
  })),
  body(closed(bothSides('0,-486! 20,-470 52,-480! 60,-400 34,-330! 0,-330!')), 'skin', { colour: 'brown' }),
  ...paired(
    ...[-452, -414, -376].flatMap((y) => [
      body(polygon(`48,${y - 6} 74,${y - 6} 74,${y + 6} 48,${y + 6}`), 'skin', { line: 'internal', colour: 'grey' }),
      body(circle([82, y], 14), 'skin', { line: 'internal', colour: 'bone' }),
      solid(circle([30, y], 6)),
    ]),
  ),
  body(polygon('-32,-334 32,-334 32,-322 -32,-322'), 'skin', { line: 'internal', colour: 'bone' }),
];

const STRINGS: readonly Shape[] = [-18, -6, 6, 18].map((x) => stroke(polyline(`${x},-324 ${x * 1.5},362`), 'detail'));

export const guitar: Motif = {
  name: 'guitar',
  pose: 'tall',
  words: ['guitar', 'acoustic guitar', 'classical guitar', 'ukulele'],
  anchors: { centre: [0, 190], crown: [0, -486] },
  draw: (rng) => placed([...BODY, ...NECK, ...STRINGS], { turn: rng.between(-3, 3), scale: 0.97 }),
};
