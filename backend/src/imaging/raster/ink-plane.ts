import { emptyPlane, type Plane, type Raster } from './plane.js';

/** How much of a colour's saturation is added to its brightness. */
const SATURATION = 1.5;
const DARK = 128;
/** With a smaller share of the dark pixels being black than this, the drawing is made in coloured ink. */
const LEAST_BLACK = 0.04;

/**
 * max(R, G, B) plus saturation: green leaves and red roses stay light and only black or grey ink is dark.
 * With plain luma a coloured rose becomes a black blob.
 */
function blackPlane({ width, height, rgb }: Raster): Plane {
  const plane = emptyPlane(width, height);
  const out = plane.data;
  for (let i = 0, j = 0; i < out.length; i++, j += 3) {
    const r = rgb[j] as number;
    const g = rgb[j + 1] as number;
    const b = rgb[j + 2] as number;
    const high = Math.max(r, g, b);
    const low = Math.min(r, g, b);
    const value = high + SATURATION * (high - low);
    out[i] = value > 255 ? 255 : value;
  }
  return plane;
}

/** Rec. 709 luma: blue ballpoint and red line work are dark. */
function lumaPlane({ width, height, rgb }: Raster): Plane {
  const plane = emptyPlane(width, height);
  for (let i = 0, j = 0; i < plane.data.length; i++, j += 3) {
    plane.data[i] = 0.2126 * (rgb[j] as number) + 0.7152 * (rgb[j + 1] as number) + 0.0722 * (rgb[j + 2] as number) + 0.5;
  }
  return plane;
}

function darkPixels({ data }: Plane): number {
  let n = 0;
  for (let i = 0; i < data.length; i++) if ((data[i] as number) < DARK) n++;
  return n;
}

/** Brightness with the drawing's ink dark and its colour fills light, whichever colour the ink has. */
export function inkPlane(raster: Raster): Plane {
  const black = blackPlane(raster);
  const luma = lumaPlane(raster);
  return darkPixels(black) < LEAST_BLACK * darkPixels(luma) ? luma : black;
}
