import { heading, knots, offset, open, walk, type Curve, type Knot, type Point } from '../../geometry/kit.js';
import { brush, cut } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';

/** One small feather: half its width and its length, in units of the drawing. */
const HALF = 22;
const LONG = 32;
/** From one row to the next, and from one feather to its neighbour. */
const STEP = { along: 46, across: 52 };

const EDGE: readonly Point[] = [[-1, 0], [-0.82, 0.6], [0, 1], [0.82, 0.6], [1, 0]];

/** Whether a place lies within the polygon: an even-odd count of the edges to its right. */
function isWithin([x, y]: Knot, polygon: readonly Point[]): boolean {
  return polygon.filter(([ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length] ?? [ax, ay];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  }).length % 2 === 1;
}

/** The small feathers on the arm of a wing: rows of arcs, brick-wise, that point from `root` towards `tip`. */
export function coverts(arm: Curve, [root, tip]: readonly [Knot, Knot], isDark = false): readonly Shape[] {
  const polygon = walk(arm, 120, true);
  const angle = heading(root, tip);
  const reach = Math.ceil(Math.max(...knots(arm).map(([x, y]) => Math.hypot(x - root[0], y - root[1]))) / STEP.along);
  const rows = Array.from({ length: reach * 2 + 1 }, (_, i) => i - reach);
  const line = isDark ? cut : brush;
  return rows.flatMap((row) => rows.map((column) => {
    const at = (u: number, v: number): Point => offset(root, angle, row * STEP.along + v * LONG, (column + (row % 2 === 0 ? 0 : 0.5)) * STEP.across + u * HALF);
    const fits = [at(-1.15, 0), at(1.15, 0), at(0, 1.2)].every((place) => isWithin(place, polygon));
    return fits ? [line(open(EDGE.map(([u, v]) => at(u, v))), 'internal', 1.8)] : [];
  })).flat();
}
