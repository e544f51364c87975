import type { Curve } from '../../../imaging/index.js';
import type { StencilLayer } from './stencil-drawing.js';

/** A layer whose curves are still in pixels of the picture. */
export type PixelLayer = StencilLayer;

export interface Fit {
  /** Moves pixels so, and then scales them, to mm from the stencil's top left corner. */
  readonly frame: { readonly dx: number; readonly dy: number; readonly scale: number };
  readonly heightMm: number;
}

export interface WantedWidth {
  readonly widthMm: number;
  readonly strokeMm: number;
  readonly dashMm: number;
}

interface Range {
  low: number;
  high: number;
}

function widen(range: Range, value: number): void {
  range.low = Math.min(range.low, value);
  range.high = Math.max(range.high, value);
}

/** Where between its ends a cubic turns round: the roots of its derivative. */
function turns([a, b, c, d]: readonly [number, number, number, number]): number[] {
  const [square, twice, one] = [d - 3 * c + 3 * b - a, 2 * (c - 2 * b + a), b - a];
  if (Math.abs(square) < 1e-9) return Math.abs(twice) < 1e-9 ? [] : [-one / twice];
  const root = Math.sqrt(twice * twice - 4 * square * one);
  return [(-twice + root) / (2 * square), (-twice - root) / (2 * square)];
}

/** Widens a range by one cubic; its handles are looked at only where they reach beyond what is known. */
function includeCubic(range: Range, cubic: readonly [number, number, number, number]): void {
  const [a, b, c, d] = cubic;
  widen(range, d);
  if (Math.min(b, c) >= range.low && Math.max(b, c) <= range.high) return;
  for (const t of turns(cubic)) {
    const u = 1 - t;
    if (t > 0 && t < 1) widen(range, u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d);
  }
}

/** Widens a range by one curve; `axis` 0 is x, 1 is y. */
function include(range: Range, curve: Curve, axis: 0 | 1): void {
  let at = axis === 0 ? curve.x : curve.y;
  widen(range, at);
  for (let i = axis; i < curve.beziers.length; i += 6) {
    const [b, c, d] = [curve.beziers[i] as number, curve.beziers[i + 2] as number, curve.beziers[i + 4] as number];
    includeCubic(range, [at, b, c, d]);
    at = d;
  }
}

function rangeOf(curves: readonly Curve[], axis: 0 | 1): Range {
  const range = { low: Infinity, high: -Infinity };
  for (const curve of curves) include(range, curve, axis);
  return range;
}

/** Ranges of the curves by the width of the pen that draws them; where a pen is, its half stands out on each side. */
interface Penned {
  readonly range: Range;
  readonly halfMm: number;
}

function penned(layers: readonly PixelLayer[], { strokeMm, dashMm }: WantedWidth, axis: 0 | 1): Penned[] {
  return [
    { range: rangeOf(layers.flatMap((layer) => layer.filled), axis), halfMm: 0 },
    { range: rangeOf(layers.flatMap((layer) => layer.stroked), axis), halfMm: strokeMm / 2 },
    { range: rangeOf(layers.flatMap((layer) => layer.dashed), axis), halfMm: dashMm / 2 },
  ].filter(({ range }) => range.low <= range.high);
}

/** Outermost edges, px, when one pixel is `scale` mm. */
function edges(parts: readonly Penned[], scale: number): Range {
  return {
    low: Math.min(...parts.map(({ range, halfMm }) => range.low - halfMm / scale)),
    high: Math.max(...parts.map(({ range, halfMm }) => range.high + halfMm / scale)),
  };
}

const ROUNDS = 12;

/** Scale and place that make the stencil exactly as wide as asked, pens included (which do not scale: hence the rounds). */
export function extentOfLayers(layers: readonly PixelLayer[], wanted: WantedWidth): Fit {
  const across = penned(layers, wanted, 0);
  const down = penned(layers, wanted, 1);
  let scale = wanted.widthMm / Math.max(1, edges(across, Infinity).high - edges(across, Infinity).low);
  for (let round = 0; round < ROUNDS; round++) {
    const { low, high } = edges(across, scale);
    scale *= wanted.widthMm / ((high - low) * scale);
  }
  const x = edges(across, scale);
  const y = edges(down, scale);
  return { frame: { dx: -x.low, dy: -y.low, scale }, heightMm: (y.high - y.low) * scale };
}
