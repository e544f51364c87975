import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, open, paired, shadow, stroke } from '../geometry/kit.js';

const line = (y: number, to: number): Shape => brush(open(`56,${y + 12} ${(56 + to) / 2},${y - 16} ${to},${y - 6}`), 'internal', 1.2);

const HALF: readonly Shape[] = paired(
  body(closed('0,300! 200,262 470,290! 492,250! 492,-190! 440,-200! 200,-200 0,-120!'), 'skin', { colour: 'brown' }),
  shadow(closed('10,292! 200,254 462,280! 480,250! 430,262 200,234 10,280!')),
  body(closed('0,268! 190,226 446,250! 450,-170! 446,-236! 190,-254 0,-160!'), 'skin', { colour: 'bone' }),
  ...[0, 1, 2].map((i) => stroke(open(`4,${262 - i * 13} 190,${218 - i * 13} 446,${242 - i * 13}`), 'internal')),
  body(closed('0,222! 180,176 440,204! 440,-250! 420,-262! 180,-284 0,-186!'), 'skin', { colour: 'bone', relief: 0.7 }),
  shadow(closed('4,-176! 40,-206 70,-220! 52,-60 52,120 64,186! 30,194 4,210!')),
);

const TEXT: readonly Shape[] = paired(
  ...[-190, -140, -90, -40, 10, 60, 110].map((y, i) => line(y, [390, 404, 380, 404, 396, 404, 300][i] ?? 390)),
);

const MARK: readonly Shape[] = [
  stroke(open('0,-186 0,268'), 'outline'),
  body(closed('40,-210! 92,-232! 96,-40 84,200 96,380! 66,350! 40,386! 36,200 44,-40'), 'dark', { colour: 'crimson' }),
];

export const book: Motif = {
  name: 'book',
  pose: 'wide',
  words: ['book', 'open book', 'books', 'bible', 'novel', 'spell book', 'library', 'reading'],
  anchors: { centre: [0, -20], base: [0, 300] },
  draw: () => [...HALF, ...TEXT, ...MARK],
};
