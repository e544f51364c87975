import { histogramOf, quantileOf, type Field, type Raster } from '../../../imaging/index.js';

/** No ink is darker than this under skin (natural logarithm of the light swallowed). */
const DARKEST = 2.3;
/** Paper grain and JPEG crumbs below this are paper. */
const FAINTEST = 0.09;
/** Channels that differ by no more than this everywhere make a black-and-grey drawing. */
const NEUTRAL = 14;

function channel({ rgb }: Raster, c: number): Uint8Array {
  const out = new Uint8Array(rgb.length / 3);
  for (let i = 0, j = c; i < out.length; i++, j += 3) out[i] = rgb[j] as number;
  return out;
}

function densityOf(values: Uint8Array): Float32Array {
  const paper = Math.max(1, quantileOf(histogramOf(values), 0.98));
  const table = Float32Array.from({ length: 256 }, (_, v) => {
    const density = Math.min(DARKEST, -Math.log(Math.max(0.01, Math.min(1, v / paper))));
    return density < FAINTEST ? 0 : density;
  });
  const out = new Float32Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = table[values[i] as number] as number;
  return out;
}

function isNeutral({ rgb }: Raster): boolean {
  for (let j = 0; j < rgb.length; j += 3) {
    const r = rgb[j] as number;
    const g = rgb[j + 1] as number;
    const b = rgb[j + 2] as number;
    if (Math.max(r, g, b) - Math.min(r, g, b) > NEUTRAL) return false;
  }
  return true;
}

/** Optical density of the ink per channel, paper = 0; one field for all three when the drawing is black and grey. */
export function inkDensity(raster: Raster): readonly [Field, ...Field[]] {
  const { width, height } = raster;
  const of = (c: number): Field => ({ width, height, data: densityOf(channel(raster, c)) });
  return isNeutral(raster) ? [of(0)] : [of(0), of(1), of(2)];
}
