import { placed, profile, ribbon, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
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

/** The viper down a column, in as many bends as the column is long. */
function drawLong(ratio: number): readonly Shape[] {
  const bends = Math.max(2, Math.min(18, Math.round((ratio * 560 - 420) / 250)));
  const turns = Array.from({ length: bends }, (_, i): readonly Point[] => {
    const [side, y] = [i % 2 === 0 ? 1 : -1, -120 + i * 250];
    return [[side * 190, y], [side * 120, y + 90], [-side * 60, y + 160]];
  });
  const [side, y] = [bends % 2 === 0 ? 1 : -1, -120 + bends * 250];
  const tail: readonly Point[] = [[side * 150, y - 20], [side * 110, y + 90], [-side * 40, y + 120], [-side * 110, y + 60]];
  const neck: readonly Point[] = [[-50, -300], [40, -310], [140, -230]];
  const band = ribbon([...neck, ...turns.flat(), ...tail].reverse(), profile('0:1 0.12:36 0.4:60 0.86:58 0.95:44 1:36'));
  const parts = bends + 2;
  return [
    ...Array.from({ length: parts }, (_, i) => snakeStretch(band, i / parts, Math.min(1, (i + 1) / parts + 0.006))).flat(),
    ...placed(snakeHead(), { x: -36, y: -302, turn: 8, scale: 1.1 }),
  ];
}

/** A viper coiled upon itself, head raised, tongue out. */
export const snake: Motif = {
  name: 'snake',
  pose: 'figure',
  words: ['snake', 'serpent', 'viper', 'python', 'adder', 'asp'],
  anchors: { mouth: [-250, -270], crown: [-90, -380], base: [0, 480] },
  wind: windingSnake,
  drawTall: (_rng, ratio) => drawLong(ratio),
  draw: () => {
    const band = ribbon(COILED, HALF);
    return [
      ...COILED_ORDER.flatMap(([from, to]) => snakeStretch(band, from, to)),
      ...placed(snakeHead(), { x: -36, y: -302, turn: 8, scale: 1.1 }),
    ];
  },
};
