/** x right, y down; units are whatever the caller draws in. */
export type Point = readonly [number, number];

/** An open or closed run of straight pieces. */
export type Polyline = readonly Point[];

/** The point at `angle` (radians, clockwise from the x axis) and `radius` round `centre`. */
export function polar(centre: Point, radius: number, angle: number): Point {
  return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

export function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
