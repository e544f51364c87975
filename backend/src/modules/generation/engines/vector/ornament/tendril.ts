import { body, brush, circle, fill, leaf, offset, open, polygon, radians, ribbon, solid, track, type Knot, type Point } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';

export interface Reach {
  /** How far it grows, canvas units. */
  readonly length: number;
  /** Width of the column it stays in. */
  readonly wide: number;
  /** −1 grows up, 1 down. */
  readonly direction: -1 | 1;
}

/** A vine that winds from the origin along a column, its leaves getting smaller and a bud at its tip. Canvas units. */
export function tendril({ length, wide, direction }: Reach, rng: Rng): Shape[] {
  const waves = Math.max(1, Math.round(length / (wide * 0.9)));
  const spine: readonly Point[] = Array.from({ length: waves * 4 + 1 }, (_, i): Point => {
    const t = i / (waves * 4);
    return [wide * 0.2 * (1 - 0.55 * t) * Math.sin(t * waves * Math.PI), direction * length * 0.94 * t];
  });
  const way = track(spine);
  const count = Math.max(5, Math.round(length / (wide * 0.17)));
  const leaves = Array.from({ length: count }, (_, i): readonly Shape[] => {
    const t = 0.02 + (0.95 * i) / count;
    const side = i % 2 === 0 ? 1 : -1;
    const angle = way.angle(t) + side * radians(50 + rng.between(-8, 8));
    const size = wide * (0.34 - 0.2 * t) * rng.between(0.9, 1.08);
    const foot = way.at(t);
    const tip = offset(foot, angle, size, 0);
    if (i % 5 === 3) return [
      brush(open([foot, offset(foot, angle, size * 0.5, side * size * 0.06), tip]), 'detail', 1.2), fill(circle(tip, size * 0.13), 'mid', { colour: 'red', line: 'internal' }),
    ];
    return [
      body(leaf(foot, tip, { half: size * 0.24, belly: 0.42 }), i % 4 === 0 ? 'dark' : 'light', { colour: 'leaf', relief: 0.5 }),
      brush(open([foot, offset(foot, angle, size * 0.72, 0)]), 'detail', 1),
    ];
  });
  const end = way.at(1);
  const bud: Knot = offset(end, radians(90 * direction), wide * 0.13, 0);
  return [
    { ...solid(ribbon(spine, (t) => wide * (0.014 - 0.009 * t)).outline()), relief: 0 }, ...leaves.flat(),
    body(leaf(end, bud, { half: wide * 0.035, belly: 0.5 }), 'dark', { colour: 'leaf' }),
  ];
}

/** Lozenges and rings that shrink along the axis: the same length in ruled lines. Canvas units. */
export function plumbLine({ length, wide, direction }: Reach): Shape[] {
  const count = Math.max(3, Math.round(length / (wide * 0.36)));
  const step = length / count;
  return Array.from({ length: count }, (_, i): readonly Shape[] => {
    const size = wide * (0.17 - (0.12 * i) / count);
    const y = direction * step * (i + 0.5);
    if (i % 2 === 1) return [fill(circle([0, y], size * 0.62), 'skin', { line: 'internal', relief: 0.5 }), solid(circle([0, y], size * 0.2))];
    return [
      body(polygon([[0, y - size], [size * 0.6, y], [0, y + size], [-size * 0.6, y]]), 'light', { relief: 0.3 }),
      solid(polygon([[0, y - size * 0.5], [size * 0.3, y], [0, y + size * 0.5], [-size * 0.3, y]])),
    ];
  }).flat().concat([brush(`M0 0L0 ${direction * length}`, 'detail', 1)]);
}
