import type { MeasuredStroke } from './ridge.js';

/** The finest line or gap that a drawing really has. */
export interface Finest {
  /** px */
  readonly width: number;
  /** px, the middle of the longest stretch that is so fine */
  readonly x: number;
  readonly y: number;
}

/** Which points of a stroke count. */
export type Counts = (stroke: MeasuredStroke, i: number) => boolean;

/** A stretch shorter than this share of the longer side is a frayed end, a speck, the tip of a leaf. */
const STRETCH = 0.03;
/** One stroke that is fine over this share of the longer side decides by itself, however much else there is. */
const HAIRLINE = 0.08;
/** Otherwise so much of all length has to be as fine. */
const RANK = 0.02;

/** So much of a stretch has to be measurable: crossings on the way hide a little of every outline. */
const MEASURED = 0.6;

/** Largest measured value of each window of `span` points; infinite where too little of it was measured. */
function windowMaxima(widths: Float32Array, span: number): Float32Array {
  const out = new Float32Array(Math.max(0, widths.length - span + 1));
  for (let i = 0; i < out.length; i++) {
    let widest = 0;
    let measured = 0;
    for (let k = i; k < i + span; k++) {
      const width = widths[k] as number;
      if (Number.isNaN(width)) continue;
      measured++;
      widest = width > widest ? width : widest;
    }
    out[i] = measured >= MEASURED * span ? widest : Infinity;
  }
  return out;
}

/** For each point the width of the finest stretch of `span` points around it: infinite where there is none. */
function stretchWidths(widths: Float32Array, span: number): Float32Array {
  const maxima = windowMaxima(widths, span);
  const out = new Float32Array(widths.length).fill(Infinity);
  for (let i = 0; i < maxima.length; i++) {
    const width = maxima[i] as number;
    for (let k = i; k < i + span; k++) if (width < (out[k] as number)) out[k] = width;
  }
  return out;
}

function countedWidths(stroke: MeasuredStroke, counts: Counts): Float32Array {
  return stroke.width.map((width, i) => (Number.isNaN(width) || counts(stroke, i) ? width : Infinity));
}

/** Middle of the longest run of points no wider than `limit`. */
function longestRun(stretches: readonly Float32Array[], strokes: readonly MeasuredStroke[], limit: number): { x: number; y: number } {
  let best = { length: 0, x: 0, y: 0 };
  stretches.forEach((widths, s) => {
    let start = 0;
    for (let i = 0; i <= widths.length; i++) {
      if ((widths[i] ?? Infinity) <= limit) continue;
      const middle = (start + i - 1) >> 1;
      const stroke = strokes[s] as MeasuredStroke;
      if (i - start > best.length) best = { length: i - start, x: stroke.x[middle] as number, y: stroke.y[middle] as number };
      start = i + 1;
    }
  });
  return best;
}

/** What of the strokes counts, and how much there is that it is held against. */
export interface FinestOf {
  readonly counts?: Counts;
  /** Points of all outlines: with few gaps, each of them would otherwise weigh too much. */
  readonly among?: number;
}

/**
 * The width of the finest stretch worth naming: fine over 3 % of the drawing's longer side at a time, and so for two percent of
 * all length (a drawing is safe where 98 % of it passes: craft.md §2.1), or for 8 % of the longer side in one stroke.
 * Null when nothing is long enough to be measured.
 */
export function finest(strokes: readonly MeasuredStroke[], longerSide: number, { counts = () => true, among = 0 }: FinestOf = {}): Finest | null {
  const span = Math.max(6, Math.round(STRETCH * longerSide));
  const counted = strokes.map((stroke) => countedWidths(stroke, counts));
  const stretches = counted.map((widths) => stretchWidths(widths, span));
  const sorted = Float32Array.from(stretches.flatMap((widths) => Array.from(widths).filter(Number.isFinite))).sort();
  if (sorted.length === 0) return null;
  const common = sorted[Math.min(sorted.length - 1, Math.floor(RANK * Math.max(among, sorted.length)))] as number;
  const long = Math.max(span, Math.round(HAIRLINE * longerSide));
  const single = counted.reduce((least, widths) => windowMaxima(widths, long).reduce((a, b) => Math.min(a, b), least), Infinity);
  const width = Math.min(common, single);
  return { width, ...longestRun(stretches, strokes, width * 1.02) };
}

/** The width below which `share` of all measured length lies, px; null when nothing was measured. */
export function widthQuantile(strokes: readonly MeasuredStroke[], share: number): number | null {
  const widths = Float32Array.from(strokes.flatMap((stroke) => Array.from(stroke.width).filter((width) => !Number.isNaN(width)))).sort();
  return widths.length === 0 ? null : (widths[Math.min(widths.length - 1, Math.floor(share * widths.length))] as number);
}
