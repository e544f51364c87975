import type { Patch } from './lattice.js';

const FAR = 1e12;

/** What one row or column after the other is worked on in. */
interface Bench {
  readonly values: Float64Array;
  readonly sites: Int32Array;
  readonly bounds: Float64Array;
  readonly out: Float64Array;
}

function benchFor(count: number): Bench {
  return { values: new Float64Array(count), sites: new Int32Array(count), bounds: new Float64Array(count + 1), out: new Float64Array(count) };
}

/** Where the parabolas over two sites meet. */
function meet(values: Float64Array, i: number, site: number): number {
  return ((values[i] as number) + i * i - ((values[site] as number) + site * site)) / (2 * i - 2 * site);
}

/** One-dimensional squared distance transform of the first `count` values (Felzenszwalb and Huttenlocher 2012). */
function transform({ values, sites, bounds, out }: Bench, count: number): void {
  let last = 0;
  sites[0] = 0;
  bounds[0] = -FAR;
  bounds[1] = FAR;
  for (let i = 1; i < count; i += 1) {
    let at = meet(values, i, sites[last] as number);
    while (at <= (bounds[last] as number)) {
      last -= 1;
      at = meet(values, i, sites[last] as number);
    }
    last += 1;
    sites[last] = i;
    bounds[last] = at;
    bounds[last + 1] = FAR;
  }
  for (let i = 0, k = 0; i < count; i += 1) {
    while ((bounds[k + 1] as number) < i) k += 1;
    const site = sites[k] as number;
    out[i] = (i - site) * (i - site) + (values[site] as number);
  }
}

/** Distance in cells from every cell of the mask to the nearest cell outside it; 0 outside. */
export function distanceInside(mask: Patch): Float32Array {
  const { width, height } = mask;
  const bench = benchFor(Math.max(width, height));
  const squares = new Float64Array(width * height);
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < height; y += 1) bench.values[y] = (mask.data[y * width + x] as number) > 0.5 ? FAR : 0;
    transform(bench, height);
    for (let y = 0; y < height; y += 1) squares[y * width + x] = bench.out[y] as number;
  }
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    bench.values.set(squares.subarray(y * width, (y + 1) * width));
    transform(bench, width);
    for (let x = 0; x < width; x += 1) out[y * width + x] = Math.sqrt(Math.min(FAR, bench.out[x] as number));
  }
  return out;
}
