import { printPath } from '../geometry/print.js';
import type { Segment } from '../geometry/path.js';
import type { Point } from '../geometry/point.js';
import type { Rng } from '../motifs/motif.js';

/** The edge of a wet blot: a circle with slow and quick waves. Points lie within `radius` of the centre. */
function blotEdge(centre: Point, radius: number, rng: Rng): Point[] {
  const waves = Array.from({ length: 7 }, (_, i) => ({ turns: i + 2, size: rng.between(0.2, 1) / (i + 3), phase: rng.between(0, 2 * Math.PI) }));
  const most = waves.reduce((sum, wave) => sum + wave.size, 0);
  return Array.from({ length: 64 }, (_, i): Point => {
    const angle = (i / 64) * 2 * Math.PI;
    const wave = waves.reduce((sum, { turns, size, phase }) => sum + size * Math.sin(turns * angle + phase), 0) / most;
    const r = radius * (0.78 + 0.22 * wave) * (1 - 0.04 * rng.next());
    return [centre[0] + Math.cos(angle) * r, centre[1] + Math.sin(angle) * r];
  });
}

function smooth(points: readonly Point[]): string {
  const count = points.length;
  const at = (i: number): Point => points[(i + count) % count] as Point;
  const segments = points.map((_, i): Segment => {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    return [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6, c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6, c[0], c[1]];
  });
  return printPath([{ start: at(0), segments, closed: true }]);
}

/** One blot as path data, inside a circle of `radius`. */
export function blot(centre: Point, radius: number, rng: Rng): string {
  return smooth(blotEdge(centre, radius, rng));
}
