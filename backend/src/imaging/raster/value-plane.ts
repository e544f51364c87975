import { emptyPlane, type Plane, type Raster } from './plane.js';

/**
 * HSV value of each pixel, max(R, G, B): saturated colour stays light and only black or grey ink is dark.
 * With luma instead, a red rose becomes a black blob.
 */
export function valuePlane({ width, height, rgb }: Raster): Plane {
  const plane = emptyPlane(width, height);
  const out = plane.data;
  for (let i = 0, j = 0; i < out.length; i++, j += 3) {
    const r = rgb[j] as number;
    const g = rgb[j + 1] as number;
    const b = rgb[j + 2] as number;
    const rg = r > g ? r : g;
    out[i] = rg > b ? rg : b;
  }
  return plane;
}
