import { body, brush, circle, open, polar, radians, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** One with the window that it mirrors. */
function bubble(centre: Knot, radius: number): readonly Shape[] {
  const glint = (from: number, to: number, share: number): Shape =>
    brush(open([from, (from + to) / 2, to].map((degrees) => polar(centre, radians(degrees), radius * share))), 'internal', 2);
  const form = body(circle(centre, radius), 'skin', { colour: 'blue', relief: 0.7 });
  if (radius < 70) return [form];
  return [form, glint(190, 262, 0.72), glint(20, 64, 0.76), solid(circle(polar(centre, radians(286), radius * 0.72), radius * 0.055))];
}

const RISING = [
  [-150, 280, 200], [180, 60, 150], [-210, -60, 110], [60, -230, 120],
  [-120, -330, 66], [240, 350, 84], [300, -190, 52], [170, -430, 54], [-330, 130, 44], [-10, 60, 40],
] as const;

/** Bubbles that rise. */
export const bubbles: Motif = {
  name: 'bubbles',
  pose: 'figure',
  words: ['bubble', 'soap bubble', 'air bubble', 'rising bubbles'],
  anchors: { centre: [0, 0] },
  draw: () => RISING.flatMap(([x, y, radius]) => bubble([x, y], radius)),
};
