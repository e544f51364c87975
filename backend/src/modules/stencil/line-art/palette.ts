import type { Raster } from '../../../imaging/index.js';

/** Few colours that stand for all tones of a drawing, the commonest (its paper) first; RGB 0–255. */
export type Palette = readonly (readonly [number, number, number])[];

const COLOURS = 5;
const ROUNDS = 6;
/** Distance in RGB below which two tones are one. */
const LEAST_DIFFERENCE = 40;
/** 16 levels a channel. */
const BINS = 4096;

interface Histogram {
  readonly count: Uint32Array;
  readonly bins: readonly number[];
}

const binOf = (r: number, g: number, b: number): number => ((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4);
const colourOf = (bin: number): [number, number, number] => [((bin >> 8) << 4) + 8, (((bin >> 4) & 15) << 4) + 8, ((bin & 15) << 4) + 8];

function histogramOfColours({ rgb }: Raster): Histogram {
  const count = new Uint32Array(BINS);
  for (let j = 0; j < rgb.length; j += 3) {
    const bin = binOf(rgb[j] as number, rgb[j + 1] as number, rgb[j + 2] as number);
    count[bin] = (count[bin] as number) + 1;
  }
  return { count, bins: [...count.keys()].filter((bin) => (count[bin] as number) > 0) };
}

const squared = (a: readonly number[], b: readonly number[]): number =>
  ((a[0] as number) - (b[0] as number)) ** 2 + ((a[1] as number) - (b[1] as number)) ** 2 + ((a[2] as number) - (b[2] as number)) ** 2;

function nearest(palette: Palette, colour: readonly number[]): number {
  let best = 0;
  for (let k = 1; k < palette.length; k++) if (squared(palette[k] ?? [], colour) < squared(palette[best] ?? [], colour)) best = k;
  return best;
}

/** Each next colour is the one that is worst served so far, the common ones first. */
function firstGuess({ count, bins }: Histogram): [number, number, number][] {
  const paper = bins.reduce((best, bin) => ((count[bin] as number) > (count[best] as number) ? bin : best), bins[0] ?? 0);
  const palette: [number, number, number][] = [colourOf(paper)];
  while (palette.length < COLOURS) {
    let best = { bin: 0, need: -1 };
    for (const bin of bins) {
      const colour = colourOf(bin);
      const need = Math.sqrt(count[bin] as number) * squared(palette[nearest(palette, colour)] ?? [], colour);
      if (need > best.need) best = { bin, need };
    }
    palette.push(colourOf(best.bin));
  }
  return palette;
}

function improved(palette: Palette, { count, bins }: Histogram): Palette {
  const sums = palette.map(() => [0, 0, 0, 0]);
  for (const bin of bins) {
    const colour = colourOf(bin);
    const sum = sums[nearest(palette, colour)] ?? [];
    const weight = count[bin] as number;
    for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + weight * (colour[c] as number);
    sum[3] = (sum[3] ?? 0) + weight;
  }
  return palette.map((colour, k) => {
    const [r = 0, g = 0, b = 0, n = 0] = sums[k] ?? [];
    return n === 0 ? colour : [r / n, g / n, b / n];
  });
}

/** Number of the palette's colour for every bin of `binOf`; k-means on the colour histogram, the same for the same picture. */
export function paletteTable(raster: Raster): { readonly table: Uint8Array; readonly palette: Palette } {
  const histogram = histogramOfColours(raster);
  let palette: Palette = firstGuess(histogram);
  for (let round = 0; round < ROUNDS; round++) palette = improved(palette, histogram);
  return { palette, table: Uint8Array.from({ length: BINS }, (_, bin) => nearest(palette, colourOf(bin))) };
}

/** Whether two colours are told apart on skin. */
export function differs(a: readonly number[], b: readonly number[]): boolean {
  return squared(a, b) > LEAST_DIFFERENCE ** 2;
}

export const paletteIndex = (table: Uint8Array, rgb: Uint8Array, j: number): number =>
  table[binOf(rgb[j] as number, rgb[j + 1] as number, rgb[j + 2] as number)] as number;
