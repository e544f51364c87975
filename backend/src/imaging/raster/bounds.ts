import type { Mask, PixelBox } from './plane.js';

function rowHasInk(mask: Mask, y: number): boolean {
  const end = (y + 1) * mask.width;
  for (let i = y * mask.width; i < end; i++) if (mask.data[i] === 1) return true;
  return false;
}

function firstInRow(mask: Mask, y: number, limit: number): number {
  const row = y * mask.width;
  for (let x = 0; x < limit; x++) if (mask.data[row + x] === 1) return x;
  return limit;
}

function lastInRow(mask: Mask, y: number, limit: number): number {
  const row = y * mask.width;
  for (let x = mask.width - 1; x > limit; x--) if (mask.data[row + x] === 1) return x;
  return limit;
}

/** The smallest box around all pixels that are 1; null when there are none. */
export function boundsOf(mask: Mask): PixelBox | null {
  let top = 0;
  while (top < mask.height && !rowHasInk(mask, top)) top++;
  if (top === mask.height) return null;
  let bottom = mask.height - 1;
  while (!rowHasInk(mask, bottom)) bottom--;
  let left = mask.width;
  let right = -1;
  for (let y = top; y <= bottom; y++) {
    left = firstInRow(mask, y, left);
    right = lastInRow(mask, y, right);
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
