import { placed, type Curve, type Raster } from '../../../imaging/index.js';
import { asDrawn } from './as-drawn.js';
import { centrelines } from './centreline.js';
import { extentOfLayers, type PixelLayer } from './extent.js';
import { takeApart, type InkedDrawing } from './inked-drawing.js';
import type { LineWish, StencilDrawing } from './stencil-drawing.js';
import { toneBorders } from './tone-borders.js';

/** Borders of tone are thinner than any line. */
const DASH_MM = 0.2;

/** From pixels of the crop to pixels of the picture. */
function inPicture(curves: readonly Curve[], { box }: InkedDrawing): Curve[] {
  return curves.map((curve) => placed(curve, { dx: box.x, dy: box.y, scale: 1 }));
}

function layersOf(drawing: InkedDrawing, wish: LineWish, borders: readonly Curve[]): PixelLayer[] {
  const dashed = { line: [], shading: borders, solids: [] };
  const names = ['line', 'shading', 'solids'] as const;
  if (wish.lines === 'as-drawn') {
    const filled = asDrawn(drawing, wish.solids === 'filled');
    return names.map((name) => ({ name, filled: inPicture(filled[name], drawing), stroked: [], dashed: dashed[name] }));
  }
  const { strokes, dots } = centrelines(drawing);
  const filled = {
    line: drawing.isStipple ? [] : dots,
    shading: drawing.isStipple ? dots : [],
    solids: wish.solids === 'filled' ? asDrawn(drawing, true).solids : [],
  };
  return names.map((name) => ({
    name, filled: inPicture(filled[name], drawing), stroked: inPicture(strokes[name], drawing), dashed: dashed[name],
  }));
}

/**
 * The stencil of a drawing, exactly `widthMm` wide from its first to its last line.
 * @throws ImageFault `nothing-drawn` on a blank sheet
 */
export function drawStencil(raster: Raster, widthMm: number, wish: LineWish): StencilDrawing {
  const drawing = takeApart(raster, wish.lines);
  const layers = layersOf(drawing, wish, toneBorders(raster, drawing.pictureInk));
  const { frame, heightMm } = extentOfLayers(layers, { widthMm, strokeMm: wish.strokeMm, dashMm: DASH_MM });
  const toMm = (curves: readonly Curve[]): Curve[] => curves.map((curve) => placed(curve, frame));
  return {
    widthMm,
    heightMm,
    strokeMm: wish.strokeMm,
    dashMm: DASH_MM,
    layers: layers.map(({ name, filled, stroked, dashed }) => ({ name, filled: toMm(filled), stroked: toMm(stroked), dashed: toMm(dashed) })),
    strokes: layers.reduce((sum, layer) => sum + layer.stroked.length, 0),
    hasLettering: drawing.hasLettering,
  };
}
