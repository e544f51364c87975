import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, ellipse, placed, polyline, shadow, stroke, open } from '../geometry/kit.js';

/** One half of a pair of barber's scissors, its pivot at 0,0, blade up. */
const HALF: readonly Shape[] = [
  body(closed('-36,40! -44,-40 -34,-260 6,-486! 26,-300 34,-40 32,40! 60,150 96,230! 60,246 0,150'), 'skin', { colour: 'grey' }),
  shadow(closed('14,-400! 20,-260 24,-40 22,30! 4,30 4,-200!')),
  brush(open('-20,-60 -18,-240 2,-400'), 'internal', 1.6),
  body(ellipse([124, 330], 94, 118, -18), 'skin', { colour: 'grey' }),
  body(ellipse([126, 334], 56, 80, -18), 'skin', { colour: 'white', relief: 0 }),
  shadow(closed('180,240! 216,320 190,410 130,440! 180,390 196,320')),
];

const COMB: readonly Shape[] = [
  body(closed('-40,-330! 40,-330! 44,-300 40,330! -40,330! -44,300'), 'skin', { colour: 'grey' }),
  ...Array.from({ length: 25 }, (_, i) =>
    stroke(polyline(`-4,${-296 + i * 24} -40,${-296 + i * 24}`), i % 25 < 12 ? 'outline' : 'internal'),
  ),
  brush(polyline('22,-290 22,290'), 'internal', 1.4),
];

const PAIR: readonly Shape[] = [
  ...placed(HALF, { turn: 20, y: 20, flip: true }),
  ...placed(HALF, { turn: -20, y: 20 }),
  body(circle([0, 30], 24), 'skin', { colour: 'grey', relief: 1 }),
  stroke(polyline('-12,40 12,20'), 'internal'),
];

export const scissors: Motif = {
  name: 'scissors',
  pose: 'symmetric',
  words: ['scissors', 'shears', 'barber scissors', 'barbershop'],
  anchors: { centre: [0, 20] },
  draw: () => PAIR,
};

export const scissorsAndComb: Motif = {
  name: 'scissors-and-comb',
  pose: 'symmetric',
  words: ['scissors and comb', 'comb', 'barber tools', 'comb and scissors'],
  anchors: { centre: [0, 20] },
  draw: () => [...placed(COMB, { turn: 38, x: 0, y: -40, scale: 1.1 }), ...PAIR],
};
