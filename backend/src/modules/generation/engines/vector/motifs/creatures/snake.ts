import { placed, profile, ribbon } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { snakeHead, snakeStretch } from './parts/serpent.js';
import { windingSnake } from './winding-snake.js';

const HALF = profile('0:1 0.16:36 0.4:60 0.8:58 0.94:44 1:36');

/** The body from tail to neck, cut where one coil passes over another: shares of the length, back to front. */
const COILED = `
    430,430 300,400 180,446 20,464 -170,430 -300,334 -330,200 -230,90 -40,70 150,110 270,200 250,310 110,360 -60,320
    -140,210 -90,70 60,-30 170,-120 170,-240 60,-310 -50,-300`;
const COILED_ORDER: readonly (readonly [number, number])[] = [
  [0, 0.22],
  [0.2, 0.48],
  [0.46, 0.62],
  [0.6, 0.8],
  [0.78, 1],
];

/** A viper coiled upon itself, head raised, tongue out. */
export const snake: Motif = {
  name: 'snake',
  pose: 'figure',
  words: ['snake', 'serpent', 'viper', 'python', 'rattlesnake', 'cobra', 'adder', 'asp'],
  anchors: { mouth: [-250, -270], crown: [-90, -380], base: [0, 480] },
  wind: windingSnake,
  draw: () => {
    const band = ribbon(COILED, HALF);
    return [
      ...COILED_ORDER.flatMap(([from, to]) => snakeStretch(band, from, to)),
      ...placed(snakeHead(), { x: -36, y: -302, turn: 8, scale: 1.1 }),
    ];
  },
};
