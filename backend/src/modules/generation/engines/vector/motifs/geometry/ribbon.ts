import { closed, open } from './curve.js';
import { offset, type Curve, type Knot, type Point } from './point.js';
import { track } from './walk.js';

/** Half the width at each share of the length. */
export type Profile = (share: number) => number;

/** A band along a spine: a snake, a tentacle, a stem, a lock of hair. */
export interface Ribbon {
  readonly length: number;
  /** The outline, closed; from and to cut a part of it (shares of the length). */
  outline(from?: number, to?: number): string;
  /** An open line inside it: v = 0 on the spine, -1 its left edge, 1 its right edge seen in travel direction. */
  along(v: number | ((share: number) => number), from?: number, to?: number): string;
  /** A place in it by share of length and v. */
  at(share: number, v: number): Point;
  angle(share: number): number;
}

/** Knots laid per 100 units of length: enough for a smooth outline, few enough for a small file. */
const KNOTS_PER_HUNDRED = 3;

export function ribbon(spine: Curve, half: Profile): Ribbon {
  const way = track(spine);
  const at = (share: number, v: number): Point => offset(way.at(share), way.angle(share), 0, v * half(share));
  const side = (v: Profile, from: number, to: number): readonly Point[] => {
    const count = Math.max(4, Math.ceil((way.length * Math.abs(to - from) * KNOTS_PER_HUNDRED) / 100));
    return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count).map((share) => at(share, v(share)));
  };
  return {
    length: way.length,
    at,
    angle: (share) => way.angle(share),
    along: (v, from = 0, to = 1) => open(side(typeof v === 'number' ? () => v : v, from, to)),
    outline: (from = 0, to = 1) => closed([...corners(side(() => -1, from, to)), ...corners(side(() => 1, to, from))]),
  };
}

function corners(points: readonly Point[]): readonly Knot[] {
  return points.map(([x, y], i) => (i === 0 || i === points.length - 1 ? [x, y, true] : [x, y]));
}

/** A smooth profile through stops written as `"0:4 0.3:40 1:0"`: share of length, colon, half width. */
export function profile(stops: string): Profile {
  const read = stops.trim().split(/\s+/).map(readStop);
  return (share) => {
    const after = read.find(([at]) => at >= share) ?? read.at(-1);
    const before = read.findLast(([at]) => at < share) ?? after;
    return before && after ? eased(before, after, share) : 0;
  };
}

function readStop(stop: string): Point {
  const [at = 0, half = 0] = stop.split(':').map(Number);
  return [at, half];
}

function eased([x0, y0]: Point, [x1, y1]: Point, share: number): number {
  const t = x1 > x0 ? Math.min(1, Math.max(0, (share - x0) / (x1 - x0))) : 1;
  return y0 + (y1 - y0) * t * t * (3 - 2 * t);
}

/** From `start` to `end`, evenly. */
export const taper =
  (start: number, end = 0): Profile =>
  (share) =>
    start + (end - start) * share;
