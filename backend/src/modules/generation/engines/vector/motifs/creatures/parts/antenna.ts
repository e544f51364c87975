import type { Shape } from '../../motif.js';
import { brush, offset, open, solid, taper, track, ribbon, type Curve } from '../../geometry/kit.js';

/** A comb antenna as moths have: a shaft with feathery barbs on both sides. */
export function combAntenna(spine: Curve, barb: number): readonly Shape[] {
  const way = track(spine);
  const count = Math.round(way.length / 15);
  const barbs = Array.from({ length: count }, (_, i) => {
    const share = 0.1 + (0.86 * i) / count;
    const reach = barb * Math.sin(Math.PI * Math.min(1, 0.2 + share * 0.8));
    const root = way.at(share);
    const angle = way.angle(share);
    return [-1, 1].map((side) =>
      brush(
        open([root, offset(root, angle, reach * 0.5, side * reach * 0.6), offset(root, angle, reach * 0.9, side * reach)]),
        'detail',
        1.5,
      ),
    );
  });
  return [...barbs.flat(), solid(ribbon(spine, taper(5, 2)).outline())];
}
