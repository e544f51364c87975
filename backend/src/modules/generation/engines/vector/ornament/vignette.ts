import type { Box } from '../geometry/box.js';
import { brush, open } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';

export interface Vignette {
  readonly x: number;
  readonly y: number;
  /** Half of what it measures across and up. */
  readonly wide: number;
  readonly high: number;
  /** Between two strokes. */
  readonly gap: number;
  /** Nothing of it lies outside. */
  readonly within: Box;
}

const ANGLE = -0.9;

/** Loose pen strokes side by side in a cloud without an edge, as behind a figure in a book. */
export function vignette({ x, y, wide, high, gap, within }: Vignette, rng: Rng): Shape[] {
  const [cos, sin] = [Math.cos(ANGLE), Math.sin(ANGLE)];
  const reach = Math.max(wide, high);
  return Array.from({ length: Math.floor((2 * reach) / gap) }, (_, i) => -reach + (i + 0.5) * gap).flatMap((aside) => {
    // The chord of the ellipse on this line, its ends ragged.
    const [a, b, c] = [(cos / wide) ** 2 + (sin / high) ** 2, 2 * aside * (-(sin * cos) / wide ** 2 + (sin * cos) / high ** 2), (aside * sin / wide) ** 2 + (aside * cos / high) ** 2 - 1];
    const root = b * b - 4 * a * c;
    if (root <= 0) return [];
    const [from, to] = [-1, 1].map((side) => (-b + side * Math.sqrt(root)) / (2 * a) - side * rng.between(0, 0.16) * reach);
    if (from === undefined || to === undefined || to - from < 4 * gap) return [];
    const at = (along: number, bow: number): [number, number] => [x + along * cos - (aside + bow) * sin, y + along * sin + (aside + bow) * cos];
    const ends = [at(from, 0), at((from + to) / 2, rng.between(-0.3, 0.3) * gap), at(to, 0)];
    const isInside = ends.every(([u, v]) => u > within.left && u < within.right && v > within.top && v < within.bottom);
    return isInside ? [brush(open(ends), 'detail', 1.5)] : [];
  });
}
