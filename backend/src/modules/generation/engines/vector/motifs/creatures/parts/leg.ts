import type { Shape } from '../../motif.js';
import { body, knots, polyline, ribbon, stroke, type Curve, type Profile } from '../../geometry/kit.js';

/** A jointed leg along a spine of straight segments, thinner at each joint. */
export function jointedLeg(spine: Curve, half: number, tone: 'black' | 'dark' | 'skin' = 'black'): readonly Shape[] {
  const joints = knots(spine).length - 1;
  const waist: Profile = (share) => half * (1 - 0.72 * share) * (0.62 + 0.38 * Math.abs(Math.sin(Math.PI * share * joints)));
  const line = ribbon(spine, waist);
  return [body(line.outline(0, 0.995), tone, { line: 'internal', relief: 0.8 })];
}

/** Fine bristles along a leg. */
export function bristles(places: readonly (readonly [number, number, number, number])[]): readonly Shape[] {
  return places.map(([x1, y1, x2, y2]) =>
    stroke(
      polyline([
        [x1, y1],
        [x2, y2],
      ]),
      'detail',
    ),
  );
}
