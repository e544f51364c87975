import type { Point } from './point.js';

/** Two numbers are a straight piece to (x, y); six are a cubic: two handles and the end. */
export type Segment = readonly number[];

export interface Subpath {
  readonly start: Point;
  readonly segments: readonly Segment[];
  readonly closed: boolean;
}

/** Path data reduced to straight and cubic pieces in absolute coordinates. */
export type Path = readonly Subpath[];

export function pathOf(points: readonly Point[], closed = true): Path {
  const [start, ...rest] = points;
  return start === undefined ? [] : [{ start, segments: rest, closed }];
}

/** a c e / b d f, as SVG writes it. */
export interface Affine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const apply = (m: Affine, x: number, y: number): Point => [m.a * x + m.c * y + m.e, m.b * x + m.d * y + m.f];

export function transformed(path: Path, m: Affine): Path {
  return path.map((sub) => ({
    start: apply(m, sub.start[0], sub.start[1]),
    segments: sub.segments.map((segment) => {
      const out: number[] = [];
      for (let i = 0; i < segment.length; i += 2) out.push(...apply(m, segment[i] as number, segment[i + 1] as number));
      return out;
    }),
    closed: sub.closed,
  }));
}
