import { polygon, solid, type Knot } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';
import type { Fineness } from './rays.js';

/** Where lines begin, as a share of the radius, and where they end. */
const [FROM, LEAST, MOST] = [1.24, 0.74, 1.02];

/** The focus lines of a manga panel: wedges of uneven length, thick outside, that point at the origin and stop before it. Canvas units. */
export function speedLines(radius: number, tall: number, { line, apart }: Fineness, rng: Rng): Shape[] {
  const most = Math.max(12, Math.min(72, Math.floor((2 * Math.PI * radius * LEAST) / Math.max(apart, radius * 0.06))));
  let data = '';
  for (let i = 0; i < most; i += 1) {
    const angle = ((i + rng.between(-0.16, 0.16)) / most) * 2 * Math.PI;
    const at = (turn: number, reach: number): Knot => [Math.cos(angle + turn) * radius * reach, Math.sin(angle + turn) * radius * reach * tall];
    const half = Math.max(line * 0.8, radius * rng.between(0.007, 0.019)) / (radius * FROM);
    const tip = line / 2 / (radius * LEAST);
    const inner = rng.between(LEAST, MOST);
    data += polygon([at(-half, FROM), at(half, FROM), at(tip, inner), at(-tip, inner)]);
  }
  return [solid(data)];
}
