import { radians, written, offset, type Knot, type Point } from './point.js';

/** Handle length of the cubic that best follows a quarter circle. */
const QUARTER = 0.5523;

export const circle = (centre: Knot, radius: number): string => ellipse(centre, radius, radius);

/** An ellipse, turned clockwise by `turn` degrees. */
export function ellipse(centre: Knot, rx: number, ry: number, turn = 0): string {
  const angle = radians(turn);
  const at = (u: number, v: number): string => written(offset(centre, angle, u * rx, v * ry));
  const k = QUARTER;
  return (
    `M${at(1, 0)}C${at(1, k)} ${at(k, 1)} ${at(0, 1)}C${at(-k, 1)} ${at(-1, k)} ${at(-1, 0)}` +
    `C${at(-1, -k)} ${at(-k, -1)} ${at(0, -1)}C${at(k, -1)} ${at(1, -k)} ${at(1, 0)}Z`
  );
}

/** Points on an arc from one angle to another (degrees, clockwise from the right), ready for `open`. */
export function arc(centre: Knot, radius: number, from: number, to: number): readonly Point[] {
  const steps = Math.max(3, Math.ceil(Math.abs(to - from) / 30) + 1);
  return Array.from({ length: steps }, (_, i) => {
    const angle = radians(from + ((to - from) * i) / (steps - 1));
    return [centre[0] + Math.cos(angle) * radius, centre[1] + Math.sin(angle) * radius];
  });
}

/** Several subpaths in one path: a row of dots, a ring of beads. */
export const dots = (centres: readonly Knot[], radius: number | ((share: number) => number)): string =>
  centres
    .map((centre, i) => circle(centre, typeof radius === 'number' ? radius : radius(centres.length > 1 ? i / (centres.length - 1) : 0)))
    .join('');
