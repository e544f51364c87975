import type { Point } from '../geometry/point.js';
import { simplified } from '../geometry/simplify.js';
import type { Patch } from './lattice.js';

/** Edges of a cell in turn: top, right, bottom, left. For each corner pattern: pairs of edges, inside on the right. */
const SEGMENTS: readonly (readonly (readonly [number, number])[])[] = [
  [], [[3, 0]], [[0, 1]], [[3, 1]], [[1, 2]], [[3, 0], [1, 2]], [[0, 2]], [[3, 2]],
  [[2, 3]], [[2, 0]], [[0, 1], [2, 3]], [[2, 1]], [[1, 3]], [[1, 0]], [[0, 3]], [],
];

interface Field {
  readonly width: number;
  readonly height: number;
  value(x: number, y: number): number;
}

/** Edge id: twice the corner's index, +1 for the edge that goes down from it. */
function edgeId(field: Field, x: number, y: number, edge: number): number {
  const corner = (cx: number, cy: number): number => 2 * (cy * field.width + cx);
  if (edge === 0) return corner(x, y);
  if (edge === 1) return corner(x + 1, y) + 1;
  return edge === 2 ? corner(x, y + 1) : corner(x, y) + 1;
}

function pattern(field: Field, x: number, y: number, level: number): number {
  return (field.value(x, y) > level ? 1 : 0) + (field.value(x + 1, y) > level ? 2 : 0)
    + (field.value(x + 1, y + 1) > level ? 4 : 0) + (field.value(x, y + 1) > level ? 8 : 0);
}

function links(field: Field, level: number): Map<number, number> {
  const next = new Map<number, number>();
  for (let y = 0; y < field.height - 1; y += 1) {
    for (let x = 0; x < field.width - 1; x += 1) {
      for (const [from, to] of SEGMENTS[pattern(field, x, y, level)] ?? []) next.set(edgeId(field, x, y, from), edgeId(field, x, y, to));
    }
  }
  return next;
}

function crossing(field: Field, edge: number, level: number): Point {
  const corner = edge >> 1;
  const x = corner % field.width;
  const y = Math.floor(corner / field.width);
  const isDown = edge % 2 === 1;
  const a = field.value(x, y);
  const b = isDown ? field.value(x, y + 1) : field.value(x + 1, y);
  const t = a === b ? 0.5 : (level - a) / (b - a);
  return isDown ? [x, y + t] : [x + t, y];
}

/**
 * Closed rings round the cells of a patch that lie above `level`, in cells of the lattice (marching squares with
 * linear interpolation). Outside the patch counts as 0, so every ring closes.
 */
export function contours(patch: Patch, level: number, tolerance = 0.3): Point[][] {
  const width = patch.width + 2;
  const field: Field = {
    width,
    height: patch.height + 2,
    value: (x, y) => (x < 1 || y < 1 || x > patch.width || y > patch.height ? 0 : (patch.data[(y - 1) * patch.width + x - 1] as number)),
  };
  const next = links(field, level);
  const rings: Point[][] = [];
  while (next.size > 0) {
    const [start] = next.keys();
    const ring: Point[] = [];
    let edge = start;
    while (edge !== undefined && next.has(edge)) {
      const [x, y] = crossing(field, edge, level);
      ring.push([x - 1 + patch.x + 0.5, y - 1 + patch.y + 0.5]);
      const after: number | undefined = next.get(edge);
      next.delete(edge);
      edge = after;
    }
    if (ring.length > 3) rings.push(simplified(ring, tolerance));
  }
  return rings;
}
