import { body, brush, closed, open, shadow, type Knot } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';

export interface Fall {
  readonly wide: number;
  readonly top: number;
  readonly foot: number;
}

/** Strands from side to side, and the dark gaps between some of them: where, shares of the width. */
const STRANDS = 15;
const GAPS = [-0.33, -0.14, 0.09, 0.3] as const;

/** Water that falls straight down behind everything, as a Japanese back has it: it bends over the brink, falls in strands and parts over what is not seen. */
export function cascade({ wide, top, foot }: Fall, rng: Rng): readonly Shape[] {
  const long = foot - top;
  const half = wide / 2;
  const bulge = (share: number, v: number): number => v * half * (0.86 + 0.1 * share + 0.035 * Math.sin(share * 17 + Math.sign(v) * 2));
  const side = (way: 1 | -1): readonly Knot[] => [0.06, 0.18, 0.3, 0.42, 0.54, 0.66, 0.78, 0.9, 1].map((share): Knot => [bulge(share, way), top + long * share, share === 1]);
  const brink: readonly Knot[] = [-0.8, -0.4, 0, 0.4, 0.8].map((v, i): Knot => [v * half * 0.86, top + long * (i % 2 === 0 ? 0 : 0.014)]);
  const line = (v: number, from: number, to: number): string => open([0, 0.3, 0.6, 1].map((u): Knot => [bulge(from + (to - from) * u, v), top + long * (from + (to - from) * u)]));
  return [
    body(closed([...brink, ...side(1), ...[...side(-1)].reverse()]), 'skin', { colour: 'blue', relief: 0.4 }),
    ...GAPS.map((v, i) => {
      const [from, to] = [0.1 + 0.07 * i, 0.5 + 0.1 * (i % 3)];
      const at = (u: number, w: number): Knot => [bulge(u, v) + w * wide, top + long * u, w === 0];
      return shadow(closed([at(from, 0), at((from * 2 + to) / 3, 0.016), at((from + to * 2) / 3, 0.022), at(to, 0), at((from + to * 2) / 3, -0.012), at((from * 2 + to) / 3, -0.01)]));
    }),
    ...Array.from({ length: STRANDS }, (_, i) => {
      const v = ((i + 0.5) / STRANDS) * 1.84 - 0.92;
      const from = i % 2 === 0 ? rng.between(0.01, 0.05) : rng.between(0.2, 0.36);
      return brush(line(v, from, i % 2 === 0 ? rng.between(0.4, 0.62) : rng.between(0.8, 0.97)), i % 3 === 0 ? 'outline' : 'internal', 2.2);
    }),
  ];
}
