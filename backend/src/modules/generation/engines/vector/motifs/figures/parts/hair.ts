import type { ColourName, Shape, Tone } from '../../motif.js';
import { body, brush, cut, lock, ribbon, type Curve } from '../../geometry/kit.js';

/** A lock of hair: its spine from root to tip and half its width. */
export type Lock = readonly [spine: Curve, half: number];

/** Locks with their strands, painted in the given order. */
export function hair(locks: readonly Lock[], tone: Tone, colour: ColourName): readonly Shape[] {
  return locks.flatMap(([spine, half]) => {
    const band = ribbon(spine, () => half);
    const strand = tone === 'dark' || tone === 'black' ? cut : brush;
    return [
      body(lock(spine, half, 0.45), tone, { colour, relief: 0.8 }),
      strand(band.along(0.36, 0.08, 0.7), 'internal', 2),
      strand(band.along(-0.3, 0.16, 0.62), 'detail', 2),
    ];
  });
}
