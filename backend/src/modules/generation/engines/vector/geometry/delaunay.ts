import type { Point } from './point.js';

export type Triangle = readonly [number, number, number];

interface Circled {
  readonly corners: Triangle;
  readonly x: number;
  readonly y: number;
  readonly square: number;
}

function circumscribed(points: readonly Point[], corners: Triangle): Circled | null {
  const [a, b, c] = corners.map((i) => points[i] as Point) as [Point, Point, Point];
  const d = 2 * (a[0] * (b[1] - c[1]) + b[0] * (c[1] - a[1]) + c[0] * (a[1] - b[1]));
  if (Math.abs(d) < 1e-9) return null;
  const [aa, bb, cc] = [a, b, c].map(([x, y]) => x * x + y * y) as [number, number, number];
  const x = (aa * (b[1] - c[1]) + bb * (c[1] - a[1]) + cc * (a[1] - b[1])) / d;
  const y = (aa * (c[0] - b[0]) + bb * (a[0] - c[0]) + cc * (b[0] - a[0])) / d;
  return { corners, x, y, square: (a[0] - x) ** 2 + (a[1] - y) ** 2 };
}

/** Edges that belong to exactly one of the triangles. */
function rim(triangles: readonly Circled[]): [number, number][] {
  const edges = new Map<string, [number, number] | null>();
  for (const { corners: [a, b, c] } of triangles) {
    for (const edge of [[a, b], [b, c], [c, a]] as [number, number][]) {
      const key = edge[0] < edge[1] ? `${edge[0]},${edge[1]}` : `${edge[1]},${edge[0]}`;
      edges.set(key, edges.has(key) ? null : edge);
    }
  }
  return [...edges.values()].filter((edge) => edge !== null);
}

/** Delaunay triangulation (Bowyer 1981, Watson 1981): indices into `points`. For a few hundred points. */
export function triangulated(points: readonly Point[]): Triangle[] {
  const count = points.length;
  const far = 1e5;
  const all: Point[] = [...points, [-far, -far], [far, -far], [0, far]];
  const outer = circumscribed(all, [count, count + 1, count + 2]);
  let triangles: Circled[] = outer ? [outer] : [];
  for (let i = 0; i < count; i += 1) {
    const [x, y] = points[i] as Point;
    const hit = triangles.filter((one) => (one.x - x) ** 2 + (one.y - y) ** 2 <= one.square);
    if (hit.length === 0) continue;
    const gone = new Set(hit);
    const fresh = rim(hit).map(([a, b]) => circumscribed(all, [a, b, i])).filter((one) => one !== null);
    triangles = [...triangles.filter((one) => !gone.has(one)), ...fresh];
  }
  return triangles.map(({ corners }) => corners).filter((corners) => corners.every((corner) => corner < count));
}
