import type { LineRole, Shape } from '../../motif.js';
import { brush, open, polar, radians, type Knot } from '../../geometry/kit.js';

export interface VoluteForm {
  /** Degrees where it begins, clockwise from the right. */
  readonly from?: number;
  /** Degrees it winds; negative winds the other way. */
  readonly wind?: number;
  /** Radius left at the eye, as a share. */
  readonly eye?: number;
  readonly line?: LineRole;
}

export function voluteKnots(centre: Knot, radius: number, { from = 180, wind = 540, eye = 0.16 }: VoluteForm = {}): readonly Knot[] {
  const steps = Math.max(4, Math.ceil(Math.abs(wind) / 45));
  return Array.from({ length: steps + 1 }, (_, i) =>
    polar(centre, radians(from + (wind * i) / steps), radius * (1 - (1 - eye) * (i / steps))),
  );
}

/** A scroll of engraved ornament: a line wound into its eye. */
export const volute = (centre: Knot, radius: number, form: VoluteForm = {}): Shape =>
  brush(open(voluteKnots(centre, radius, form)), form.line ?? 'internal', 1.8);
