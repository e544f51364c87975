import type { Point, Polyline } from './point.js';

/** Whether a point lies inside closed rings (even-odd rule, which is enough for shapes that do not overlap themselves). */
export function containsPoint(rings: readonly Polyline[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const a = ring[i] as Point;
      const b = ring[j] as Point;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
}
