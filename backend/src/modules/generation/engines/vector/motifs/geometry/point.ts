/** A place in motif coordinates: x right, y down. */
export type Point = readonly [x: number, y: number];

/** A point a curve passes through; a sharp knot breaks the curve into a corner there. */
export type Knot = readonly [x: number, y: number, sharp?: boolean | undefined];

/** A curve is given as knots, or as the short notation that `knots` reads. */
export type Curve = string | readonly Knot[];

export const lerp = (a: Knot, b: Knot, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

export const distance = (a: Knot, b: Knot): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The point at an angle (radians, 0 = right, clockwise on screen) and distance from a centre. */
export const polar = (centre: Knot, angle: number, radius: number): Point => [
  centre[0] + Math.cos(angle) * radius,
  centre[1] + Math.sin(angle) * radius,
];

/** The direction from a to b in radians. */
export const heading = (a: Knot, b: Knot): number => Math.atan2(b[1] - a[1], b[0] - a[0]);

/** A point given in a local frame: u along the angle, v to its right-hand side (clockwise). */
export const offset = (origin: Knot, angle: number, along: number, aside: number): Point => [
  origin[0] + Math.cos(angle) * along - Math.sin(angle) * aside,
  origin[1] + Math.sin(angle) * along + Math.cos(angle) * aside,
];

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Path numbers are rounded to 0.1 so that the same drawing is the same bytes on every machine. */
export const written = (point: Knot): string => `${tenth(point[0])} ${tenth(point[1])}`;

export const tenth = (value: number): number => {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
};
