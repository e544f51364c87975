import { placed, type Curve, type Raster } from '../../../imaging/index.js';
import { asDrawn } from './as-drawn.js';
import { centrelines } from './centreline.js';
import { takeApart, type InkedDrawing } from './inked-drawing.js';
import type { LineWish, StencilDrawing, StencilLayer } from './stencil-drawing.js';
import { toneBorders } from './tone-borders.js';

/** Borders of tone are thinner than any line. */
const DASH_MM = 0.2;

/** From pixels of the crop, or of the picture, to millimetres from the drawing's own corner. */
function placer({ bounds }: InkedDrawing, widthMm: number, origin: { readonly x: number; readonly y: number }): (curves: readonly Curve[]) => Curve[] {
  const frame = { dx: origin.x - bounds.x + 0.5, dy: origin.y - bounds.y + 0.5, scale: widthMm / bounds.width };
  return (curves) => curves.map((curve) => placed(curve, frame));
}

function layersOf(drawing: InkedDrawing, wish: LineWish, toMm: (curves: readonly Curve[]) => Curve[]): StencilLayer[] {
  if (wish.lines === 'as-drawn') {
    const filled = asDrawn(drawing, wish.solids === 'filled');
    return (['line', 'shading', 'solids'] as const).map((name) => ({ name, filled: toMm(filled[name]), stroked: [], dashed: [] }));
  }
  const { strokes, dots } = centrelines(drawing);
  const solid = wish.solids === 'filled' ? asDrawn(drawing, true).solids : [];
  return [
    { name: 'line', stroked: toMm(strokes.line), filled: drawing.isStipple ? [] : toMm(dots), dashed: [] },
    { name: 'shading', stroked: toMm(strokes.shading), filled: drawing.isStipple ? toMm(dots) : [], dashed: [] },
    { name: 'solids', stroked: toMm(strokes.solids), filled: toMm(solid), dashed: [] },
  ];
}

/**
 * The stencil of a drawing whose ink is `widthMm` wide.
 * @throws ImageFault `nothing-drawn` on a blank sheet
 */
export function drawStencil(raster: Raster, widthMm: number, wish: LineWish): StencilDrawing {
  const drawing = takeApart(raster, wish.lines);
  const layers = layersOf(drawing, wish, placer(drawing, widthMm, drawing.box));
  const borders = placer(drawing, widthMm, { x: 0, y: 0 })(toneBorders(raster, drawing.pictureInk));
  return {
    widthMm,
    heightMm: (drawing.bounds.height * widthMm) / drawing.bounds.width,
    strokeMm: wish.strokeMm,
    dashMm: DASH_MM,
    layers: layers.map((layer) => (layer.name === 'shading' ? { ...layer, dashed: borders } : layer)),
    strokes: wish.lines === 'centreline' ? drawing.strokes.length : 0,
    hasLettering: drawing.hasLettering,
  };
}
