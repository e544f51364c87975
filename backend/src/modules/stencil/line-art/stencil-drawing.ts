import type { Curve } from '../../../imaging/index.js';

export type LayerName = 'line' | 'shading' | 'solids';

/** One layer of a stencil, mm from the drawing's top left corner. */
export interface StencilLayer {
  readonly name: LayerName;
  /** Closed outlines, filled black; holes run the other way round (non-zero rule). */
  readonly filled: readonly Curve[];
  /** Strokes of one width. */
  readonly stroked: readonly Curve[];
  /** Dashed hairlines: borders of tone and colour, where the artist changes needle or ink. */
  readonly dashed: readonly Curve[];
}

/** A drawing reduced to what goes on transfer paper. All lengths in mm. */
export interface StencilDrawing {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Width of the strokes of `stroked`. */
  readonly strokeMm: number;
  readonly dashMm: number;
  readonly layers: readonly StencilLayer[];
  /** How many strokes of the pen were found; 0 for lines as drawn. */
  readonly strokes: number;
  /** Something that looks like letters: the flip must be right. */
  readonly hasLettering: boolean;
}

/** What kind of lines the artist wants. */
export interface LineWish {
  readonly lines: 'as-drawn' | 'centreline';
  /** Pen of centrelines and of dashed borders' big brother, mm (0.3–1). */
  readonly strokeMm: number;
  /** Solid areas as outlines to be filled from the concept, or printed black. */
  readonly solids: 'outlined' | 'filled';
}
