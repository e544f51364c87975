import { circle, dots, polar, polygon, solid } from '../motifs/geometry/kit.js';
import type { Knot } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';

function ray(angle: number, from: number, to: number, half: number): string {
  const across = half / from;
  return polygon([polar([0, 0], angle - across, from), polar([0, 0], angle, to), polar([0, 0], angle + across, from)]);
}

/** A sunburst of tapering rays round the origin, long and short in turn, dots beyond the short ones. */
export function sunburst(inner: number, outer: number, count: number): Shape[] {
  const half = Math.min(outer * 0.012, (inner * Math.PI) / count / 2.4);
  let data = '';
  const beyond: Knot[] = [];
  for (let i = 0; i < count; i += 1) {
    const angle = (i / count) * 2 * Math.PI - Math.PI / 2;
    const isLong = i % 2 === 0;
    const end = isLong ? outer : inner + (outer - inner) * 0.55;
    data += ray(angle, inner, end, isLong ? half : half * 0.7);
    if (!isLong) for (let k = 1; k <= 2; k += 1) beyond.push(polar([0, 0], angle, end + (outer - inner) * 0.13 * k));
  }
  return [solid(data), solid(dots(beyond, outer * 0.006))];
}

/** Dots on circles round the origin, growing and shrinking in turn. */
export function dotRing(radius: number, count: number): Shape[] {
  const big: Knot[] = [];
  const small: Knot[] = [];
  for (let i = 0; i < count; i += 1) {
    const angle = (i / count) * 2 * Math.PI - Math.PI / 2;
    (i % 4 === 0 ? big : small).push(polar([0, 0], angle, radius));
  }
  return [solid(dots(big, radius * 0.014)), solid(dots(small, radius * 0.0075))];
}

/** Two thin circles, the outer one dotted: a quiet frame. */
export function ringFrame(radius: number): Shape[] {
  return [{ d: circle([0, 0], radius), line: 'internal', tone: 'none' }, ...dotRing(radius * 1.075, 72)];
}
