import type { Motif, Shape } from '../motif.js';
import { body, closed, open, polar, radians, solid, stroke, type Knot } from '../geometry/kit.js';

/** One seigaiha scale: a fan of rings standing on its lower point. */
function scale(x: number, y: number, r: number): readonly Shape[] {
  const fan = (radius: number): readonly Knot[] => Array.from({ length: 9 }, (_, i) => polar([x, y], radians(180 + i * 22.5), radius));
  const cap = closed([
    ...fan(r).map(([u, v], i): Knot => [u, v, i === 0 || i === 8]),
    [x + r * 0.5, y + r * 0.32],
    [x, y + r * 0.44, true],
    [x - r * 0.5, y + r * 0.32],
  ]);
  return [
    body(cap, 'skin', { colour: 'blue', relief: 0.3 }),
    stroke(open(fan(r * 0.74)), 'internal'),
    stroke(open(fan(r * 0.49)), 'internal'),
    solid(closed([...fan(r * 0.26).map(([u, v], i): Knot => [u, v, i === 0 || i === 8])])),
  ];
}

export const seigaiha: Motif = {
  name: 'seigaiha',
  pose: 'scenery',
  words: ['seigaiha', 'wave pattern', 'japanese waves', 'ocean pattern', 'water pattern'],
  anchors: { base: [0, 260] },
  draw: () => {
    const r = 96;
    return [0, 1, 2, 3, 4, 5].flatMap((row) => {
      const count = [4, 5, 4, 5, 4, 3][row] ?? 4;
      const y = -150 + row * r * 0.6;
      return Array.from({ length: count }, (_, i) => scale((i - (count - 1) / 2) * r * 2, y, r)).flat();
    });
  },
};
