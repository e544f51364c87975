import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, ellipse, fill, open, polygon, profile, ribbon, solid, type Point } from '../geometry/kit.js';

/** The blade: the edge outside the curve, the dark flat behind the ridge, the cloudy line of the hardening. */
const BLADE: readonly Shape[] = [
  body(closed('-42,150! -40,20 -26,-110 6,-250 48,-360 84,-430 130,-492! 106,-390 80,-270 52,-130 34,10 26,150!'), 'skin', { colour: 'grey', relief: 0.4 }),
  fill(closed('-2,150! 4,10 22,-130 52,-270 88,-396 128,-486! 106,-390 80,-270 52,-130 34,10 26,150!'), 'dark', { colour: 'grey', line: 'internal', relief: 0.2 }),
  cut(open('16,110 22,0 38,-120 64,-250'), 'internal', 2),
  brush(open('-24,146 -30,110 -18,84 -28,50 -16,16 -24,-20 -8,-54 -14,-90 4,-124 0,-160 18,-194 18,-230 36,-262 38,-296 56,-330 64,-370 84,-410'), 'detail', 1.6),
  brush(open('56,-376 84,-384 106,-392'), 'internal', 1.6),
];

const GUARD: readonly Shape[] = [
  body(polygon('-46,118 28,118 30,162 -48,162'), 'skin', { colour: 'gold', relief: 0.6 }), brush(open('-44,136 -8,142 28,136'), 'detail', 1.6),
  body(ellipse([-10, 178], 134, 36), 'dark', { colour: 'black', relief: 0.4 }), body(ellipse([-10, 166], 134, 32), 'skin', { colour: 'gold', relief: 0.5 }),
  ...[-88, 70].map((x) => solid(closed([[x - 22, 166, true], [x, 156], [x + 22, 166, true], [x, 176]]))), fill(ellipse([-10, 164], 54, 15), 'dark', { colour: 'black', line: 'internal' }),
];

/** The grip, laced crosswise over ray skin. */
const GRIP = ribbon('-11,190 -18,310 -32,474', profile('0:41 0.5:35 1:40'));
const at = (share: number, v: number): Point => GRIP.at(share, v);
const LOZENGES: readonly Shape[] = [0.09, 0.25, 0.41, 0.57, 0.73, 0.89].flatMap((share) => [
  fill(polygon([at(share - 0.062, 0), at(share, 0.58), at(share + 0.062, 0), at(share, -0.58)]), 'skin', { colour: 'bone', line: 'none', relief: 0.2 }),
  ...[-1, 1].map((side) => cut(open([at(share - 0.075, side * 0.06), at(share - 0.036, side * 0.6), at(share - 0.005, side * 0.98)]), 'detail', 1.4)),
]);

const HILT: readonly Shape[] = [
  body(GRIP.outline(), 'dark', { colour: 'navy', relief: 0.7 }), ...LOZENGES,
  body(closed('-72,452! -32,458 8,448! 12,478 -6,490 -50,492 -72,480'), 'skin', { colour: 'gold', relief: 0.7 }), brush(open('-68,468 -30,474 8,464'), 'internal', 1.6),
];

export const katana: Motif = {
  name: 'katana',
  pose: 'tall',
  words: ['katana', 'samurai sword', 'japanese sword', 'nihonto', 'ninja sword'],
  anchors: { crown: [130, -490], guard: [-10, 200], tip: [130, -490] },
  draw: () => [...BLADE, ...HILT, ...GUARD],
};
