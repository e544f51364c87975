import type { Plane } from '../raster/plane.js';

/** px; fine enough that straight interpolation between samples adds no error worth naming. */
const STEP = 0.5;
const FULL = 200;

/** Bilinear reading, 0 outside. */
export function sampleAt({ width, height, data }: Plane, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= width - 1 || y >= height - 1) return 0;
  const x0 = x | 0;
  const y0 = y | 0;
  const fx = x - x0;
  const fy = y - y0;
  const i = y0 * width + x0;
  const top = (data[i] as number) * (1 - fx) + (data[i + 1] as number) * fx;
  const bottom = (data[i + width] as number) * (1 - fx) + (data[i + width + 1] as number) * fx;
  return top * (1 - fy) + bottom * fy;
}

/** A straight cut through a line or a gap. */
export interface Cut {
  /** px, the middle */
  readonly x: number;
  readonly y: number;
  /** Unit vector across. */
  readonly nx: number;
  readonly ny: number;
  /** How far to look each way, px. */
  readonly reach: number;
}

/** Distance from the middle to where darkness falls below `level`, px; NaN when it does not within reach. */
function distanceToEdge(plane: Plane, { x, y, nx, ny, reach }: Cut, level: number): number {
  let before = sampleAt(plane, x, y);
  if (before < level) return 0;
  for (let s = STEP; s <= reach; s += STEP) {
    const here = sampleAt(plane, x + nx * s, y + ny * s);
    if (here < level) return s - STEP * ((level - here) / (before - here));
    before = here;
  }
  return Number.NaN;
}

/** Darkness gathered outwards until it stops falling, px of full ink. Right for lines thinner than the pixels can show. */
function inkOutwards(plane: Plane, { x, y, nx, ny }: Cut): number {
  let sum = 0;
  let before = sampleAt(plane, x, y);
  for (let s = STEP; s <= 4; s += STEP) {
    const here = sampleAt(plane, x + nx * s, y + ny * s);
    if (here > before + 2 && before < 128) break;
    sum += ((before + here) / 2) * STEP;
    before = here;
  }
  return sum / 255;
}

function peakNear(plane: Plane, { x, y, nx, ny }: Cut): number {
  return Math.max(sampleAt(plane, x, y), sampleAt(plane, x + nx / 2, y + ny / 2), sampleAt(plane, x - nx / 2, y - ny / 2));
}

/**
 * Width across the cut, px, to a fraction of a pixel; NaN when the cut is not through the middle of a line.
 * From 2.5 px up: between the points of half darkness. Below: the ink gathered across, because a line thinner than
 * two pixels never gets fully dark and its half-darkness points say nothing.
 */
export function widthAcross(plane: Plane, cut: Cut): number {
  const peak = peakNear(plane, cut);
  const level = peak >= FULL ? 128 : peak / 2;
  const back = { ...cut, nx: -cut.nx, ny: -cut.ny };
  const one = distanceToEdge(plane, cut, level);
  const two = distanceToEdge(plane, back, level);
  const between = one + two;
  if (Number.isNaN(between) || Math.abs(one - two) > 1.25 + between * 0.25) return Number.NaN;
  return between >= 2.5 ? between : inkOutwards(plane, cut) + inkOutwards(plane, back);
}
