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

/** An unsteady hand as a place feels it: whatever passes there is moved alike, so that edges which meet stay together. At most about `amount`. */
export function wobblingField(amount: number, rng: Rng): (at: Point) => Point {
  const waves = Array.from({ length: 3 }, (_, i) => {
    const [angle, long] = [rng.between(0, 2 * Math.PI), rng.between(60, 110) / (i + 1)];
    return { x: Math.cos(angle) / long, y: Math.sin(angle) / long, phase: rng.between(0, 2 * Math.PI), across: rng.between(0, 2 * Math.PI), size: (1.5 * amount) / (i + 1.5) };
  });
  return ([x, y]) => {
    const along = waves.map((wave) => x * wave.x + y * wave.y);
    const moved = (of: 'phase' | 'across'): number => waves.reduce((sum, wave, i) => sum + wave.size * Math.sin((along[i] as number) + wave[of]), 0);
    return [x + moved('phase'), y + moved('across')];
  };
}
