import { body, brush, circle, dots, ellipse, fill, leaf, offset, open, polar, radians, solid, stroke, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HEART: Point = [0, -20];
const DIRECTIONS = [-90, -18, 54, 126, 198];

/** One petal of the flower on it, with the pores along its edges, and the slot beyond it. */
function petal(degrees: number): readonly Shape[] {
  const angle = radians(degrees);
  const [root, tip] = [polar(HEART, angle, 34), polar(HEART, angle, 290)];
  const pores = Array.from({ length: 9 }, (_, i) => 70 + i * 23).flatMap((along, i) => [-1, 1].map((side) => {
    const half = 52 * Math.sin(Math.PI * (0.16 + i * 0.076));
    return brush(open([offset(HEART, angle, along, side * half * 0.5), offset(HEART, angle, along + 6, side * half * 0.86)]), 'internal', 1.6);
  }));
  const slot = degrees === -90 ? [] : [solid(leaf(polar(HEART, angle, 340), polar(HEART, angle, 424), { half: 15, blunt: true, foot: 8 }))];
  return [fill(leaf(root, tip, { half: 62, belly: 0.56, blunt: true }), 'light', { line: 'outline', colour: 'tan', relief: 0.5 }), ...pores, ...slot];
}

/** Short rays of small holes between two petals. */
const rays = (degrees: number): readonly Shape[] => [-14, 0,
  14].map((turn) => solid(dots(Array.from({ length: turn === 0 ? 7 : 4 }, (_, i) => polar(HEART, radians(degrees + turn), 200 + i * 36)), (share) => 7 - share * 2)));

/** A sand dollar from above: five petals on a round shell. */
export const sandDollar: Motif = {
  name: 'sand-dollar',
  pose: 'round',
  words: ['sand dollar', 'sand-dollar', 'sea biscuit', 'sanddollar', 'sea cookie'],
  anchors: { crown: [0, -490], base: [0, 490], heart: [0, -20] },
  draw: () => [
    body(ellipse([0, 0], 492, 486), 'skin', { colour: 'bone', relief: 0.9 }),
    stroke(open(Array.from({ length: 61 }, (_, i) => polar([0, 0], radians(i * 5.9 - 80), 462))), 'internal'),
    ...DIRECTIONS.flatMap((degrees) => rays(degrees + 36)), ...DIRECTIONS.flatMap(petal), fill(circle(HEART, 40), 'skin', { colour: 'bone', relief: 0.7 }),
    ...DIRECTIONS.map((degrees) => solid(leaf(HEART, polar(HEART, radians(degrees + 36), 34), { half: 6 }))),
  ],
};
