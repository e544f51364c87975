import type { ColourName, Shape, Tone } from '../../motif.js';
import { body, brush, fill, lock, ribbon, closed, type Curve, type Knot, type Ribbon } from '../../geometry/kit.js';

/** A lock of hair: its spine from root to tip and half its width. */
export type Lock = readonly [spine: Curve, half: number];

/** How far over the lock its shadow reaches, of the half widths from its left edge. */
const SHADE: Readonly<Partial<Record<Tone, number>>> = { black: 1.5, dark: 1.05, mid: 0.7 };
/** Half a lock's width from which it has room for a second strand. */
const ROOMY = 44;
const STEPS = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.88];

/** The side of a lock that lies under its neighbour: broad at the root, drawn out along the left edge. */
function shade(band: Ribbon, reach: number): string {
  const inner = [...STEPS].reverse().map((at): Knot => band.at(at, -1 + reach * (1 - at) ** 0.7));
  return closed([...STEPS.map((at): Knot => [...band.at(at, -1), at === 0]), [...band.at(0.97, -0.6), true], ...inner]);
}

/** Locks in masses of light and shadow with a few strands, painted in the given order. */
export function hair(locks: readonly Lock[], tone: Tone, colour: ColourName): readonly Shape[] {
  return locks.flatMap(([spine, half]) => {
    const shape = lock(spine, half, 0.45);
    const band = ribbon(spine, (t) => half * Math.min(0.45 + 1.22 * t, 1, Math.cos((Math.max(0, t - 0.45) / 0.55) * (Math.PI / 2)) ** 0.9));
    const reach = SHADE[tone] ?? 0;
    return [
      body(shape, 'skin', { colour, relief: 0.8 }),
      ...(reach > 0 ? [fill(shade(band, reach), 'dark', { line: 'none', colour, relief: 0.3 })] : []),
      brush(band.along(0.5, 0.1, 0.74), 'internal', 1.8),
      ...(half >= ROOMY ? [brush(band.along(0.02, 0.3, 0.8), 'internal', 1.8)] : []),
    ];
  });
}
