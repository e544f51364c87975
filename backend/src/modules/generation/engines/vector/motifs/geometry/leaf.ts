import { closed } from './curve.js';
import { distance, heading, offset, type Knot } from './point.js';

export interface LeafForm {
  /** Half the greatest width. */
  readonly half: number;
  /** Where along the length it is widest, 0 base … 1 tip. */
  readonly belly?: number;
  /** How far the middle is pushed to the right-hand side of base → tip, in units. */
  readonly bend?: number;
  /** A round tip instead of a point. */
  readonly blunt?: boolean;
  /** Half the width at the base; 0 is a point. */
  readonly foot?: number;
}

/** The outline of a leaf, petal, lens or flame from its base to its tip. */
export const leaf = (base: Knot, tip: Knot, form: LeafForm): string => closed(leafKnots(base, tip, form));

export function leafKnots(base: Knot, tip: Knot, form: LeafForm): readonly Knot[] {
  const { half, belly = 0.45, bend = 0, blunt = false, foot = 0 } = form;
  const length = distance(base, tip);
  const angle = heading(base, tip);
  const at = (share: number, aside: number, sharp = false): Knot => {
    const [x, y] = offset(base, angle, share * length, aside + bend * 4 * share * (1 - share));
    return [x, y, sharp];
  };
  const side = (sign: -1 | 1): readonly Knot[] => {
    const shoulder = belly + (1 - belly) * 0.55;
    const swell = at(belly * 0.5, sign * (half * 0.78 + foot * 0.15));
    const rise = [swell, at(belly, sign * half), at(shoulder, sign * half * (blunt ? 0.82 : 0.62))];
    return sign < 0 ? rise : rise.reverse();
  };
  const root = foot > 0 ? [at(0, foot, true), at(0, -foot, true)] : [at(0, 0, true)];
  return [...root, ...side(-1), at(1, 0, !blunt), ...side(1)];
}
