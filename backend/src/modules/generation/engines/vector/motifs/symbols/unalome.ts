import type { Motif, Rng, Shape } from '../motif.js';
import { dots, placed, polar, profile, radians, ribbon, solid, type Knot } from '../geometry/kit.js';
import { petal } from '../flora/parts/petal.js';

/** The path to enlightenment: a spiral, then wandering bends that narrow, then straight ahead. */
function path(flip: number): readonly Knot[] {
  const spiral = Array.from({ length: 15 }, (_, i): Knot => {
    const [x, y] = polar([0, 300], radians(-60 + i * 45), 22 + i * 8.6);
    return [x * flip, y];
  });
  const bends: readonly Knot[] = [
    [-120, 130],
    [60, 96],
    [104, 46],
    [40, 14],
    [-70, 10],
    [-84, -38],
    [-20, -60],
    [56, -64],
    [60, -104],
    [0, -124],
    [-38, -142],
    [-24, -176],
    [0, -196],
    [0, -260],
    [0, -330],
  ];
  return [...spiral, ...bends.map(([x, y]): Knot => [x * flip, y])];
}

function lotus(rng: Rng): readonly Shape[] {
  const one = (turn: number, length: number, half: number): readonly Shape[] =>
    placed(petal({ form: 'pointed', length, half, colour: 'pink', whip: [0.06, 0.4] }, rng), { turn, y: -330 });
  const pair = (turn: number, length: number, half: number): readonly Shape[] => [
    ...one(turn, length, half),
    ...placed(one(turn, length, half), { flip: true }),
  ];
  return [...pair(82, 120, 24), ...pair(52, 132, 27), ...pair(25, 138, 28), ...one(0, 140, 30)];
}

export const unalome: Motif = {
  name: 'unalome',
  isLine: true,
  pose: 'tall',
  words: ['unalome', 'buddhist symbol', 'enlightenment', 'spiritual path'],
  anchors: { crown: [0, -480], base: [0, 440] },
  draw: (rng) => {
    const flip = rng.next() < 0.5 ? 1 : -1;
    const line = ribbon(path(flip), profile('0:4 0.1:8 0.6:8 1:3'));
    return [
      ...lotus(rng),
      solid(line.outline()),
      solid(
        dots(
          [
            [0, 464],
            [0, 484],
          ],
          6,
        ),
      ),
    ];
  },
};
