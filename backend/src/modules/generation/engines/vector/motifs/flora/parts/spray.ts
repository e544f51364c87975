import type { ColourName, Rng, Shape } from '../../motif.js';
import { body, placed, profile, ribbon, type Curve } from '../../geometry/kit.js';
import { blade, type BladeSpec } from './blade.js';

export interface SpraySpec {
  readonly pairs: number;
  /** A leaf at the middle of the stem; those towards the tip shrink to `tip` of it. */
  readonly leaf: Omit<BladeSpec, 'bend'>;
  readonly tip?: number;
  /** Degrees between stem and leaf. */
  readonly spread?: number;
  /** Where along the stem the first leaves stand. */
  readonly from?: number;
  /** Leaves by turns instead of in pairs. */
  readonly alternate?: boolean;
  readonly stem?: string;
  readonly stemColour?: ColourName;
}

/** A stem with leaves on both sides and one at its tip. */
export function spray(course: Curve, spec: SpraySpec, rng: Rng): readonly Shape[] {
  const { pairs, leaf, tip = 0.55, spread = 48, from = 0.2, alternate = false, stem = '0:9 1:3', stemColour = 'leaf' } = spec;
  const line = ribbon(course, profile(stem));
  const heading = (share: number): number => (line.angle(share) * 180) / Math.PI + 90;
  const grown = (size: number): readonly Shape[] => blade({ ...leaf, length: leaf.length * size, half: leaf.half * size }, rng);
  const leaves = Array.from({ length: pairs }, (_, i) =>
    [-1, 1].flatMap((side) => {
      const share = from + ((0.95 - from) * (i + (alternate && side > 0 ? 0.5 : 0))) / pairs;
      const size = (1 - (1 - tip) * share) * rng.between(0.94, 1.06);
      const [x, y] = line.at(share, 0);
      return placed(grown(size), { x, y, turn: heading(share) + side * (spread + rng.between(-4, 4)), flip: side < 0 });
    }),
  ).flat();
  const [x, y] = line.at(1, 0);
  return [...leaves, body(line.outline(), 'skin', { colour: stemColour }), ...placed(grown(tip * 0.95), { x, y, turn: heading(0.99) })];
}
