import { body, brush, closed, open, placed, shadow, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { blade } from './parts/blade.js';
import { petal } from './parts/petal.js';
import { stalk } from './parts/stalk.js';

/** Where all bracts spring from. */
const ROOT_Y = 190;

/** A fan of bracts, the outer ones first, the middle one over them. */
const fan = (turns: readonly number[], length: number, half: number, rng: Rng): readonly Shape[] => [...turns].sort((a, b) => Math.abs(b) - Math.abs(a)).flatMap((turn) => placed(
  petal({ form: 'pointed', length: length * (1 - Math.abs(turn) * 0.0016), half, colour: 'pink', folds: 2, whip: [0.1, 0.34] }, rng),
  { x: turn * 0.9, y: ROOT_Y - Math.abs(turn) * 0.3, turn }));

/** The dome of florets in the middle: needles that lean together. */
const dome = (): readonly Shape[] => [
  body(closed('-170,120! -220,-60 -190,-240 -90,-350 0,-376 90,-350 190,-240 220,-60 170,120!'), 'skin', { colour: 'bone', relief: 1 }),
  ...Array.from({ length: 19 }, (_, i) => (i - 9) / 9).map((u) => brush(open([[u * 160, 100], [u * 200, -80], [u * 150, -250 + 50 * u * u],
    [u * 34, -352 + 50 * u * u]] as readonly Knot[]), 'internal', 1.8)),
  shadow(closed('-40,-330! 0,-340 40,-330! 26,-366 0,-374 -26,-366')),
];

/** A king protea from the side: its dome in rows of pointed bracts. */
export const protea: Motif = {
  name: 'protea', pose: 'flora', words: ['protea', 'king protea', 'proteas', 'protea flower', 'sugarbush'],
  anchors: { centre: [0, -60], base: [0, 450] },
  draw: (rng) => placed([
    ...stalk('0,160 6,330 0,500', 26),
    ...[-74, 78, -116, 118].flatMap((turn, i) => placed(blade({ length: i < 2 ? 380 : 300, half: 66, veins: 5, shaded: true }, rng), { y: 280 + (i > 1 ? 60 : 0), turn })),
    ...fan([-56, -44, -32, -19, -6, 6, 19, 32, 44, 56], 650, 76, rng), ...dome(),
    ...fan([-62, -42, -22, 0, 22, 42, 62], 400, 66, rng), ...fan([-54, -32, -11, 11, 32, 54], 300, 60, rng), ...fan([-40, -14, 14, 40], 200, 54, rng),
    ...fan([-22, 22, 0], 120, 44, rng),
  ], { y: -4, scale: 0.92 }),
};
