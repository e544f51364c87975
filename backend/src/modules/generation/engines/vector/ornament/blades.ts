import { closed, polar, solid, type Knot } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';

/** A long blade that follows the rim of a circle and lifts off it at its end, needle-sharp at both ends. */
function sweep(from: number, to: number, radius: number, belly: number): string {
  const steps = 8;
  const at = (share: number, lift: number): Knot => {
    const flare = radius * 0.34 * share ** 3;
    return polar([0, 0], from + (to - from) * share, radius + flare + lift);
  };
  const tip = ([x, y]: Knot): Knot => [x, y, true];
  const outer = Array.from({ length: steps - 1 }, (_, i) => at((i + 1) / steps, belly * Math.sin((Math.PI * (i + 1)) / steps) ** 0.8));
  const inner = Array.from({ length: steps - 1 }, (_, i) => at((steps - 1 - i) / steps, -belly * 0.35 * Math.sin((Math.PI * (steps - 1 - i)) / steps)));
  return closed([tip(at(0, 0)), ...outer, tip(at(1, 0)), ...inner]);
}

/** A short hook inside the sweep. */
function thorn(angle: number, side: number, radius: number, size: number): string {
  const root = polar([0, 0], angle, radius);
  const out = polar([0, 0], angle + side * 0.24, radius + size);
  const back = polar([0, 0], angle + side * 0.16, radius - size * 0.1);
  const belly = polar([0, 0], angle + side * 0.08, radius + size * 0.52);
  return closed([[root[0], root[1], true], belly, [out[0], out[1], true], back]);
}

/** Black blades that embrace the origin in two mirrored streams, open at the top. Canvas units. */
export function blades(radius: number, rng: Rng): Shape[] {
  const lift = rng.between(0.1, 0.16);
  const down = Math.PI / 2;
  return [-1, 1].flatMap((side) => [
    solid(sweep(down - side * 0.08, down - side * 2.15, radius * 1.02, radius * 0.12)),
    solid(sweep(down - side * 0.55, down - side * 1.75, radius * (1.2 + lift), radius * 0.085)),
    solid(sweep(down - side * 1.9, down - side * 2.75, radius * 1.12, radius * 0.07)),
    ...[0.75, 1.2, 1.62].map((turn) => solid(thorn(down - side * turn, -side, radius * 0.94, -radius * 0.13))),
  ]);
}
