import { cubics, type Cubic } from './curve.js';
import { distance, heading, lerp, type Curve, type Point } from './point.js';

const STEPS_PER_PIECE = 14;

/** A curve that can be asked for places along it, by the share of its length from 0 to 1. */
export interface Track {
  readonly length: number;
  at(share: number): Point;
  /** Direction of travel in radians. */
  angle(share: number): number;
}

export function track(curve: Curve, isClosed = false): Track {
  const points = flattened(cubics(curve, isClosed));
  const lengths = [0];
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (before !== undefined) lengths.push((lengths.at(-1) ?? 0) + distance(before, point));
  });
  const length = lengths.at(-1) ?? 0;
  const at = (share: number): Point => placeAt(points, lengths, clamp(share) * length);
  const reach = 0.004;
  return { length, at, angle: (share) => heading(at(share - reach), at(share + reach)) };
}

/** `count` places evenly spaced along the curve, both ends included (of a closed one: the start once). */
export function walk(curve: Curve, count: number, isClosed = false): readonly Point[] {
  const way = track(curve, isClosed);
  const gaps = isClosed ? count : Math.max(1, count - 1);
  return Array.from({ length: count }, (_, i) => way.at(i / gaps));
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

function placeAt(points: readonly Point[], lengths: readonly number[], wanted: number): Point {
  const low = lastAtMost(lengths, wanted);
  const [from = 0, to = from] = lengths.slice(low, low + 2);
  const [a = [0, 0] as const, b = a] = points.slice(low, low + 2);
  return lerp(a, b, to > from ? (wanted - from) / (to - from) : 0);
}

/** The index of the last entry of a rising list that is not above the wanted value. */
function lastAtMost(lengths: readonly number[], wanted: number): number {
  let low = 0;
  let high = lengths.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lengths[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return low;
}

function flattened(pieces: readonly Cubic[]): readonly Point[] {
  const first = pieces[0];
  if (first === undefined) return [];
  const steps = Array.from({ length: STEPS_PER_PIECE }, (_, i) => (i + 1) / STEPS_PER_PIECE);
  return [first[0], ...pieces.flatMap((piece) => steps.map((t) => onCubic(piece, t)))];
}

function onCubic([p0, p1, p2, p3]: Cubic, t: number): Point {
  const u = 1 - t;
  const along = (axis: 0 | 1): number => u * u * u * p0[axis] + 3 * u * u * t * p1[axis] + 3 * u * t * t * p2[axis] + t * t * t * p3[axis];
  return [along(0), along(1)];
}
