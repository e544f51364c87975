import type { Paper } from './paper.js';
import { byte, type Picture } from './picture.js';

/** The box around the drawing, in shares (0–1) of the picture's width and height. */
export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fainter than this is paper grain or compression, 0–255. */
const FAINT = 40;

const share = (pixels: number, side: number): number => Math.round((pixels / side) * 10_000) / 10_000;

/** From the first to the last row and column that are not paper; null on a blank sheet. What "80 mm wide" speaks of. */
export function extentOf({ width, height }: Picture, { distance }: Paper): Extent | null {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (byte(distance, i) < FAINT) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (right < 0) return null;
  return { x: share(left, width), y: share(top, height), width: share(right - left + 1, width), height: share(bottom - top + 1, height) };
}
