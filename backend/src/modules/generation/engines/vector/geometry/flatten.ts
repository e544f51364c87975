import type { Path, Segment, Subpath } from './path.js';
import type { Point } from './point.js';

const MOST_PIECES = 40;

function cubicPieces(from: Point, s: Segment, tolerance: number): number {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = s;
  // Wang's bound: the second differences of the handles say how far a chord may stray.
  const bend = Math.max(
    Math.hypot(from[0] - 2 * x1 + x2, from[1] - 2 * y1 + y2),
    Math.hypot(x1 - 2 * x2 + x, y1 - 2 * y2 + y),
  );
  return Math.max(1, Math.min(MOST_PIECES, Math.ceil(Math.sqrt((0.75 * bend) / tolerance))));
}

function addCubic(out: Point[], from: Point, s: Segment, tolerance: number): void {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = s;
  const pieces = cubicPieces(from, s, tolerance);
  for (let i = 1; i <= pieces; i += 1) {
    const t = i / pieces;
    const u = 1 - t;
    const a = u * u * u;
    const b = 3 * u * u * t;
    const c = 3 * u * t * t;
    const d = t * t * t;
    out.push([a * from[0] + b * x1 + c * x2 + d * x, a * from[1] + b * y1 + c * y2 + d * y]);
  }
}

function flattenSubpath(sub: Subpath, tolerance: number): Point[] {
  const out: Point[] = [sub.start];
  for (const segment of sub.segments) {
    const from = out.at(-1) ?? sub.start;
    if (segment.length === 2) out.push([segment[0] as number, segment[1] as number]);
    else addCubic(out, from, segment, tolerance);
  }
  return out;
}

/** Polylines that stray from the path by about `tolerance` at most; a closed subpath does not repeat its start. */
export function flatten(path: Path, tolerance: number): Point[][] {
  return path.map((sub) => flattenSubpath(sub, tolerance));
}
