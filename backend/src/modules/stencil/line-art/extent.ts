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

/** Widens a range by the ends of one curve; `axis` 0 is x, 1 is y. */
function include(range: Range, curve: Curve, axis: 0 | 1): void {
  const start = axis === 0 ? curve.x : curve.y;
  range.low = Math.min(range.low, start);
  range.high = Math.max(range.high, start);
  for (let i = 4 + axis; i < curve.beziers.length; i += 6) {
    range.low = Math.min(range.low, curve.beziers[i] as number);
    range.high = Math.max(range.high, curve.beziers[i] as number);
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
