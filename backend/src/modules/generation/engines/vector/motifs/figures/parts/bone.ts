import { body, brush, closed, distance, heading, offset, open, type Knot } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';

/** One bone: knobbed at both ends, waisted between. */
export function bone(a: Knot, b: Knot, half: number): readonly Shape[] {
  const long = distance(a, b);
  const angle = heading(a, b);
  const at = (u: number, v: number, sharp = false): Knot => [...offset(a, angle, u * long, v * half), sharp];
  const side = [at(0.02, 0.62), at(0.1, 0.98), at(0.24, 0.6), at(0.5, 0.44), at(0.78, 0.56), at(0.9, 0.9), at(0.98, 0.6)];
  const other = [at(0.98, -0.6), at(0.9, -0.9), at(0.78, -0.56), at(0.5, -0.44), at(0.24, -0.6), at(0.1, -0.98), at(0.02, -0.62)];
  return [
    body(closed([at(0.05, 0), ...side, at(0.96, 0), ...other]), 'skin', { colour: 'bone', relief: 1 }),
    brush(open([at(0.22, 0.3), at(0.5, 0.2), at(0.76, 0.28)]), 'internal', 2),
    brush(open([at(0.12, -0.4), at(0.2, -0.2), at(0.32, -0.2)]), 'detail', 1.8),
  ];
}

/** The last bone of a finger: it ends in a spade. */
export function bonyTip(a: Knot, b: Knot, half: number): readonly Shape[] {
  const long = distance(a, b);
  const angle = heading(a, b);
  const at = (u: number, v: number): Knot => offset(a, angle, u * long, v * half);
  return [
    body(
      closed([
        at(0.03, 0),
        at(0.06, 0.8),
        at(0.3, 0.5),
        at(0.7, 0.34),
        at(0.86, 0.5),
        at(1, 0.2),
        at(1, -0.2),
        at(0.86, -0.5),
        at(0.7, -0.34),
        at(0.3, -0.5),
        at(0.06, -0.8),
      ]),
      'skin',
      { colour: 'bone', relief: 1 },
    ),
    brush(open([at(0.2, 0.2), at(0.4, 0.12), at(0.6, 0.1)]), 'detail', 1.8),
  ];
}
