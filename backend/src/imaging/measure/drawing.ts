import { readInk } from '../ink/read-ink.js';
import { crop, grownBox } from '../raster/crop.js';
import type { PixelBox, Point, Raster } from '../raster/plane.js';
import { edgeContact } from './composition.js';
import { measureParts, WIDEST_GAP, type PartMeasures } from './parts.js';
import { readTones, type ToneReading } from './tones.js';

/** Everything the pixels say about a drawing, in pixels of the picture: true at any printed size. */
export interface DrawingMeasures extends PartMeasures {
  /** Extent of the drawing: ink, colour and wash. */
  readonly bounds: PixelBox;
  readonly picture: { readonly width: number; readonly height: number };
  readonly tones: ToneReading;
  readonly edges: { readonly sides: number; readonly at: Point | null };
}

/** px more than half the widest gap that is looked at, so that the ground around the drawing is seen to be open. */
const MARGIN = 4;

function moved<T extends Point>(point: T | null, by: Point): T | null {
  return point === null ? null : { ...point, x: point.x + by.x, y: point.y + by.y };
}

/** From the cropped picture back to the whole one. */
function inPicture(parts: PartMeasures, origin: Point): PartMeasures {
  return {
    ...parts,
    line: moved(parts.line, origin),
    gap: moved(parts.gap, origin),
    counter: moved(parts.counter, origin),
    lettering: moved(parts.lettering, origin),
    texture: { ...parts.texture, line: moved(parts.texture.line, origin), gap: moved(parts.texture.gap, origin) },
    pieces: { ...parts.pieces, smallest: moved(parts.pieces.smallest, origin) },
  };
}

/**
 * Measures a drawing on its pixels; null on a blank sheet. All lengths in pixels of the raster: nothing here depends on the
 * size it will be tattooed at, so one reading serves every width.
 */
export function measureDrawing(raster: Raster): DrawingMeasures | null {
  const { bounds: inkBounds, mask, cover } = readInk(raster);
  if (inkBounds === null) return null;
  const tones = readTones(raster, mask, inkBounds);
  const bounds = tones.extent;
  const longerSide = Math.max(bounds.width, bounds.height);
  const box = grownBox(bounds, Math.ceil((WIDEST_GAP * longerSide) / 2) + MARGIN);
  const parts = measureParts(crop(mask, box), crop(cover, box), longerSide);
  return {
    bounds,
    picture: { width: raster.width, height: raster.height },
    ...inPicture(parts, box),
    tones,
    edges: edgeContact(mask),
  };
}
