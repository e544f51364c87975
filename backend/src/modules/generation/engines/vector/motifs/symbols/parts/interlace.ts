import type { ColourName, Shape } from '../../motif.js';
import { body, brush, profile, ribbon, stroke, type Knot } from '../../geometry/kit.js';

export interface InterlaceForm {
  /** Half the width of the band. */
  readonly half: number;
  readonly colour: ColourName;
  /** Passes of the band over and under itself, by turns, along its whole length. */
  readonly passes: number;
  /** Where the first pass (an under one) lies, as a share of the length. */
  readonly first: number;
}

/** A closed band that passes over and under itself: unders first, overs on top, their ends meeting without an edge. */
export function interlaced(point: (share: number) => Knot, { half, colour, passes, first }: InterlaceForm): readonly Shape[] {
  const width = 1 / passes;
  const pass = (i: number, over: boolean): readonly Shape[] => {
    const [from, to] = [first + (i - 0.5) * width, first + (i + 0.5) * width];
    const knots = Array.from({ length: 13 }, (_, k) => point(from + ((to - from) * k) / 12));
    const band = ribbon(knots, profile(`0:${half} 1:${half}`));
    const centre = over ? [brush(band.along(0, 0.04, 0.96), 'internal', 1)] : [];
    return [
      body(band.outline(), 'skin', { line: 'none', colour }),
      stroke(band.along(1), 'outline'),
      stroke(band.along(-1), 'outline'),
      ...centre,
    ];
  };
  const turn = (odd: number): readonly Shape[] =>
    Array.from({ length: passes }, (_, i) => i)
      .filter((i) => i % 2 === odd)
      .flatMap((i) => pass(i, odd === 1));
  return [...turn(0), ...turn(1)];
}
