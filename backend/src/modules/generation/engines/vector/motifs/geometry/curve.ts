import { knots } from './knots.js';
import { distance, lerp, written, type Curve, type Knot, type Point } from './point.js';

/** One cubic Bézier piece: start, two handles, end. */
export type Cubic = readonly [Point, Point, Point, Point];

/** A smooth open path through the knots, broken only at sharp ones. */
export const open = (curve: Curve): string => pathOf(cubics(curve, false), false);

/** A smooth closed path through the knots, broken only at sharp ones. */
export const closed = (curve: Curve): string => pathOf(cubics(curve, true), true);

/** Straight lines from knot to knot, closed. */
export function polygon(curve: Curve): string {
  return `M${knots(curve).map(written).join('L')}Z`;
}

/** Straight lines from knot to knot, open. */
export function polyline(curve: Curve): string {
  return `M${knots(curve).map(written).join('L')}`;
}

/**
 * Centripetal Catmull-Rom through the knots as cubic Béziers: no loops or cusps between unevenly spaced knots
 * (Yuksel, Schaefer, Keyser: Parameterization and applications of Catmull-Rom curves, 2011).
 */
export function cubics(curve: Curve, isClosed: boolean): readonly Cubic[] {
  const all = withoutRepeats(knots(curve), isClosed);
  if (all.length < 2) return [];
  if (!isClosed) return runs(all).flatMap((run) => openRun(run));
  const corner = all.findIndex((knot) => knot[2] === true);
  if (corner < 0) return closedRun(all);
  const turned = [...all.slice(corner), ...all.slice(0, corner + 1)];
  return runs(turned).flatMap((run) => openRun(run));
}

function withoutRepeats(all: readonly Knot[], isClosed: boolean): readonly Knot[] {
  const kept = all.filter((knot, i) => {
    const before = all[i - 1];
    return before === undefined || distance(before, knot) > 0.05;
  });
  const first = kept[0];
  const last = kept.at(-1);
  const repeats = isClosed && kept.length > 2 && first !== undefined && last !== undefined && distance(first, last) <= 0.05;
  return repeats ? kept.slice(0, -1) : kept;
}

function runs(all: readonly Knot[]): readonly (readonly Knot[])[] {
  const parts: Knot[][] = [];
  let part: Knot[] = [];
  all.forEach((knot, i) => {
    part.push(knot);
    if (knot[2] === true && i > 0 && i < all.length - 1) {
      parts.push(part);
      part = [knot];
    }
  });
  parts.push(part);
  return parts.filter((run) => run.length > 1);
}

function openRun(run: readonly Knot[]): readonly Cubic[] {
  return run.slice(1).map((end, i) => {
    const start = run[i] ?? end;
    return piece(run[i - 1], start, end, run[i + 2]);
  });
}

function closedRun(run: readonly Knot[]): readonly Cubic[] {
  const n = run.length;
  const at = (i: number): Knot => run[(i + n) % n] ?? [0, 0];
  return run.map((start, i) => piece(at(i - 1), start, at(i + 1), at(i + 2)));
}

function piece(before: Knot | undefined, start: Knot, end: Knot, after: Knot | undefined): Cubic {
  const out = before && handle(before, start, end);
  const into = after && handle(after, end, start);
  return [[start[0], start[1]], out ?? loose(start, into, end), into ?? loose(end, out, start), [end[0], end[1]]];
}

/** The handle at an end nobody steers: half-way to the other handle, or on the straight line. */
const loose = (here: Knot, other: Point | undefined, far: Knot): Point => lerp(here, other ?? far, other === undefined ? 1 / 3 : 0.5);

/** The handle at `here` towards `next`, when the curve comes from `before`. */
function handle(before: Knot, here: Knot, next: Knot): Point {
  const a = distance(before, here);
  const b = distance(here, next);
  const ra = Math.sqrt(a);
  const rb = Math.sqrt(b);
  const along = (axis: 0 | 1): number =>
    (a * next[axis] - b * before[axis] + (2 * a + 3 * ra * rb + b) * here[axis]) / (3 * ra * (ra + rb));
  return [along(0), along(1)];
}

function pathOf(pieces: readonly Cubic[], isClosed: boolean): string {
  const first = pieces[0];
  if (first === undefined) return '';
  const body = pieces.map(([, a, b, end]) => `C${written(a)} ${written(b)} ${written(end)}`).join('');
  return `M${written(first[0])}${body}${isClosed ? 'Z' : ''}`;
}
