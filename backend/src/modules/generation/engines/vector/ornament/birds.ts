import { placed } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';

/** Birds on the wing as ink shows them from afar, about 100 units from tip to tip, flying to the right. */
const SILHOUETTES = [
  'M-48 -30C-30 -30 -14 -18 -4 -2C2 -16 20 -34 46 -40C34 -26 24 -10 14 2C20 2 24 6 28 8C20 10 12 12 4 12C-8 14 -18 20 -30 24C-24 16 -18 10 -12 6C-18 -6 -30 -20 -48 -30Z',
  'M-44 10C-32 -10 -16 -16 -2 -6C10 -18 30 -16 44 2C30 -4 18 -2 10 4C16 4 22 4 26 8C18 12 8 12 0 10C-8 12 -14 16 -22 18C-18 12 -14 8 -10 4C-18 -2 -32 0 -44 10Z',
  'M-50 -12C-34 -16 -18 -12 -6 -4C2 -12 22 -24 50 -22C34 -14 22 -4 12 4C18 3 23 5 27 7C19 10 11 11 3 10C-6 12 -16 16 -26 17C-21 12 -16 8 -11 5C-20 -2 -34 -8 -50 -12Z',
] as const;

/** One bird from afar, `width` across; `kind` picks how its wings are held. */
export function birdAfar(kind: number, width: number): readonly Shape[] {
  const d = SILHOUETTES[kind % SILHOUETTES.length] ?? SILHOUETTES[0];
  return placed([{ d, line: 'none', tone: 'black', relief: 0 }], { scale: width / 100 });
}
