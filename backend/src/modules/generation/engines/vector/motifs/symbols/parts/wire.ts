import type { LineRole, Shape } from '../../motif.js';
import { fill, knots, polyline, ribbon, stroke, walk, type Curve, type Knot } from '../../geometry/kit.js';

/** Half of the bare skin on both sides of the middle of a wire. */
const CLEAR = 16;
/** Places along a curve that is drawn there and back. */
const APART = 9;

/** A line drawn there and back, so that no style lets it taper. */
const thereAndBack = (points: readonly Knot[], line: LineRole): Shape => stroke(`${polyline([...points, ...[...points].reverse().slice(1)])}Z`, line);

/** Straight pieces keep their corners. */
function pointsOf(curve: Curve): readonly Knot[] {
  const all = knots(curve);
  return all.every(([, , sharp]) => sharp === true) ? all : walk(curve, Math.max(12, Math.round(ribbon(curve, () => CLEAR).length / APART)));
}

/** One even line, whatever the style does with open ends. */
export const evenLine = (curve: Curve, line: LineRole = 'outline'): Shape => thereAndBack(pointsOf(curve), line);

/** One even line on bare skin: nothing behind it shines through. */
export const wire = (curve: Curve): readonly Shape[] => [
  fill(ribbon(curve, () => CLEAR).outline(), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  evenLine(curve),
];
