import type { Point } from '../geometry/point.js';
import { simplified } from '../geometry/simplify.js';
import type { Patch } from './lattice.js';

/** Edges of a cell in turn: top, right, bottom, left. For each corner pattern: pairs of edges, inside on the right. */
const SEGMENTS: readonly (readonly (readonly [number, number])[])[] = [
  [], [[3, 0]], [[0, 1]], [[3, 1]], [[1, 2]], [[3, 0], [1, 2]], [[0, 2]], [[3, 2]],
  [[2, 3]], [[2, 0]], [[0, 1], [2, 3]], [[2, 1]], [[1, 3]], [[1, 0]], [[0, 3]], [],
];

/** A patch with a rim of nothing round it: every ring closes. */
interface Field {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

function rimmed(patch: Patch): Field {
  const [width, height] = [patch.width + 2, patch.height + 2];
  const data = new Float32Array(width * height);
  for (let y = 0; y < patch.height; y += 1) data.set(patch.data.subarray(y * patch.width, (y + 1) * patch.width), (y + 1) * width + 1);
  return { width, height, data };
}

/** Edge id: twice the corner's index, +1 for the edge that goes down from it. */
function edgeId(corner: number, width: number, edge: number): number {
  if (edge === 0) return 2 * corner;
  if (edge === 1) return 2 * (corner + 1) + 1;
  return edge === 2 ? 2 * (corner + width) : 2 * corner + 1;
}

function link(next: Map<number, number>, pattern: number, corner: number, width: number): void {
  for (const [from, to] of SEGMENTS[pattern] ?? []) next.set(edgeId(corner, width, from), edgeId(corner, width, to));
}

function links({ width, height, data }: Field, level: number): Map<number, number> {
  const next = new Map<number, number>();
  const above = (i: number, bit: number): number => ((data[i] as number) > level ? bit : 0);
  for (let y = 0; y < height - 1; y += 1) {
    let left = above(y * width, 1) + above((y + 1) * width, 8);
    for (let i = y * width; i < (y + 1) * width - 1; i += 1) {
      const right = above(i + 1, 2) + above(i + 1 + width, 4);
      if (left + right !== 0) link(next, left + right, i, width);
      // The right corners of this cell are the left ones of the next: bits 2 and 4 become 1 and 8.
      left = (right & 2) / 2 + (right & 4) * 2;
    }
  }
  return next;
}

function crossing({ width, data }: Field, edge: number, level: number): Point {
  const corner = edge >> 1;
  const x = corner % width;
  const y = Math.floor(corner / width);
  const isDown = edge % 2 === 1;
  const a = data[corner] as number;
  const b = data[isDown ? corner + width : corner + 1] as number;
  const t = a === b ? 0.5 : (level - a) / (b - a);
  return isDown ? [x, y + t] : [x + t, y];
}

/**
 * Closed rings round the cells of a patch that lie above `level`, in cells of the lattice (marching squares with
 * linear interpolation). Outside the patch counts as 0, so every ring closes.
 */
export function contours(patch: Patch, level: number, tolerance = 0.3): Point[][] {
  const field = rimmed(patch);
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
