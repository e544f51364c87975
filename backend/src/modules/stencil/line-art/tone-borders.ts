import {
  contoursOf, curveThrough, emptyPlane, gaussian, largestWithin, simplifyLine, type Curve, type Mask, type Plane, type Raster, type Ring,
} from '../../../imaging/index.js';
import { differs, paletteIndex, paletteTable } from './palette.js';

/** Borders are looked for on a picture reduced to about this many pixels a side: they are soft, and drawn dashed. */
const SIDE = 512;
/** Less tone than this share of the picture is smudge. */
const LEAST_TONE = 0.006;
/** px of the reduced picture */
const NEAR_INK = 3;
const SOFTNESS = 1.3;
/** Shorter borders say nothing; share of the reduced picture's longer side. */
const SHORTEST = 0.05;

interface Reduced extends Raster {
  readonly factor: number;
  /** 1 = ink in or beside the cell. */
  readonly nearInk: Mask;
}

/** Averages the tone between the lines; cells that are all ink stay black. */
function reduced(raster: Raster, ink: Mask): Reduced {
  const factor = Math.max(1, Math.ceil(Math.max(raster.width, raster.height) / SIDE));
  const width = Math.floor(raster.width / factor);
  const height = Math.floor(raster.height / factor);
  const rgb = new Uint8Array(width * height * 3);
  const touched = emptyPlane(width, height);
  for (let i = 0; i < width * height; i++) {
    const sums = cellSums(raster, ink, { x: (i % width) * factor, y: Math.floor(i / width) * factor, size: factor });
    touched.data[i] = sums.inked ? 1 : 0;
    rgb.set(sums.colour, i * 3);
  }
  return { width, height, rgb, factor, nearInk: largestWithin(touched, NEAR_INK) };
}

function cellSums(raster: Raster, ink: Mask, cell: { readonly x: number; readonly y: number; readonly size: number }): { inked: boolean; colour: number[] } {
  let [r, g, b, n] = [0, 0, 0, 0];
  for (let y = cell.y; y < cell.y + cell.size; y++) {
    for (let x = cell.x; x < cell.x + cell.size; x++) {
      const i = y * raster.width + x;
      if (ink.data[i] === 1) continue;
      r += raster.rgb[3 * i] as number;
      g += raster.rgb[3 * i + 1] as number;
      b += raster.rgb[3 * i + 2] as number;
      n++;
    }
  }
  return { inked: n < cell.size * cell.size, colour: n === 0 ? [0, 0, 0] : [r / n, g / n, b / n] };
}

/** Membership in one colour, softened, 0–255. */
function softened(labels: Uint8Array, label: number, { width, height }: Reduced): Plane {
  const data = Float32Array.from(labels, (value) => (value === label ? 255 : 0));
  return { width, height, data: Uint8Array.from(gaussian({ width, height, data }, SOFTNESS).data) };
}

/** The stretches of a ring that run free of ink and of borders that are drawn already. */
function freeStretches({ x, y }: Ring, taken: Mask): Ring[] {
  const stretches: Ring[] = [];
  let start = 0;
  for (let i = 0; i <= x.length; i++) {
    const free = i < x.length && taken.data[Math.round(y[i] as number) * taken.width + Math.round(x[i] as number)] === 0;
    if (free) continue;
    if (i - start > SHORTEST * Math.max(taken.width, taken.height)) stretches.push({ x: x.slice(start, i), y: y.slice(start, i) });
    start = i + 1;
  }
  return stretches;
}

/** A copy whose frame is taken: the edge of the picture is no border of the drawing. */
function framed(mask: Mask): Mask {
  const { width, height } = mask;
  const data = mask.data.slice();
  for (let y = 0; y < height; y++) {
    if (y < NEAR_INK || y >= height - NEAR_INK) data.fill(1, y * width, (y + 1) * width);
    data.fill(1, y * width, y * width + NEAR_INK);
    data.fill(1, (y + 1) * width - NEAR_INK, (y + 1) * width);
  }
  return { width, height, data };
}

function claim(taken: Mask, { x, y }: Ring): void {
  for (let i = 0; i < x.length; i++) {
    const [px, py] = [Math.round(x[i] as number), Math.round(y[i] as number)];
    for (let row = Math.max(0, py - 2); row <= Math.min(taken.height - 1, py + 2); row++) {
      taken.data.fill(1, row * taken.width + Math.max(0, px - 2), row * taken.width + Math.min(taken.width, px + 3));
    }
  }
}

/**
 * Borders of colour and tone where no ink draws them, as open lines in pixels of the raster: where grey wash begins, where a
 * colour without an outline ends. Empty for pure line work.
 */
export function toneBorders(raster: Raster, ink: Mask): Curve[] {
  const small = reduced(raster, ink);
  const { table, palette } = paletteTable(small);
  const labels = Uint8Array.from({ length: small.width * small.height }, (_, i) => paletteIndex(table, small.rgb, i * 3));
  const taken = framed(small.nearInk);
  const curves: Curve[] = [];
  palette.forEach((colour, label) => {
    const area = labels.reduce((sum, value) => sum + (value === label ? 1 : 0), 0);
    if (label === 0 || area < LEAST_TONE * labels.length || !differs(colour, palette[0] ?? [])) return;
    const stretches = contoursOf(softened(labels, label, small)).flatMap((ring) => freeStretches(ring, taken));
    for (const stretch of stretches) {
      claim(taken, stretch);
      const scaled = { x: stretch.x.map((v) => (v + 0.5) * small.factor - 0.5), y: stretch.y.map((v) => (v + 0.5) * small.factor - 0.5) };
      curves.push(curveThrough(simplifyLine(scaled, 0.8), false));
    }
  });
  return curves;
}
