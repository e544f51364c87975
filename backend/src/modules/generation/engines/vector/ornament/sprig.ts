import { body, brush, circle, fill, leaf, offset, open, radians, type Knot } from '../motifs/geometry/kit.js';
import type { Leaves } from '../canvas/item.js';
import type { Rng, Shape } from '../motifs/motif.js';

export type SprigKind = 'leaf' | 'olive' | 'fern' | 'berry';

interface Growth {
  readonly pairs: number;
  readonly leaf: number;
  readonly half: number;
  readonly lean: number;
}

const GROWTH: Readonly<Record<SprigKind, Growth>> = {
  leaf: { pairs: 5, leaf: 0.34, half: 0.26, lean: 42 },
  olive: { pairs: 7, leaf: 0.25, half: 0.17, lean: 34 },
  fern: { pairs: 11, leaf: 0.24, half: 0.13, lean: 52 },
  berry: { pairs: 6, leaf: 0.2, half: 0.2, lean: 48 },
};

function blade(base: Knot, angle: number, length: number, half: number): Shape[] {
  const tip = offset(base, angle, length, 0);
  const vein = open([base, offset(base, angle, length * 0.7, half * 0.12)]);
  return [body(leaf(base, tip, { half, belly: 0.42 }), 'light', { colour: 'leaf', relief: 0.5 }), brush(vein, 'detail', 1)];
}

function berry(base: Knot, angle: number, length: number): Shape[] {
  const tip = offset(base, angle, length, 0);
  return [brush(open([base, tip]), 'detail', 1), fill(circle(tip, length * 0.24), 'mid', { colour: 'red', line: 'internal' })];
}

/** Where the pairs of leaves of a sprig are among its shapes: after its stem. */
export const leavesOf = (kind: SprigKind): Leaves => ({ first: 1, each: 4, count: GROWTH[kind].pairs });

/**
 * A stem with leaves or berries from the origin upwards, bent by `bend` (share of its length to the right at the tip).
 * Canvas units.
 */
export function sprig(kind: SprigKind, length: number, bend: number, rng: Rng): Shape[] {
  const growth = GROWTH[kind];
  const at = (t: number): Knot => [bend * length * t * t, -length * t];
  const heading = (t: number): number => Math.atan2(-1, 2 * bend * t);
  const stem = brush(open([at(0), at(0.33), at(0.66), at(1)]), 'internal', 1.2);
  const shapes: Shape[] = [];
  for (let i = 0; i < growth.pairs; i += 1) {
    const t = 0.16 + (0.76 * i) / growth.pairs;
    for (const side of [-1, 1]) {
      const size = length * growth.leaf * (1 - 0.5 * t) * rng.between(0.9, 1.08);
      const angle = heading(t) + side * radians(growth.lean + rng.between(-5, 5));
      const foot = at(t + (side > 0 ? 0.03 : 0));
      shapes.push(...(kind === 'berry' && i % 2 === 1 ? berry(foot, angle, size) : blade(foot, angle, size, size * growth.half)));
    }
  }
  const size = length * growth.leaf * 0.7;
  return [stem, ...shapes, ...blade(at(0.97), heading(1), size, size * growth.half)];
}
