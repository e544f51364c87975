import type { Curve } from '../trace/curve.js';

/** PDF content operators as text. Units are those of the matrix that is in force. */
export type Ops = string;

/** Four decimals: a tenth of a micrometre when the unit is a millimetre. */
export const num = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** Operators that add the curve to the current path. */
export function curveOps({ x, y, beziers, closed }: Curve): Ops {
  const parts = [`${num(x)} ${num(y)} m`];
  for (let i = 0; i < beziers.length; i += 6) {
    parts.push(`${Array.from(beziers.subarray(i, i + 6), num).join(' ')} c`);
  }
  if (closed) parts.push('h');
  return parts.join('\n');
}

const paths = (curves: readonly Curve[]): Ops => curves.map(curveOps).join('\n');

/** Fills the curves black together; holes run the other way round. */
export const filled = (curves: readonly Curve[]): Ops => (curves.length === 0 ? '' : `${paths(curves)}\nf\n`);

/** Strokes the curves with round ends; `dash` as PDF writes it: "[1 .8] 0". */
export function stroked(curves: readonly Curve[], width: number, dash = '[] 0'): Ops {
  return curves.length === 0 ? '' : `q ${num(width)} w 1 J 1 j ${dash} d\n${paths(curves)}\nS Q\n`;
}

/** One straight line. */
export function line(from: readonly [number, number], to: readonly [number, number], width: number): Ops {
  return `${num(width)} w ${num(from[0])} ${num(from[1])} m ${num(to[0])} ${num(to[1])} l S\n`;
}

/** Content inside its own graphics state, moved by a matrix. */
export const within = (matrix: readonly number[], content: Ops): Ops => `q ${matrix.map((value) => value.toFixed(9)).join(' ')} cm\n${content}Q\n`;

/** Content seen through a rectangle only. */
export function clipped(box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, content: Ops): Ops {
  return `q ${num(box.x)} ${num(box.y)} ${num(box.width)} ${num(box.height)} re W n\n${content}Q\n`;
}
