import type { Point } from './point.js';

function farthest(points: readonly Point[], from: number, to: number): { index: number; distance: number } {
  const [ax, ay] = points[from] as Point;
  const [bx, by] = points[to] as Point;
  const length = Math.hypot(bx - ax, by - ay);
  let found = { index: -1, distance: 0 };
  for (let i = from + 1; i < to; i += 1) {
    const [x, y] = points[i] as Point;
    const away = length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
    if (away > found.distance) found = { index: i, distance: away };
  }
  return found;
}

/** Fewer points for the same line, at most `tolerance` away from it (Ramer 1972, Douglas and Peucker 1973). */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  if (points.length < 3) return [...points];
  const keep = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const { index, distance } = farthest(points, span[0], span[1]);
    if (index < 0 || distance <= tolerance) continue;
    keep.add(index);
    open.push([span[0], index], [index, span[1]]);
  }
  return points.filter((_, i) => keep.has(i));
}
