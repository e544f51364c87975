import type { Mask } from '../raster/plane.js';
import type { MeasuredStroke } from './ridge.js';

/** Lines that repeat at most this far apart, as a share of the drawing's longer side, are hatching. */
const WIDEST_PERIOD = 0.022;
/** So many alike, side by side, are texture; fewer are drawn on purpose. */
const ENOUGH_LINES = 4;
const EVERY = 3;

interface Walk {
  readonly x: number;
  readonly y: number;
  readonly nx: number;
  readonly ny: number;
  /** Width of the line we leave, px. */
  readonly width: number;
  /** What the lines are made of: 1 = ink, 0 = ground. */
  readonly phase: 0 | 1;
}

function valueAt({ width, height, data }: Mask, x: number, y: number): number {
  const px = Math.round(x);
  const py = Math.round(y);
  return px < 0 || py < 0 || px >= width || py >= height ? 0 : (data[py * width + px] as number);
}

/** How far the present value lasts from step `s` on. */
function runFrom(mask: Mask, { x, y, nx, ny }: Walk, s: number, longest: number): number {
  const value = valueAt(mask, x + nx * s, y + ny * s);
  let n = 0;
  while (n <= longest && valueAt(mask, x + nx * (s + n), y + ny * (s + n)) === value) n++;
  return n;
}

/** One gap and the line after it. */
interface Beat {
  readonly gap: number;
  readonly line: number;
}

function repeats({ gap, line }: Beat, first: Beat | null, width: number, period: number): boolean {
  if (gap + line > period + 1 || gap > 6 * width + 2 || line > 2.5 * width + 2 || width > 2.5 * line + 2) return false;
  return first === null || (gap <= 2 * first.gap + 2 && first.gap <= 2 * gap + 2);
}

/** Lines met on the way that repeat the first gap and the line we come from. */
function alikeLines(mask: Mask, walk: Walk, period: number): number {
  let s = 0;
  while (s <= walk.width + 2 && valueAt(mask, walk.x + walk.nx * s, walk.y + walk.ny * s) === walk.phase) s++;
  let first: Beat | null = null;
  for (let count = 0; count < ENOUGH_LINES; count++) {
    const gap = runFrom(mask, walk, s, period);
    const beat = { gap, line: runFrom(mask, walk, s + gap, period) };
    if (!repeats(beat, first, walk.width, period)) return count;
    first ??= beat;
    s += beat.gap + beat.line;
  }
  return ENOUGH_LINES;
}

/** Whether lines like this one lie side by side here, across the stroke. */
function isHatchAt(mask: Mask, stroke: MeasuredStroke, i: number, { phase, period }: { phase: 0 | 1; period: number }): boolean {
  const width = stroke.width[i] as number;
  if (Number.isNaN(width) || width > period * 0.7) return false;
  const a = Math.max(0, i - 4);
  const b = Math.min(stroke.x.length - 1, i + 4);
  const dx = (stroke.x[b] as number) - (stroke.x[a] as number);
  const dy = (stroke.y[b] as number) - (stroke.y[a] as number);
  const length = Math.hypot(dx, dy) || 1;
  const walk = { x: stroke.x[i] as number, y: stroke.y[i] as number, nx: -dy / length, ny: dx / length, width, phase };
  const others = alikeLines(mask, walk, period) + alikeLines(mask, { ...walk, nx: -walk.nx, ny: -walk.ny }, period);
  return others + 1 >= ENOUGH_LINES;
}

/** Share of the neighbouring points (± `reach`) that are hatching, for each point; samples are EVERY points apart. */
function smoothed(samples: readonly number[], reach: number, count: number): Uint8Array {
  const sums = [0];
  const seen = [0];
  for (const [k, value] of samples.entries()) {
    sums.push((sums[k] as number) + Math.max(0, value));
    seen.push((seen[k] as number) + (value >= 0 ? 1 : 0));
  }
  return Uint8Array.from({ length: count }, (_, i) => {
    const k = Math.floor(i / EVERY);
    const from = Math.max(0, k - reach);
    const to = Math.min(samples.length, k + reach + 1);
    const of = (seen[to] as number) - (seen[from] as number);
    return of > 0 && ((sums[to] as number) - (sums[from] as number)) * 2 >= of ? 1 : 0;
  });
}

/**
 * Which points of a stroke lie among many alike: hatching, engraving, filler pattern; or, of a gap, the light between such lines.
 * Judged on the picture alone (evenness and spacing against the drawing's size), so that the answer is the same at every width.
 * @param phase what the stroke is made of: 1 = ink, 0 = ground
 */
export function hatchedPoints(stroke: MeasuredStroke, mask: Mask, longerSide: number, phase: 0 | 1 = 1): Uint8Array {
  const period = Math.max(5, WIDEST_PERIOD * longerSide);
  const samples: number[] = [];
  for (let i = 0; i < stroke.x.length; i += EVERY) {
    samples.push(Number.isNaN(stroke.width[i]) ? -1 : isHatchAt(mask, stroke, i, { phase, period }) ? 1 : 0);
  }
  return smoothed(samples, Math.max(2, Math.round((0.02 * longerSide) / EVERY)), stroke.x.length);
}

/** Whether most of a stroke is hatching. */
export function isHatching(stroke: MeasuredStroke, mask: Mask, longerSide: number): boolean {
  const points = hatchedPoints(stroke, mask, longerSide);
  return points.reduce((sum, point) => sum + point, 0) * 2 > points.length;
}
