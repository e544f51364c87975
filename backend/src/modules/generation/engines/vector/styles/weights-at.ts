import type { LineWeights } from './style.js';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** Short sides (mm) at which the lightest and the heaviest weights of a style's range apply. */
const SMALL_MM = 30;
const LARGE_MM = 180;

/** One weight for each role out of the style's ranges: light on a small piece, heavy on a large one, millimetres. */
export function weightsAt(
  ranges: { readonly outline: Range; readonly internal: Range; readonly detail: Range },
  size: { readonly widthMm: number; readonly heightMm: number },
): LineWeights {
  const short = Math.min(size.widthMm, size.heightMm);
  const share = Math.max(0, Math.min(1, (short - SMALL_MM) / (LARGE_MM - SMALL_MM)));
  const at = ({ min, max }: Range): number => Math.round((min + (max - min) * share) * 100) / 100;
  return { outline: at(ranges.outline), internal: at(ranges.internal), detail: at(ranges.detail) };
}
