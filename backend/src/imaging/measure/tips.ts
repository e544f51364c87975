import type { MeasuredStroke } from './ridge.js';

/** A stroke is at its full width where three quarters of it are no wider. */
const FULL = 0.75;
/** What is thinner than this share of the full width, from the end inwards, may be a tip. */
const THINNER = 0.6;
/** Between the quarter and three quarters of its points a tip grows at least so much; a thin line that meets a thick one does not. */
const GROWS = 0.7;

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;

const measuredOf = (widths: Float32Array): number[] => Array.from(widths).filter((width) => !Number.isNaN(width)).sort((a, b) => a - b);

/** How many points from one end on belong to its tip; `at(k)` is the width k points inwards. */
function tipLength(at: (k: number) => number, count: number, full: number): number {
  let n = 0;
  while (n < count && !(at(n) >= THINNER * full)) n++;
  const own = measuredOf(Float32Array.from({ length: n }, (_, k) => at(k)));
  return quantile(own, 0.25) < GROWS * quantile(own, 0.75) ? n : 0;
}

/**
 * The stroke without the ends where it runs out to a point: the tip of a leaf, the end of a ray, and, when gaps are strokes, the
 * acute corner in which two outlines meet. Nothing is lost when a point closes by a millimetre, so points are not measured.
 */
export function withoutTips(stroke: MeasuredStroke): MeasuredStroke {
  if (stroke.closed) return stroke;
  const { width } = stroke;
  const full = quantile(measuredOf(width), FULL);
  const fromStart = tipLength((k) => width[k] as number, width.length, full);
  const fromEnd = tipLength((k) => width[width.length - 1 - k] as number, width.length, full);
  if (fromStart + fromEnd === 0) return stroke;
  return { ...stroke, width: width.map((w, i) => (i < fromStart || i >= width.length - fromEnd ? Number.NaN : w)) };
}
