import { body, brush, circle, dots, open, placed, polar, radians, solid } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { blade } from './parts/blade.js';
import { ring } from './parts/ring.js';

/** Short hairs along both edges of a bract that points to `turn`. */
const wool = (turn: number, long: number, half: number): readonly Shape[] => placed([0.3, 0.42, 0.54, 0.66, 0.78].flatMap((share) => [-1, 1].map((side) => {
  const x = side * half * (share < 0.5 ? 0.94 : 1.5 - share * 1.12);
  return brush(open([[x, -share * long], [x + side * 10, -share * long - 10], [x + side * 16, -share * long - 26]]), 'detail', 1.4);
})), { turn });

/** A small head of the middle: knob and florets. */
const knob = (at: readonly [number, number], size: number): readonly Shape[] => placed([
  body(circle([0, 0], size), 'skin', { colour: 'yellow', relief: 1 }), solid(dots([0, 60, 120, 180, 240, 300].map((a) => polar([0, 0], radians(a), size * 0.6)), 5.5)),
  solid(circle([0, 0], 6)),
], { x: at[0], y: at[1] });

/** The star of the Alps, seen from above: woolly bracts about a cluster of small heads. */
export const edelweiss: Motif = {
  name: 'edelweiss', pose: 'flora', words: ['edelweiss', 'edelweiss flower', 'edelweis', 'alpine flower', 'alpine star', 'leontopodium'],
  anchors: { centre: [0, 0] },
  draw: (rng: Rng) => [
    ...[34, 150, 266].flatMap((turn) => placed(blade({ length: 470, half: 46, veins: 3, colour: 'moss' }, rng), { turn })),
    ...ring({ form: 'lance', count: 6, length: 450, half: 92, colour: 'white', folds: 3, whip: [0.08, 0.4], start: 8, jitter: [0, 0] }, rng),
    ...[8, 68, 128, 188, 248, 308].flatMap((turn) => wool(turn, 446, 90)),
    ...ring({ form: 'lance', count: 6, length: 320, half: 84, colour: 'bone', folds: 3, whip: [0.12, 0.42], start: 38, jitter: [0, 0] }, rng),
    ...[38, 98, 158, 218, 278, 338].flatMap((turn) => wool(turn, 316, 82)),
    ...Array.from({ length: 6 }, (_, i) => knob(polar([0, 0], radians(i * 60 + 20), 84), 44)).flat(), ...knob([0, 0], 54),
  ],
};
