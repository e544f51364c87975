import type { ColourName, Rng, Shape } from '../../motif.js';
import { body, brush, closed, cut, open, shadow, type Knot } from '../../geometry/kit.js';

export interface BladeSpec {
  readonly length: number;
  /** Half the width. */
  readonly half: number;
  readonly colour?: ColourName;
  readonly edge?: 'plain' | 'serrated';
  /** Veins on each side; none for small leaves. */
  readonly veins?: number;
  /** One half laid in black; true unless told otherwise. */
  readonly shaded?: boolean;
  /** How far the middle leans sideways, as a share of the length. */
  readonly bend?: number;
}

/** A place on a leaf: share 0 (root) to 1 (tip), side -1 to 1. */
type Surface = (share: number, side: number, sharp?: boolean) => Knot;

const STEPS = [0.1, 0.28, 0.5, 0.7, 0.87] as const;

function surface({ length, half, bend = 0 }: BladeSpec): Surface {
  return (share, side, sharp = false) => {
    const width = half * Math.sin(Math.PI * share ** 0.82) ** 0.9 * (1 - 0.12 * share);
    return [bend * length * Math.sin(Math.PI * share) + side * width, -share * length, sharp];
  };
}

function flank(on: Surface, side: number, edge: BladeSpec['edge']): readonly Knot[] {
  if (edge !== 'serrated') return STEPS.map((t) => on(t, side));
  return Array.from({ length: 6 }, (_, i) => [
    on(0.1 + i * 0.14, side * 0.96, true),
    on(0.17 + i * 0.14, side * 1.08),
    on(0.225 + i * 0.14, side * 1.2, true),
  ]).flat();
}

function veins(on: Surface, count: number, shaded: boolean): readonly Shape[] {
  return Array.from({ length: count }, (_, i) => {
    const t = 0.1 + (0.62 * i) / count;
    const vein = (side: number): string => open([on(t, side * 0.06), on(t + 0.1, side * 0.42), on(t + 0.19, side * 0.8)]);
    return [brush(vein(-1), 'detail', 1.3), shaded ? cut(vein(1), 'detail', 1.3) : brush(vein(1), 'detail', 1.3)];
  }).flat();
}

/** One leaf, its root at 0,0 and its tip straight up. */
export function blade(spec: BladeSpec, rng: Rng): readonly Shape[] {
  const on = surface({ ...spec, bend: spec.bend ?? rng.between(-0.08, 0.08) });
  const [root, tip] = [on(0, 0, true), on(1, 0, true)];
  const shaded = spec.shaded ?? true;
  const half = [on(0.02, 0, true), ...STEPS.map((t) => on(t, 0.8)), on(0.97, 0, true), ...[...STEPS].reverse().map((t) => on(t, 0.04))];
  return [
    body(closed([root, ...flank(on, -1, spec.edge), tip, ...[...flank(on, 1, spec.edge)].reverse()]), 'skin', {
      colour: spec.colour ?? 'leaf',
    }),
    ...(shaded ? [shadow(closed(half))] : []),
    ...veins(on, spec.veins ?? 0, shaded),
    brush(open([on(0, 0), on(0.35, 0), on(0.7, 0), on(0.97, 0)]), 'internal', 1.3),
  ];
}
