import type { Mask } from '../raster/plane.js';

/** Larger than any squared distance inside a picture of 12,000 px a side, small enough for 32-bit arithmetic. */
const FAR = 20_000;

/** Vertical distance to the nearest target in the same column, rows swept in memory order. */
function columnDistances({ width, height, data }: Mask, target: 0 | 1): Int32Array {
  const g = new Int32Array(width * height);
  for (let x = 0; x < width; x++) g[x] = data[x] === target ? 0 : FAR;
  for (let i = width; i < g.length; i++) {
    g[i] = data[i] === target ? 0 : (g[i - width] as number) + 1;
  }
  for (let i = g.length - width - 1; i >= 0; i--) {
    const below = (g[i + width] as number) + 1;
    if (below < (g[i] as number)) g[i] = below;
  }
  return g;
}

/** Lower envelope of the parabolas of one row; writes squared distances back into the row. */
class RowEnvelope {
  private readonly width: number;
  private readonly height: Int32Array;
  private readonly apex: Int32Array;
  private readonly start: Int32Array;

  constructor(width: number) {
    this.width = width;
    this.height = new Int32Array(width);
    this.apex = new Int32Array(width);
    this.start = new Int32Array(width);
  }

  /** Index of the last parabola, −1 when the row sees no target at all. */
  private build(g: Int32Array, row: number): number {
    const { width, height, apex, start } = this;
    let q = -1;
    for (let u = 0; u < width; u++) {
      const reach = g[row + u] as number;
      if (reach >= FAR) continue;
      const own = reach * reach;
      let from = 0;
      while (q >= 0) {
        const i = apex[q] as number;
        from = Math.floor((u * u - i * i + own - (height[i] as number)) / (2 * (u - i))) + 1;
        if (from > (start[q] as number)) break;
        from = 0;
        q--;
      }
      height[u] = own;
      if (from >= width) continue;
      q++;
      apex[q] = u;
      start[q] = from < 0 ? 0 : from;
    }
    return q;
  }

  transform(g: Int32Array, row: number): void {
    const { width, height, apex, start } = this;
    let q = this.build(g, row);
    if (q < 0) {
      g.fill(FAR * FAR, row, row + width);
      return;
    }
    for (let u = width - 1; u >= 0; u--) {
      const i = apex[q] as number;
      g[row + u] = (u - i) * (u - i) + (height[i] as number);
      if (u === start[q]) q--;
    }
  }
}

/**
 * Exact squared Euclidean distance, px², of every pixel's centre to the nearest pixel centre whose value is `target`;
 * 0 on the targets, 4·10⁸ everywhere when there are none. What lies outside the picture is no target.
 * Two passes, linear time: Meijster, Roerdink & Hesselink 2000; Felzenszwalb & Huttenlocher 2012.
 */
export function squaredDistanceTo(mask: Mask, target: 0 | 1): Int32Array {
  const g = columnDistances(mask, target);
  const envelope = new RowEnvelope(mask.width);
  for (let y = 0; y < mask.height; y++) envelope.transform(g, y * mask.width);
  return g;
}
