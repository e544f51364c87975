import type { ColourName, Shape } from '../../motif.js';
import { body, profile, ribbon, shadow, type Curve, type Knot } from '../../geometry/kit.js';

/** A stem along a course, its right side in shadow. */
export function stalk(course: Curve, half = 11, colour: ColourName = 'leaf'): readonly Shape[] {
  const rod = ribbon(course, profile(`0:${half * 0.8} 1:${half * 1.1}`));
  const shade = rod.length > 120 && half > 8 ? [shadow(rodSide((t, v) => rod.at(t, v)))] : [];
  return [body(rod.outline(), 'skin', { colour }), ...shade];
}

function rodSide(at: (share: number, v: number) => Knot): string {
  // Many, so that the shadow of a bowed stem keeps to its bend.
  const steps = Array.from({ length: 13 }, (_, i) => 0.02 + 0.08 * i);
  const points = [...steps.map((t) => at(t, 0.85)), ...[...steps].reverse().map((t) => at(t, 0.25))];
  return `M${points.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L')}Z`;
}
