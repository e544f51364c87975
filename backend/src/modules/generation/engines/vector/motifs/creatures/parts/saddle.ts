import type { Rng, Shape } from '../../motif.js';
import { closed, fill, knots, tufts, type Curve } from '../../geometry/kit.js';

/** A dark back that breaks into locks of fur: `back` runs with the outline, `edge` the other way, where the locks hang from. */
export const saddle = (back: Curve, edge: Curve, { count, depth, rng }: { count: number; depth: number; rng?: Rng }): Shape =>
  fill(closed([...knots(back), ...tufts(edge, { count, depth, lean: 0.5, ...(rng && { rng }) })]), 'dark', { line: 'none', relief: 0.5 });
