import type { Seen } from './look-at.js';
import type { Verification } from './verification.js';
import { verdictOn } from './verdict.js';

/**
 * Whether a drawing is what a tattooist can use: one isolated drawing on near-white paper, no photograph, no skin,
 * no scenery, nothing at the edge, in the shape asked for. Pure.
 * @param aspectRatio null when no shape was asked for
 */
export function verifyDrawing({ measures, extent, width, height }: Seen, aspectRatio: string | null): Verification {
  return { ...verdictOn(measures, aspectRatio === null ? null : { aspectRatio, width, height }), extent };
}
