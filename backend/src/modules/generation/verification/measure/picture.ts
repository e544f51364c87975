import type { Raster } from '../../../../imaging/index.js';

/** Looked up once: global objects are slow to reach inside Jest's sandbox. */
const { abs } = Math;

/** A small picture with its luma beside it. */
export interface Picture extends Raster {
  /** Rec. 601 luma, 0–255. */
  readonly luma: Uint8Array;
}

export function withLuma(raster: Raster): Picture {
  const { rgb, width, height } = raster;
  const luma = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < luma.length; i++, at += 3) {
    luma[i] = (299 * byte(rgb, at) + 587 * byte(rgb, at + 1) + 114 * byte(rgb, at + 2)) / 1000;
  }
  return { width, height, rgb, luma };
}

/** A byte of a buffer inside its bounds. */
export const byte = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;

/** How much the luma changes across a pixel that is not at the edge, both directions together. */
export const slope = ({ luma, width }: Picture, i: number): number =>
  abs(byte(luma, i + 1) - byte(luma, i - 1)) + abs(byte(luma, i + width) - byte(luma, i - width));
