import type { Ring } from './contours.js';

/** A smooth line: from (x, y) through cubic Béziers, six numbers each (two control points, the end). Units of the caller. */
export interface Curve {
  readonly x: number;
  readonly y: number;
  readonly beziers: Float64Array;
  readonly closed: boolean;
}

/** A turn sharper than this is a corner and stays one. */
const CORNER = Math.cos((52 * Math.PI) / 180);

interface Tangents {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 = corner: no common tangent. */
  readonly corner: Uint8Array;
}

/** An edge between two points: its unit vector and length. */
interface Edge {
  readonly dx: number;
  readonly dy: number;
  readonly length: number;
}

function edgeBetween({ x, y }: Ring, a: number, b: number): Edge {
  const dx = (x[b] as number) - (x[a] as number);
  const dy = (y[b] as number) - (y[a] as number);
  const length = Math.hypot(dx, dy);
  return length === 0 ? { dx: 0, dy: 0, length } : { dx: dx / length, dy: dy / length, length };
}

/** The points before and after one; an open line's ends are their own neighbours. */
function neighbours(i: number, n: number, closed: boolean): readonly [number, number] {
  return closed ? [(i + n - 1) % n, (i + 1) % n] : [Math.max(0, i - 1), Math.min(n - 1, i + 1)];
}

/** At each point the direction from its neighbour before to the one after (Catmull & Rom): long edges stay as straight as they are. */
function tangentsOf(line: Ring, closed: boolean): Tangents {
  const n = line.x.length;
  const tangents: Tangents = { x: new Float64Array(n), y: new Float64Array(n), corner: new Uint8Array(n) };
  for (let i = 0; i < n; i++) {
    const [before, after] = neighbours(i, n, closed);
    const a = edgeBetween(line, before, i);
    const b = edgeBetween(line, i, after);
    tangents.corner[i] = a.dx * b.dx + a.dy * b.dy < CORNER ? 1 : 0;
    const tx = a.dx * a.length + b.dx * b.length;
    const ty = a.dy * a.length + b.dy * b.length;
    const length = Math.hypot(tx, ty) || 1;
    tangents.x[i] = tx / length;
    tangents.y[i] = ty / length;
  }
  return tangents;
}

/** A curve through every point, smooth except at corners. */
export function curveThrough(line: Ring, closed: boolean): Curve {
  const n = line.x.length;
  const tangents = tangentsOf(line, closed);
  const edges = closed ? n : n - 1;
  const beziers = new Float64Array(Math.max(0, edges) * 6);
  for (let i = 0; i < edges; i++) {
    const j = (i + 1) % n;
    const [x0, y0, x1, y1] = [line.x[i] as number, line.y[i] as number, line.x[j] as number, line.y[j] as number];
    const straight = edgeBetween(line, i, j);
    const third = straight.length / 3;
    const a = tangents.corner[i] === 1 ? straight : { dx: tangents.x[i] as number, dy: tangents.y[i] as number };
    const b = tangents.corner[j] === 1 ? straight : { dx: tangents.x[j] as number, dy: tangents.y[j] as number };
    beziers.set([x0 + a.dx * third, y0 + a.dy * third, x1 - b.dx * third, y1 - b.dy * third, x1, y1], i * 6);
  }
  return { x: line.x[0] ?? 0, y: line.y[0] ?? 0, beziers, closed };
}

/** The curve moved by (dx, dy) and then scaled: px to mm. */
export function placed(curve: Curve, { dx, dy, scale }: { readonly dx: number; readonly dy: number; readonly scale: number }): Curve {
  return {
    x: (curve.x + dx) * scale,
    y: (curve.y + dy) * scale,
    beziers: curve.beziers.map((value, i) => (value + (i % 2 === 0 ? dx : dy)) * scale),
    closed: curve.closed,
  };
}
