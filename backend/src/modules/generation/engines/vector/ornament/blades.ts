import { closed, polar, solid, type Knot } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';

/** One curved blade: broad in its belly, needle-sharp at both ends, hooked to one side. */
function blade(centre: Knot, angle: number, length: number, hook: number): string {
  const at = (along: number, aside: number): Knot => {
    const p = polar(centre, angle, along * length);
    return polar(p, angle + Math.PI / 2, aside * length * hook);
  };
  const tip = (knot: Knot): Knot => [knot[0], knot[1], true];
  return closed([tip(at(-0.5, -0.3)), at(-0.2, 0.02), at(0.12, 0.1), tip(at(0.5, -0.34)), at(0.2, 0.26), at(0, 0.32), at(-0.26, 0.2)]);
}

/** Black blades that flow round the origin in two mirrored streams. Canvas units. */
export function blades(radius: number, rng: Rng): Shape[] {
  const rows = [0.35, 0.85, 1.35, 1.85, 2.35, 2.8];
  return rows.flatMap((turn, i) => [-1, 1].map((side) => {
    const reach = radius * (1.02 + 0.1 * (i % 2)) * rng.fork(`${i}`).between(0.98, 1.04);
    const place = polar([0, 0], Math.PI / 2 - side * turn, reach);
    const along = Math.PI / 2 - side * turn - (side * Math.PI) / 2;
    return solid(blade(place, along, radius * (0.62 - 0.05 * i), side * -0.62));
  }));
}
