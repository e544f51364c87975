import type { Mask, Point } from '../raster/plane.js';

function rowEnds({ width, height, data }: Mask): Point[] {
  const ends: Point[] = [];
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width);
    const first = row.indexOf(1);
    if (first === -1) continue;
    const last = row.lastIndexOf(1) + 1;
    ends.push({ x: first, y }, { x: last, y }, { x: first, y: y + 1 }, { x: last, y: y + 1 });
  }
  return ends;
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

function halfHull(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (hull.length >= 2 && turn(hull.at(-2) as Point, hull.at(-1) as Point, point) <= 0) hull.pop();
    hull.push(point);
  }
  return hull.slice(0, -1);
}

/** Corners of the convex outline (Andrew's monotone chain). */
function hullOf(corners: readonly Point[]): Point[] {
  const points = corners.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return [...halfHull(points), ...halfHull(points.reverse())];
}

/** Corners of the convex outline of all pixels that are 1; empty on an empty mask. */
export function convexHull(mask: Mask): Point[] {
  return hullOf(rowEnds(mask));
}

/** Area of the convex outline of all pixels that are 1, px². */
export function hullArea(mask: Mask): number {
  return areaAround(rowEnds(mask));
}

/** Area of the convex outline of points, px². */
export function areaAround(corners: readonly Point[]): number {
  const hull = hullOf(corners);
  const twice = hull.reduce((sum, p, i) => {
    const q = hull[(i + 1) % hull.length] as Point;
    return sum + p.x * q.y - q.x * p.y;
  }, 0);
  return Math.abs(twice) / 2;
}
