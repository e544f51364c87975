import { histogramOf, quantileOf } from '../ink/histogram.js';
import { emptyPlane, type Mask, type Raster } from '../raster/plane.js';

/** Darker than this share of the paper, or tinted by more than `TINT` against it, is pigment (0–255). */
const DARKER = 0.86 * 255;
const TINT = 36;

/** Each channel against the paper's own brightness in it: cream paper is no pigment. */
function againstPaper({ rgb }: Raster, channel: number): Uint8Array {
  const values = new Uint8Array(rgb.length / 3);
  for (let i = 0, j = channel; i < values.length; i++, j += 3) values[i] = rgb[j] as number;
  const paper = Math.max(1, quantileOf(histogramOf(values), 0.98));
  const table = Uint8Array.from({ length: 256 }, (_, v) => Math.min(255, Math.round((v * 255) / paper)));
  for (let i = 0; i < values.length; i++) values[i] = table[values[i] as number] as number;
  return values;
}

/** 1 = anything that is not bare paper: ink, colour, grey wash. */
export function pigmentMask(raster: Raster): Mask {
  const [red, green, blue] = [againstPaper(raster, 0), againstPaper(raster, 1), againstPaper(raster, 2)];
  const mask = emptyPlane(raster.width, raster.height);
  for (let i = 0; i < mask.data.length; i++) {
    const r = red[i] as number;
    const g = green[i] as number;
    const b = blue[i] as number;
    const high = Math.max(r, g, b);
    mask.data[i] = high < DARKER || high - Math.min(r, g, b) > TINT ? 1 : 0;
  }
  return mask;
}
