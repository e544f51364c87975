import { body, brush, closed, fill, offset, open, profile, ribbon, type Curve, type Knot, type Point, type Ribbon } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';

const FLESH = { colour: 'tan' } as const;

/** Half its width at each share of its length: thicker at its joints, round at its end. */
const FORM = profile('0:1 0.22:0.96 0.42:1.02 0.56:0.9 0.74:0.94 0.88:0.84 0.95:0.66 1:0.24');

/** Where its edge is followed, closer together near the tip. */
const EDGE = [0, 0.12, 0.26, 0.42, 0.56, 0.7, 0.82, 0.9, 0.95, 0.985];

/** Which way the finger is seen: from its nail, from its pads, or from the side (the nail is then on the left of travel). */
export type Seen = 'back' | 'pads' | 'side';

function nailOf(band: Ribbon, seen: Seen): readonly Shape[] {
  if (seen === 'pads') return [];
  const [inner, outer] = seen === 'side' ? [-0.1, -1.15] : [0.58, -0.58];
  const knot = (at: number, v: number, sharp = false): Knot => [...band.at(at, v), sharp];
  return [fill(closed([knot(0.83, inner), knot(0.9, inner), knot(0.965, (inner + outer) / 2), knot(0.9, outer), knot(0.83, outer), knot(0.815, (inner + outer) / 2)]), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 })];
}

/** A finger along a spine from its root to its tip, with folds at its two joints. */
export function finger(spine: Curve, half: number, seen: Seen = 'back'): readonly Shape[] {
  const band = ribbon(spine, (share) => half * FORM(share));
  const side = (v: number): readonly Knot[] => EDGE.map((at, i): Knot => [...band.at(at, v), i === 0]);
  const fold = (at: number, from: number, to: number): Shape => brush(open([band.at(at, from), band.at(at + 0.018, (from + to) / 2), band.at(at, to)]), 'internal', 1.8);
  const [from, to] = seen === 'side' ? [-0.9, -0.1] : [-0.62, 0.62];
  return [
    body(closed([...side(-1), band.at(1.0, 0), ...[...side(1)].reverse()]), 'skin', { ...FLESH, relief: 0.9 }),
    fold(0.4, from, to), fold(0.45, from * 0.8, to * 0.8), fold(0.7, from * 0.8, to * 0.8),
    ...nailOf(band, seen),
  ];
}

/** The outline of a folded finger, in half widths and lengths from the middle of its knuckle. */
const CURLED: readonly Point[] = [[-1, 0.3], [-0.94, 0.05], [-0.4, -0.06], [0.4, -0.06], [0.94, 0.05], [1, 0.3], [0.98, 0.7], [0.8, 0.94], [0, 1.04], [-0.8, 0.94], [-0.98, 0.7]];

/** A finger folded into the palm, seen from the palm's side: knuckle at the top, nail at the bottom. */
export function folded([x, y]: Knot, half: number, long: number): readonly Shape[] {
  const at = (u: number, v: number, sharp = false): Knot => [...offset([x, y], 0, u * half, v * long), sharp];
  return [
    body(closed(CURLED.map(([u, v]) => at(u, v))), 'skin', { ...FLESH, relief: 0.9 }),
    ...[0.4, 0.48].map((v) => brush(open([at(-0.6, v), at(0, v + 0.04), at(0.6, v)]), 'internal', 1.8)),
    fill(closed([at(-0.5, 0.68), at(0, 0.62), at(0.5, 0.68), at(0.46, 0.88), at(0, 0.94), at(-0.46, 0.88)]), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 }),
  ];
}

/** Bare skin over the roots of fingers, without an edge. */
export const flesh = (curve: Curve): Shape => fill(closed(curve), 'skin', { ...FLESH, line: 'none', relief: 0.4 });
