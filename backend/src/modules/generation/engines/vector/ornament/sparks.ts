import { circle, dots, leaf, polygon, polar, solid, type Knot } from '../motifs/geometry/kit.js';
import type { Box } from '../geometry/box.js';
import type { Rng, Shape } from '../motifs/motif.js';

/** A four-pointed sparkle. */
export function sparkle(at: Knot, size: number): Shape {
  const needle = (angle: number, reach: number): string => leaf(at, polar(at, angle, reach), { half: size * 0.09, belly: 0.15 });
  return solid([0, 1, 2, 3].map((i) => needle((i * Math.PI) / 2, i % 2 === 0 ? size * 0.62 : size)).join(''));
}

/** A five-pointed star as on old flash sheets. */
export function star(at: Knot, size: number): Shape {
  const points: Knot[] = Array.from({ length: 10 }, (_, i) => polar(at, (i * Math.PI) / 5 - Math.PI / 2, i % 2 === 0 ? size : size * 0.42));
  return solid(polygon(points));
}

/** Three dots in a triangle: the flash sheet's filler. */
export function threeDots(at: Knot, size: number): Shape {
  return solid(dots([0, 1, 2].map((i) => polar(at, (i * 2 * Math.PI) / 3 + Math.PI / 2, size * 0.55)), size * 0.2));
}

export type SparkKind = 'sparkle' | 'star' | 'dots';

const spark: Readonly<Record<SparkKind, (at: Knot, size: number) => Shape>> = {
  sparkle: (at, size) => sparkle(at, size),
  star,
  dots: threeDots,
};

/** A loose ring of sparks just outside a box, alternating with single dots. Canvas units. */
export function sparks(box: Box, kinds: readonly SparkKind[], count: number, rng: Rng): Shape[] {
  const cx = (box.left + box.right) / 2;
  const cy = (box.top + box.bottom) / 2;
  const rx = (box.right - box.left) / 2;
  const ry = (box.bottom - box.top) / 2;
  const unit = Math.max(rx, ry);
  return Array.from({ length: count }, (_, i) => {
    const angle = ((i + rng.between(-0.22, 0.22)) / count) * 2 * Math.PI + 0.5;
    const reach = rng.between(0.98, 1.1);
    const at: Knot = [cx + Math.cos(angle) * rx * reach, cy + Math.sin(angle) * ry * reach];
    const size = unit * rng.between(0.025, 0.045);
    return i % 3 === 2 ? solid(circle(at, size * 0.22)) : spark[rng.pick(kinds)](at, size);
  });
}
