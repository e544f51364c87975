import { knots } from './knots.js';
import { lerp, type Curve, type Knot } from './point.js';

/** A curve drawn in towards a point: 1 leaves it, 0 collapses it. Inner margins of wings and petals. */
export function toward(curve: Curve, point: Knot, share: number): readonly Knot[] {
  return knots(curve).map((knot) => {
    const [x, y] = lerp(point, knot, share);
    return [x, y, knot[2]];
  });
}
