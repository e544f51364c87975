import type { Patch } from './lattice.js';

const FAR = 1e12;

/** One-dimensional squared distance transform of `values` (Felzenszwalb and Huttenlocher 2012). */
function transform(values: Float64Array, count: number): Float64Array {
  const sites = new Int32Array(count);
  const bounds = new Float64Array(count + 1);
  let last = 0;
  bounds[0] = -FAR;
  bounds[1] = FAR;
  const meet = (i: number, site: number): number =>
    ((values[i] as number) + i * i - ((values[site] as number) + site * site)) / (2 * i - 2 * site);
  for (let i = 1; i < count; i += 1) {
    let at = meet(i, sites[last] as number);
    while (at <= (bounds[last] as number)) {
      last -= 1;
      at = meet(i, sites[last] as number);
    }
    last += 1;
    sites[last] = i;
    bounds[last] = at;
    bounds[last + 1] = FAR;
  }
  const out = new Float64Array(count);
  for (let i = 0, k = 0; i < count; i += 1) {
    while ((bounds[k + 1] as number) < i) k += 1;
    const site = sites[k] as number;
    out[i] = (i - site) ** 2 + (values[site] as number);
  }
  return out;
}

/** Distance in cells from every cell of the mask to the nearest cell outside it; 0 outside. */
export function distanceInside(mask: Patch): Float32Array {
  const { width, height } = mask;
  const squares = Float64Array.from(mask.data, (value) => (value > 0.5 ? FAR : 0));
  const column = new Float64Array(height);
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < height; y += 1) column[y] = squares[y * width + x] as number;
    const done = transform(column, height);
    for (let y = 0; y < height; y += 1) squares[y * width + x] = done[y] as number;
  }
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const done = transform(squares.slice(y * width, (y + 1) * width), width);
    for (let x = 0; x < width; x += 1) out[y * width + x] = Math.sqrt(Math.min(FAR, done[x] as number));
  }
  return out;
}
