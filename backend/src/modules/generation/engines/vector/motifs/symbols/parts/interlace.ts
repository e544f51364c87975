import type { ColourName, Shape } from '../../motif.js';
import { body, brush, ribbon, type Knot } from '../../geometry/kit.js';
import { evenLine } from './wire.js';

export interface InterlaceForm {
  /** Half the width of the band. */
  readonly half: number;
  readonly colour: ColourName;
  /** Passes of the band over and under itself, by turns, along its whole length. */
  readonly passes: number;
  /** Where the first pass (an under one) lies, as a share of the length. */
  readonly first: number;
}

/** How far the fill of a pass laps over the next, as a share of the whole band. */
const LAP = 0.006;

/** A closed band that passes over and under itself: unders first, overs on top, their ends meeting without an edge. */
export function interlaced(point: (share: number) => Knot, { half, colour, passes, first }: InterlaceForm): readonly Shape[] {
  const width = 1 / passes;
  const pass = (i: number, over: boolean): readonly Shape[] => {
    const [from, to] = [first + (i - 0.5) * width, first + (i + 0.5) * width];
    const places = (first: number, last: number): readonly Knot[] => Array.from({ length: 13 }, (_, k) => point(first + ((last - first) * k) / 12));
    const knots = places(from, to);
    const band = ribbon(knots, () => half);
    const centre = over ? [brush(band.along(0, 0.04, 0.96), 'internal', 1)] : [];
    return [
      body(ribbon(places(from - LAP, to + LAP), () => half - 2).outline(), 'skin', { line: 'none', colour }),
      ...[1, -1].map((side) => evenLine(knots.map((_, k) => band.at(k / 12, side)))),
      ...centre,
    ];
  };
  const turn = (odd: number): readonly Shape[] =>
    Array.from({ length: passes }, (_, i) => i)
      .filter((i) => i % 2 === odd)
      .flatMap((i) => pass(i, odd === 1));
  return [...turn(0), ...turn(1)];
}
