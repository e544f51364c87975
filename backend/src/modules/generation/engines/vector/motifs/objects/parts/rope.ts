import type { ColourName, Shape } from '../../motif.js';
import { body, brush, open, profile, ribbon, type Curve } from '../../geometry/kit.js';

/** A laid rope along a course: its body and the slanting lines of its strands. */
export function rope(course: Curve, half: number, colour: ColourName = 'tan'): readonly Shape[] {
  const band = ribbon(course, profile(`0:${half} 1:${half}`));
  const strands = Math.round(band.length / (half * 1.9));
  const lay = Array.from({ length: strands - 1 }, (_, i) => {
    const share = (i + 1) / strands;
    const lead = (half * 1.1) / band.length;
    return brush(open([band.at(share - lead, -0.95), band.at(share, 0.1), band.at(share + lead, 0.95)]), 'internal', 1.3);
  });
  return [body(band.outline(), 'skin', { colour }), ...lay];
}
