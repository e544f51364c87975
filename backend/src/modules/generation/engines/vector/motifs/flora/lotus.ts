import type { Motif, Rng, Shape } from '../motif.js';
import { brush, dots, open, placed, solid } from '../geometry/kit.js';
import { petal } from './parts/petal.js';

/** Rows of petals back to front: the directions on one side (degrees from upright; 0 stands alone), length and half width. */
const ROWS = [
  { turns: [78, 52], length: 440, half: 88, y: 170 },
  { turns: [27, 0], length: 540, half: 98, y: 175 },
  { turns: [92, 64], length: 385, half: 84, y: 185 },
  { turns: [40, 15], length: 430, half: 92, y: 190 },
  { turns: [104, 78, 52], length: 290, half: 74, y: 205 },
  { turns: [26, 0], length: 310, half: 84, y: 212 },
] as const;

function row({ turns, length, half, y }: (typeof ROWS)[number], rng: Rng): readonly Shape[] {
  return turns.flatMap((turn) => {
    const drawn = petal({ form: 'pointed', length, half, colour: 'pink', whip: [0.04, 0.4], folds: turn > 60 ? 1 : 3 }, rng);
    const lean = turn + (turn === 0 ? 0 : rng.between(-2, 2));
    return turn === 0
      ? placed(drawn, { y })
      : [...placed(drawn, { turn: lean, y }), ...placed(placed(drawn, { turn: lean, y }), { flip: true })];
  });
}

const WATER: readonly Shape[] = [
  brush(open('-330,262 -190,292 0,300 190,292 330,262'), 'outline', 1.5),
  brush(open('-210,330 -100,348 0,352 100,348 210,330'), 'internal', 1.6),
  solid(
    dots(
      [
        [0, 388],
        [0, 416],
        [0, 438],
      ],
      (share) => 9 - 5 * share,
    ),
  ),
];

export const lotus: Motif = {
  name: 'lotus',
  pose: 'symmetric',
  words: ['lotus', 'lotus flower', 'water lily', 'padma', 'nymphaea'],
  anchors: { crown: [0, -403], base: [0, 262] },
  draw: (rng) => placed([...ROWS.flatMap((spec) => row(spec, rng)), ...WATER], { y: -38 }),
};
