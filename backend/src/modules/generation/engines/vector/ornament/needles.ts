import { closed, solid, type Knot } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';

/** A needle: sharp at both ends, thickest near its root, bent aside on its way. */
function needle(from: Knot, to: Knot, { bend, half }: { readonly bend: number; readonly half: number }): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.hypot(dx, dy) || 1;
  const at = (share: number, aside: number): Knot => {
    const off = bend * Math.sin(Math.PI * share) + aside;
    return [from[0] + dx * share - (dy / long) * off, from[1] + dy * share + (dx / long) * off];
  };
  return closed([[from[0], from[1], true], at(0.2, half), at(0.55, half * 0.5), [to[0], to[1], true], at(0.55, -half * 0.4), at(0.2, -half)]);
}

interface Thorn {
  readonly from: Knot;
  readonly to: Knot;
  /** How far it bends outwards on its way. */
  readonly bend: number;
  readonly half: number;
}

/** Thorns of the right side, in radii: long ones that embrace the hero from below and above, short ones that stand off them. */
const THORNS: readonly Thorn[] = [
  { from: [0, 1.42], to: [1.2, 0.02], bend: 0.2, half: 0.05 }, { from: [0.06, 1.16], to: [1.42, -0.5], bend: 0.44, half: 0.045 },
  { from: [0, -1.42], to: [1.16, -0.16], bend: -0.22, half: 0.05 }, { from: [0.06, -1.16], to: [1.46, 0.34], bend: -0.46, half: 0.045 },
  { from: [0.72, 0.98], to: [1.24, 1.06], bend: -0.08, half: 0.03 }, { from: [0.36, 1.26], to: [0.74, 1.52], bend: -0.06, half: 0.026 },
  { from: [0.72, -0.98], to: [1.24, -1.1], bend: 0.08, half: 0.03 }, { from: [0.34, -1.26], to: [0.7, -1.56], bend: 0.06, half: 0.026 },
];

/** A sigil round the origin: a spine from end to end, thorns in mirrored pairs that embrace what stands in it. Canvas units. */
export function needles(radius: number, tall: number): Shape[] {
  const high = Math.max(1, tall);
  const place = ([x, y]: Knot, side: number): Knot => [side * x * radius, y * radius * high];
  const thorns = THORNS.flatMap(({ from, to, bend, half }) => [1, -1].map(
    (side) => solid(needle(place(from, side), place(to, side), { bend: side * bend * radius * Math.sqrt(high), half: half * radius })),
  ));
  const spine = [-1, 1].map((side) => solid(needle([0, side * radius * high * 0.86], [0, side * radius * (high * 1.42 + 0.4)], { bend: 0, half: radius * 0.05 })));
  return [...thorns, ...spine];
}
