import type { Shape } from '../../motif.js';
import { polygon, shadow } from '../../geometry/kit.js';

export interface BandsForm {
  readonly top: number;
  readonly bottom: number;
  readonly count: number;
  /** Half the width of the grip at a height. */
  readonly half: (y: number) => number;
  /** How much lower the right end lies than the left. */
  readonly slant?: number;
  /** Dark share of each turn. */
  readonly dark?: number;
}

/** A cord wound about a grip: slanting dark bands. */
export function bands({ top, bottom, count, half, slant = 22, dark = 0.45 }: BandsForm): readonly Shape[] {
  const step = (bottom - top) / count;
  return Array.from({ length: count }, (_, i) => {
    const y = top + step * (i + 0.25);
    const clamp = (v: number): number => Math.min(bottom, Math.max(top, v));
    const [a, b, c, d] = [
      clamp(y - slant / 2),
      clamp(y + slant / 2),
      clamp(y + slant / 2 + step * dark),
      clamp(y - slant / 2 + step * dark),
    ];
    return shadow(
      polygon([
        [-half(a), a],
        [half(b), b],
        [half(c), c],
        [-half(d), d],
      ]),
    );
  });
}
