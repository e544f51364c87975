import type { Shape } from '../../motif.js';
import { fill, knots, polyline, ribbon, stroke, walk, type Curve } from '../../geometry/kit.js';

/** Half of the bare skin on both sides of the middle of a wire. */
const CLEAR = 16;
/** Places along a curve that is drawn there and back. */
const APART = 9;

/**
 * One even line on bare skin: drawn there and back, so that no style lets it taper and nothing behind it shines through.
 * Straight pieces keep their corners.
 */
export function wire(curve: Curve): readonly Shape[] {
  const all = knots(curve);
  const points = all.every(([, , sharp]) => sharp === true) ? all : walk(curve, Math.max(12, Math.round(ribbon(curve, () => CLEAR).length / APART)));
  return [
    fill(ribbon(curve, () => CLEAR).outline(), 'skin', { line: 'none', colour: 'white', relief: 0 }),
    stroke(`${polyline([...points, ...[...points].reverse().slice(1)])}Z`, 'outline'),
  ];
}
