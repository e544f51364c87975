import type { Mask, Raster } from '../../../src/imaging/raster/plane.js';

/** A mask from rows of characters: `#` is 1. For specs. */
export function maskFrom(...rows: string[]): Mask {
  const width = rows[0]?.length ?? 0;
  const data = Uint8Array.from(rows.join(''), (character) => (character === '#' ? 1 : 0));
  return { width, height: rows.length, data };
}

export function rowsOf({ width, height, data }: Mask): string[] {
  return Array.from({ length: height }, (_, y) =>
    Array.from(data.subarray(y * width, (y + 1) * width), (value) => (value === 1 ? '#' : '.')).join(''));
}

/** A grey raster, each pixel by its place. */
export function greyRaster(width: number, height: number, shade: (x: number, y: number) => number): Raster {
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) rgb.fill(shade(i % width, Math.floor(i / width)), i * 3, i * 3 + 3);
  return { width, height, rgb };
}
