import { widthQuantile } from './finest.js';
import type { MeasuredStroke } from './ridge.js';

/** An accent is at most this share of the drawing's longer side long… */
const LONGEST = 0.15;
/** …and at most so wide against the outlines. */
const THIN = 0.7;

/** Width of the drawing's outlines, px: three quarters of what ends nowhere is thinner; solid black does not push it beyond twice the middle. */
export function outlineWidth(strokes: readonly MeasuredStroke[]): number {
  const outlines = strokes.filter(({ freeEnds }) => freeEnds === 0);
  const from = outlines.length > 0 ? outlines : strokes;
  return Math.min(widthQuantile(from, 0.75) ?? 0, 2 * (widthQuantile(from, 0.5) ?? 0));
}

/**
 * Whether a stroke is shading that runs out into the open: whip marks, hairs, folds, cracks, all short, with a free end, and
 * thinner than the outlines. A drawing whose lines are all of one weight has no accents: there every line is the drawing.
 */
export function isAccent(stroke: MeasuredStroke, outline: number, longerSide: number): boolean {
  if (stroke.freeEnds === 0 || stroke.length > LONGEST * longerSide) return false;
  const width = widthQuantile([stroke], 0.75);
  return width === null || width <= THIN * outline;
}
