import type { Curve } from '../trace/curve.js';

/** Three decimals: a thousandth of a millimetre. No leading zero, no trailing ones. */
function short(value: number): string {
  const text = (Math.round(value * 1000) / 1000).toString();
  return text.startsWith('0.') ? text.slice(1) : text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

/** Numbers side by side, with a space only where SVG needs one. */
function joined(values: readonly number[]): string {
  let out = '';
  for (const value of values) {
    const text = short(value);
    out += out === '' || text.startsWith('-') ? text : ` ${text}`;
  }
  return out;
}

const grid = (value: number): number => Math.round(value * 1000) / 1000;

/** Control points that lie on the edge make it a straight one. */
function isStraight(b: Float64Array, i: number, x: number, y: number): boolean {
  const dx = (b[i + 4] as number) - x;
  const dy = (b[i + 5] as number) - y;
  const length = Math.hypot(dx, dy) || 1;
  const off = (k: number): number => Math.abs(((b[i + k] as number) - x) * dy - ((b[i + k + 1] as number) - y) * dx) / length;
  return off(0) < 5e-4 && off(2) < 5e-4;
}

/** SVG path data of one curve, relative commands, rounded on the way so that errors do not add up. */
export function pathData({ x, y, beziers, closed }: Curve): string {
  let [atX, atY] = [grid(x), grid(y)];
  let out = `M${joined([atX, atY])}`;
  for (let i = 0; i < beziers.length; i += 6) {
    const [endX, endY] = [grid(beziers[i + 4] as number), grid(beziers[i + 5] as number)];
    if (isStraight(beziers, i, atX, atY)) out += `l${joined([endX - atX, endY - atY])}`;
    else {
      const c = [0, 1, 2, 3].map((k) => (beziers[i + k] as number) - (k % 2 === 0 ? atX : atY));
      out += `c${joined([...c, endX - atX, endY - atY])}`;
    }
    [atX, atY] = [endX, endY];
  }
  return closed ? `${out}z` : out;
}
