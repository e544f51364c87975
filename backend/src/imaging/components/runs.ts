import type { Mask } from '../raster/plane.js';

/** Horizontal runs of one value, in reading order. `firstOfRow[y]` … `firstOfRow[y + 1]` are the runs of row y. */
export interface Runs {
  readonly count: number;
  readonly row: Int32Array;
  /** First pixel of the run. */
  readonly from: Int32Array;
  /** One past its last pixel. */
  readonly to: Int32Array;
  readonly firstOfRow: Int32Array;
}

function countRuns(data: Uint8Array, width: number, value: 0 | 1): number {
  let count = 0;
  for (let i = 0; i < data.length; i++) {
    if (data[i] === value && (i % width === 0 || data[i - 1] !== value)) count++;
  }
  return count;
}

export function runsOf({ width, height, data }: Mask, value: 0 | 1): Runs {
  const count = countRuns(data, width, value);
  const row = new Int32Array(count);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const firstOfRow = new Int32Array(height + 1);
  let n = 0;
  for (let y = 0; y < height; y++) {
    firstOfRow[y] = n;
    const base = y * width;
    let x = 0;
    while (x < width) {
      if (data[base + x] !== value) {
        x++;
        continue;
      }
      row[n] = y;
      from[n] = x;
      while (x < width && data[base + x] === value) x++;
      to[n] = x;
      n++;
    }
  }
  firstOfRow[height] = n;
  return { count, row, from, to, firstOfRow };
}
