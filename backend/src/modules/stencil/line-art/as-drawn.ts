import { contoursOf, curveThrough, edgeField, emptyPlane, simplifyRing, type Curve, type Mask } from '../../../imaging/index.js';
import type { InkedDrawing } from './inked-drawing.js';
import type { LayerName } from './stencil-drawing.js';

/** px; finer than a printer's dot at any size that makes sense. */
const TOLERANCE = 0.35;

export type FilledLayers = Readonly<Record<LayerName, readonly Curve[]>>;

function outlines(mask: Mask, { cover }: InkedDrawing): Curve[] {
  return contoursOf(edgeField(mask, cover)).map((ring) => curveThrough(simplifyRing(ring, TOLERANCE), true));
}

/** Where two layers meet each keeps the shared pixels, so that no light seam shows between them. */
function layerMasks({ ink, solids, texture }: InkedDrawing, filled: boolean): Record<LayerName, Mask> {
  const { width, height } = ink;
  const masks = { line: emptyPlane(width, height), shading: emptyPlane(width, height), solids: emptyPlane(width, height) };
  const solid = filled ? solids.area : solids.outline;
  for (let i = 0; i < ink.data.length; i++) {
    if (ink.data[i] === 0) continue;
    if (solid.data[i] === 1) masks.solids.data[i] = 1;
    else if (solids.area.data[i] === 0) masks[texture.data[i] === 1 ? 'shading' : 'line'].data[i] = 1;
  }
  return masks;
}

/** Every layer as outlines of its own ink, widths as they were drawn. */
export function asDrawn(drawing: InkedDrawing, solidsFilled: boolean): FilledLayers {
  const masks = layerMasks(drawing, solidsFilled);
  return { line: outlines(masks.line, drawing), shading: outlines(masks.shading, drawing), solids: outlines(masks.solids, drawing) };
}
