import { body, closed, leaf, open, polar, solid, stroke, track, type Curve, type Knot, type Point } from '../geometry/kit.js';
import type { Shape } from '../motif.js';

/** A thing as a single needle draws it: few lines, all of one weight, with skin between them that stays open on a wrist. */
export type SmallDrawing = () => readonly Shape[];

export const line = (curve: Curve): Shape => stroke(open(curve), 'outline');
export const form = (curve: Curve): Shape => body(closed(curve));
export const ink = (curve: Curve): Shape => solid(closed(curve));
export const petal = (base: Knot, tip: Knot, half: number): Shape => body(leaf(base, tip, { half, belly: 0.55, blunt: true, foot: half * 0.25 }));
export const frond = (base: Knot, tip: Knot, half: number): Shape => body(leaf(base, tip, { half }));

export interface Spray {
  readonly spine: Curve;
  /** Shares of the spine where it begins and where its last leaf stands. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly length: number;
  /** Of a leaf at the tip, as a share of the first. */
  readonly last: number;
  /** Radians off the spine. */
  readonly lean: number;
  /** Left and right stand opposite each other instead of in turn. */
  readonly isPaired?: true;
}

/** What stands along a stem to its left and right: from where, to where, how large. */
export function along({ spine, from, to, count, length, last, lean, isPaired }: Spray, each: (base: Point, tip: Point, share: number) => Shape): readonly Shape[] {
  const way = track(spine);
  const step = (to - from) / Math.max(1, count - 1);
  const leafOn = (i: number, side: -1 | 1): Shape => {
    const share = from + step * (i + (side > 0 && isPaired !== true ? 0.5 : 0));
    const at = way.at(Math.min(1, share));
    const reach = length * (1 - (1 - last) * (i / Math.max(1, count - 1)));
    return each(at, polar(at, way.angle(Math.min(1, share)) + side * lean, reach), share);
  };
  return Array.from({ length: count }, (_, i) => [leafOn(i, -1), leafOn(i, 1)]).flat();
}

/** So many of something round a centre. */
export const around = (count: number, each: (angle: number, index: number) => Shape): readonly Shape[] =>
  Array.from({ length: count }, (_, i) => each((i / count) * 2 * Math.PI - Math.PI / 2, i));
