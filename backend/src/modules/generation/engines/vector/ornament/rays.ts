import { dots, ellipse, polygon, solid } from '../motifs/geometry/kit.js';
import type { Knot } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';

/** A place on an ellipse: `radius` across, `tall` times that along the axis. */
const onOval = (angle: number, radius: number, tall: number): Knot => [Math.cos(angle) * radius, Math.sin(angle) * radius * tall];

interface Ray {
  readonly angle: number;
  readonly from: number;
  readonly to: number;
  readonly half: number;
}

function ray({ angle, from, to, half }: Ray, tall: number): string {
  const across = half / from;
  return polygon([onOval(angle - across, from, tall), onOval(angle, to, tall), onOval(angle + across, from, tall)]);
}

/** A sunburst of tapering rays round the origin, long and short in turn, dots beyond the short ones; `tall` stretches it. */
export function sunburst(inner: number, outer: number, count: number, tall = 1): Shape[] {
  const half = Math.min(outer * 0.012, (inner * Math.PI) / count / 2.4);
  let data = '';
  const beyond: Knot[] = [];
  for (let i = 0; i < count; i += 1) {
    const angle = (i / count) * 2 * Math.PI - Math.PI / 2;
    const isLong = i % 2 === 0;
    const end = isLong ? outer : inner + (outer - inner) * 0.55;
    data += ray({ angle, from: inner, to: end, half: isLong ? half : half * 0.7 }, tall);
    if (!isLong) for (let k = 1; k <= 2; k += 1) beyond.push(onOval(angle, end + (outer - inner) * 0.13 * k, tall));
  }
  return [solid(data), solid(dots(beyond, outer * 0.006))];
}

/** Dots on circles round the origin, growing and shrinking in turn. */
export function dotRing(radius: number, count: number, tall = 1): Shape[] {
  const big: Knot[] = [];
  const small: Knot[] = [];
  for (let i = 0; i < count; i += 1) {
    const angle = (i / count) * 2 * Math.PI - Math.PI / 2;
    (i % 4 === 0 ? big : small).push(onOval(angle, radius, tall));
  }
  return [solid(dots(big, radius * 0.014)), solid(dots(small, radius * 0.0075))];
}

/** Two thin circles or ovals, the outer one dotted: a quiet frame. */
export function ringFrame(radius: number, tall = 1): Shape[] {
  return [{ d: ellipse([0, 0], radius, radius * tall), line: 'internal', tone: 'none' }, ...dotRing(radius * 1.075, 72, (radius * tall + radius * 0.075) / (radius * 1.075))];
}
