import type { Curve, Knot } from './point.js';

/**
 * Reads the short notation of a curve: `"0,-300 120,-280! 200,-150"`, pairs of x,y parted by blanks;
 * `!` makes that knot a sharp corner.
 */
export function knots(curve: Curve): readonly Knot[] {
  if (typeof curve !== 'string') return curve;
  return curve.trim().split(/\s+/).map(readKnot);
}

function readKnot(word: string): Knot {
  const sharp = word.endsWith('!');
  const [x, y, ...rest] = (sharp ? word.slice(0, -1) : word).split(',').map(Number);
  if (x === undefined || y === undefined || rest.length > 0 || !Number.isFinite(x) || !Number.isFinite(y)) {
    throw new RangeError(`not a knot: "${word}"`);
  }
  return sharp ? [x, y, true] : [x, y];
}

/** The same curve on the other side of x = 0. */
export const mirroredKnots = (curve: Curve): readonly Knot[] => knots(curve).map(([x, y, sharp]) => [-x, y, sharp]);

/**
 * The closed outline of which the right half is given, from its top on the axis to its bottom on the axis
 * (or the other way round); knots on x = 0 are not doubled.
 */
export function bothSides(half: Curve): readonly Knot[] {
  const right = knots(half);
  const left = mirroredKnots(right)
    .filter(([x]) => x !== 0)
    .reverse();
  return [...right, ...left];
}

/** The curve moved, turned (degrees, clockwise) and scaled about 0,0, in the order scale, turn, move. */
export function movedKnots(curve: Curve, by: { x?: number; y?: number; turn?: number; scale?: number }): readonly Knot[] {
  const { x = 0, y = 0, turn = 0, scale = 1 } = by;
  const c = Math.cos((turn * Math.PI) / 180) * scale;
  const s = Math.sin((turn * Math.PI) / 180) * scale;
  return knots(curve).map(([px, py, sharp]) => [x + px * c - py * s, y + px * s + py * c, sharp]);
}
