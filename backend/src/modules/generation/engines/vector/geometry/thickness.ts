import { distance, type Point, type Polyline } from './point.js';

/** Places along the edge from which the way across is measured. */
const PROBES = 28;

function areaAndLength(rings: readonly Polyline[]): { area: number; length: number } {
  let [area, length] = [0, 0];
  for (const ring of rings) {
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length] as Point;
      area += (a[0] * b[1] - b[0] * a[1]) / 2;
      length += distance(a, b);
    });
  }
  return { area: Math.abs(area), length };
}

/** How far from `from` along the unit vector (dx, dy) each edge of the rings is, both ways. */
function crossings(rings: readonly Polyline[], [x, y]: Point, dx: number, dy: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [a, b] = [ring[j] as Point, ring[i] as Point];
      const sa = (a[0] - x) * dy - (a[1] - y) * dx;
      const sb = (b[0] - x) * dy - (b[1] - y) * dx;
      if (sa > 0 === sb > 0) continue;
      const t = sa / (sa - sb);
      found.push((a[0] + (b[0] - a[0]) * t - x) * dx + (a[1] + (b[1] - a[1]) * t - y) * dy);
    }
  }
  return found;
}

/** From the middle of an edge straight through the form to its other side. */
function across(rings: readonly Polyline[], a: Point, b: Point): number {
  const length = distance(a, b) || 1;
  const found = crossings(rings, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], -(b[1] - a[1]) / length, (b[0] - a[0]) / length);
  const [ahead, behind] = [found.filter((t) => t > 1e-6), found.filter((t) => t < -1e-6)];
  // Even-odd: an odd number of edges ahead means that the form lies ahead.
  if (ahead.length % 2 === 1) return Math.min(...ahead);
  return behind.length % 2 === 1 ? -Math.max(...behind) : 0;
}

/**
 * How thick closed rings are where they are thickest, canvas units: measured straight across from places along their edge.
 * Infinity for what is on the whole thicker than `enough`; that is cheaper to see than to measure.
 */
export function thicknessOf(rings: readonly Polyline[], enough: number): number {
  const { area, length } = areaAndLength(rings);
  if (length === 0) return 0;
  if ((2 * area) / length > enough) return Infinity;
  const edges = rings.flatMap((ring) => ring.map((a, i): readonly [Point, Point] => [a, ring[(i + 1) % ring.length] as Point]));
  const step = Math.max(1, edges.length / PROBES);
  let thickest = 0;
  for (let i = 0; i < edges.length; i += step) {
    const [a, b] = edges[Math.floor(i)] as readonly [Point, Point];
    if (a[0] !== b[0] || a[1] !== b[1]) thickest = Math.max(thickest, across(rings, a, b));
  }
  return thickest;
}
