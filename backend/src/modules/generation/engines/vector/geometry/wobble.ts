import type { Rng } from '../motifs/motif.js';
import type { Point } from './point.js';

/** An unsteady hand: a polyline displaced by slow waves of at most about `amount`, the same for the same rng. */
export function wobbled(points: readonly Point[], amount: number, rng: Rng): Point[] {
  const waves = Array.from({ length: 3 }, (_, i) => ({
    length: rng.between(40, 90) / (i + 1), phase: rng.between(0, 2 * Math.PI), across: rng.between(0, 2 * Math.PI), size: amount / (i + 1.5),
  }));
  let along = 0;
  return points.map(([x, y], i) => {
    const before = points[i - 1];
    if (before) along += Math.hypot(x - before[0], y - before[1]);
    const dx = waves.reduce((sum, wave) => sum + wave.size * Math.sin(along / wave.length + wave.phase), 0);
    const dy = waves.reduce((sum, wave) => sum + wave.size * Math.cos(along / wave.length + wave.across), 0);
    return [x + dx, y + dy];
  });
}
