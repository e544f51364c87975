import { body, brush, closed, fill, glint, open, placed, polygon, ribbon, shadow, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const ENVELOPE: readonly Shape[] = [
  body(polygon('-470,-300 470,-300 470,320 -470,320'), 'skin', { colour: 'bone', relief: 0.2 }),
  whip('470,-270 470,300', '330,-170 330,200', { count: 13, reach: 0.7, longest: 'alike' }), whip('-470,300 -470,-270', '-380,200 -380,-170', { count: 13, reach: 0.5, longest: 'alike' }),
  body(closed('-470,320! -60,4 0,-20 60,4 470,320!'), 'skin', { colour: 'bone', relief: 0.6 }),
  whip('-470,320 0,320 470,320', '-330,250 0,200 330,250', { count: 33, reach: 0.66, longest: 'alike' }),
  ...['-320,170 -140,40', '320,170 140,40'].map((d) => brush(open(d), 'internal', 1.6)),
  shadow(closed('-462,-292! 462,-292! 60,80 0,104 -60,80')),
  body(closed('-470,-300! 470,-300! 66,28 0,54 -66,28'), 'skin', { colour: 'bone', relief: 0.5 }),
  ...['-400,-272 -70,-10', '400,-272 70,-10'].map((d) => brush(open(d), 'internal', 1.7)),
];

const SEAL: readonly Shape[] = [
  ...([['-20,60 -60,190 -110,300', -1], ['20,60 70,190 100,310', 1]] as const).flatMap(([spine, side]) => {
    const tail = ribbon(spine, () => 32);
    return [body(tail.outline(), 'skin', { colour: 'crimson' }), shadow(closed([[...tail.at(0.45, side * 0.2), true], [...tail.at(0.45,
      side * 0.9), true], [...tail.at(0.98, side * 0.9), true], [...tail.at(0.86, side * 0.2), true]]))];
  }),
  body(closed('0,-98 60,-112 98,-72 138,-34 122,24 134,76 84,108 34,140 -28,126 -90,116 -120,70 -136,12 -112,-40 -72,-84'), 'dark', { colour: 'crimson', relief: 0.9 }),
  fill(closed('0,86! -66,28 -76,-30 -40,-60 0,-30! 40,-60 76,-30 66,28'), 'skin', { colour: 'red', relief: 0.8 }), glint(closed('-92,-30! -76,-64 -46,-84! -66,-54 -76,-26!')),
];

/** A love letter in its envelope, sealed with wax over two ribbons. */
export const letter: Motif = {
  name: 'letter',
  pose: 'figure',
  words: ['letter', 'envelope', 'love letter', 'mail', 'sealed letter'],
  anchors: { centre: [0, 150] },
  draw: () => placed([...ENVELOPE, ...SEAL], { turn: -8, scale: 0.94 }),
};
