import {
  crop, grownBox, ImageFault, isHatching, measuredStrokes, quantileOf, readDots, readInk, readTones, squaredDistanceTo, textureMap, widestInside, wordsIn,
  type Dot, type Mask, type MeasuredStroke, type PixelBox, type Plane, type Raster,
} from '../../../imaging/index.js';
import { solidsOf, type Solids } from './solids.js';
import type { LineWish } from './stencil-drawing.js';

/** A drawing taken apart: what every kind of stencil starts from. Pixels of the crop. */
export interface InkedDrawing {
  readonly cover: Plane;
  readonly ink: Mask;
  readonly solids: Solids;
  readonly dots: readonly Dot[];
  readonly isStipple: boolean;
  /** Strokes of the hollow drawing, dots left out. */
  readonly strokes: readonly MeasuredStroke[];
  readonly hatching: readonly MeasuredStroke[];
  /** 1 = hatching or stipple. */
  readonly texture: Mask;
  readonly hasLettering: boolean;
  readonly longerSide: number;
  /** The ink in the whole picture. */
  readonly pictureInk: Mask;
  /** The crop in the picture, and the drawing in the crop. */
  readonly box: PixelBox;
  readonly bounds: PixelBox;
}

const MARGIN = 6;
const STIPPLE = 24;

/** Width that two lines in five do not exceed, px: twice the distance from the middle, read where the distance is largest. */
function usualLine({ width, height, data }: Mask, toGround: Int32Array): number {
  const counts = new Uint32Array(256);
  for (let i = width; i < width * (height - 1); i++) {
    const here = toGround[i] as number;
    const ridge = data[i] === 1 && here >= (toGround[i - 1] as number) && here >= (toGround[i + 1] as number)
      && here >= (toGround[i - width] as number) && here >= (toGround[i + width] as number);
    if (!ridge) continue;
    const wide = Math.min(255, Math.round(2 * Math.sqrt(here) - 1));
    counts[wide] = (counts[wide] as number) + 1;
  }
  return Math.max(1, quantileOf(counts, 0.4));
}

/** @throws ImageFault `nothing-drawn` on a blank sheet */
export function takeApart(raster: Raster, lines: LineWish['lines']): InkedDrawing {
  const reading = readInk(raster);
  if (reading.bounds === null) throw new ImageFault('nothing-drawn', 'The picture is blank: there is nothing to trace.');
  const bounds = readTones(raster, reading.mask, reading.bounds).extent;
  const longerSide = Math.max(bounds.width, bounds.height);
  const box = grownBox(bounds, MARGIN);
  const ink = crop(reading.mask, box);
  const cover = crop(reading.cover, box);
  const toGround = squaredDistanceTo(ink, 0);
  const { dots, rest, ink: pieces } = readDots(ink, longerSide);
  const solids = solidsOf(rest, toGround, { longerSide, line: usualLine(rest, toGround), blots: lines === 'centreline' });
  const strokes = measuredStrokes(solids.hollow, { cover, squaredRadius: squaredDistanceTo(solids.hollow, 0) });
  const hatching = strokes.filter((stroke) => isHatching(stroke, ink, longerSide));
  const isStipple = dots.length >= STIPPLE;
  return {
    cover, ink, solids, dots, isStipple, strokes, hatching,
    texture: textureMap(ink, hatching, isStipple ? dots : []),
    hasLettering: wordsIn(pieces, widestInside(pieces, ink, toGround), longerSide).length > 0,
    longerSide, pictureInk: reading.mask, box, bounds,
  };
}
