import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, dots, open, placed, solid, symmetric, whip } from '../geometry/kit.js';

/** Petals back to front: the direction on one side (degrees from upright; 0 stands alone), length and half width. */
const PETALS = [
  [0, 570, 106], [27, 550, 102], [51, 510, 100], [14, 500, 100], [76, 460, 84], [38, 450, 98], [96, 400, 66], [60, 360, 88], [25, 370, 94], [0, 350, 104],
] as const;

/** A full petal from its foot to its point: black thrown up from the foot, two folds, a light along its left edge. */
function petal(length: number, half: number, rng: Rng): readonly Shape[] {
  const at = (x: number, y: number): readonly [number, number] => [x * half, -y * length];
  return [
    body(symmetric([[...at(0, 0), true], at(0.56, 0.14), at(0.98, 0.44), at(0.86, 0.68), at(0.4, 0.88), [...at(0, 1), true]]), 'skin', { colour: 'pink', relief: 0.9 }),
    whip([at(-0.6, 0.2), at(0, 0.1), at(0.6, 0.2)], [at(-0.5, 0.7), at(0, 0.86), at(0.5, 0.7)], { count: 7, reach: 0.62, valley: 0.24, longest: 'middle', rng }),
    brush(open([at(0.1, 0.96), at(0.34, 0.8), at(0.62, 0.6)]), 'internal', 1.8),
    brush(open([at(-0.62, 0.34), at(-0.6, 0.56), at(-0.36, 0.76)]), 'internal', 1.6),
  ];
}

function side([turn, length, half]: (typeof PETALS)[number], rng: Rng): readonly Shape[] {
  const drawn = placed(petal(length, half, rng), { turn: turn + (turn === 0 ? 0 : rng.between(-1.5, 1.5)), y: 205 + (560 - length) * 0.05 });
  return turn === 0 ? drawn : [...drawn, ...placed(drawn, { flip: true })];
}

/** Sepals below, on which the flower sits. */
const FOOT: readonly Shape[] = [1, -1].flatMap((way) => placed([
  body(closed('0,200! 70,216 170,214 270,176! 230,240 130,276 40,270 0,262!'), 'dark', { colour: 'leaf' }),
], { flip: way < 0 }));

const WATER: readonly Shape[] = [
  brush(open('-400,296 -220,322 0,330 220,322 400,296'), 'outline', 1.6),
  brush(open('-240,356 -110,374 0,378 110,374 240,356'), 'internal', 1.8),
  solid(dots([[0, 406], [0, 430], [0, 448]], (share) => 10 - 5 * share)),
];

export const lotus: Motif = {
  name: 'lotus',
  pose: 'symmetric',
  words: ['lotus', 'lotus flower', 'water lily', 'padma', 'nymphaea'],
  anchors: { crown: [0, -403], base: [0, 262] },
  draw: (rng) => placed([...FOOT, ...PETALS.flatMap((spec) => side(spec, rng)), ...WATER], { y: -48 }),
};
