import { squaredDistanceTo } from '../distance/squared-distance.js';
import type { Mask, Plane, Point } from '../raster/plane.js';
import { floatingPieces } from './composition.js';
import { countersOf, smallestCounter, type Counter } from './counters.js';
import { readDots, widestInside } from './dots.js';
import { finest, widthQuantile, type Counts, type Finest } from './finest.js';
import { isHatching } from './hatching.js';
import { wordsIn, type WordLike } from './lettering.js';
import { narrowGround } from './narrow.js';
import { inverted, type MeasuredStroke } from './ridge.js';
import { measuredStrokes } from './strokes-of-phase.js';
import { isTexture, textureMap } from './texture-map.js';

/** The parts of a drawing that are hatched, stippled or filled with a fine pattern. */
export interface TextureReading {
  /** Share of all line length that is hatching, 0–1. */
  readonly hatching: number;
  readonly dots: number;
  /** px, middle diameter of the dots; null without dots */
  readonly dotDiameter: number | null;
  readonly line: Finest | null;
  readonly gap: Finest | null;
}

/** Lines, gaps, counters, letters and texture of a drawing, px. */
export interface PartMeasures {
  /** Of structure: outlines, single lines, lettering. */
  readonly line: Finest | null;
  readonly gap: Finest | null;
  readonly counter: Counter | null;
  readonly lettering: WordLike | null;
  /** Structure widths below which 10, 50 and 90 % of the length lie; null when there are no lines. */
  readonly lineWidths: { readonly p10: number; readonly p50: number; readonly p90: number } | null;
  /** Length of all strokes. */
  readonly strokeLength: number;
  readonly strokes: number;
  readonly texture: TextureReading;
  readonly pieces: { readonly count: number; readonly smallest: Point | null };
}

/** Gaps up to this share of the longer side are looked at. */
export const WIDEST_GAP = 0.08;
/** Dots by the dozen are stipple; a few are ornament. */
const STIPPLE = 24;
/** With less structure than this a drawing is all texture, and then all of it is graded. */
const LEAST_STRUCTURE = 0.08;

interface Split {
  readonly structure: readonly MeasuredStroke[];
  readonly hatching: readonly MeasuredStroke[];
}

const lengthOf = (strokes: readonly MeasuredStroke[]): number => strokes.reduce((sum, stroke) => sum + stroke.length, 0);

function split(strokes: readonly MeasuredStroke[], mask: Mask, longerSide: number): Split {
  const hatched = strokes.map((stroke) => isHatching(stroke, mask, longerSide));
  const structure = strokes.filter((_, i) => hatched[i] !== true);
  if (lengthOf(structure) < LEAST_STRUCTURE * lengthOf(strokes)) return { structure: strokes, hatching: [] };
  return { structure, hatching: strokes.filter((_, i) => hatched[i] === true) };
}

/** A gap is texture when hatching or stipple lies on either side of it. */
function besideTexture(map: Mask): Counts {
  return (stroke, i) => {
    const x = stroke.x[i] as number;
    const y = stroke.y[i] as number;
    const reach = (stroke.width[i] as number) / 2 + 1.5;
    return isTexture(map, x - reach, y) || isTexture(map, x + reach, y) || isTexture(map, x, y - reach) || isTexture(map, x, y + reach);
  };
}

function lineWidths(structure: readonly MeasuredStroke[]): PartMeasures['lineWidths'] {
  const [p10 = null, p50 = null, p90 = null] = [0.1, 0.5, 0.9].map((share) => widthQuantile(structure, share));
  return p10 === null || p50 === null || p90 === null ? null : { p10, p50, p90 };
}

/**
 * @param mask the ink, cropped to the drawing
 * @param cover its darkness, same crop
 * @param longerSide px, of the drawing: what is small is judged against it and not against millimetres
 */
export function measureParts(mask: Mask, cover: Plane, longerSide: number): PartMeasures {
  const toGround = squaredDistanceTo(mask, 0);
  const toInk = squaredDistanceTo(mask, 1);
  const { dots, rest, ink } = readDots(mask, longerSide);
  const strokes = measuredStrokes(rest, { cover, squaredRadius: toGround });
  const { structure, hatching } = split(strokes, mask, longerSide);
  const map = textureMap(mask, hatching, dots.length >= STIPPLE ? dots : []);
  const gaps = measuredStrokes(narrowGround(mask, toInk, WIDEST_GAP * longerSide), { cover: inverted(cover), squaredRadius: toInk });
  const textured = besideTexture(map);
  return {
    line: finest(structure, longerSide),
    gap: finest(gaps, longerSide, (stroke, i) => !textured(stroke, i)),
    counter: smallestCounter(countersOf(mask, toInk, map)),
    lettering: wordsIn(ink, widestInside(ink, mask, toGround), longerSide)[0] ?? null,
    lineWidths: lineWidths(structure),
    strokeLength: lengthOf(strokes),
    strokes: strokes.length,
    texture: {
      hatching: lengthOf(hatching) / Math.max(1, lengthOf(strokes)),
      dots: dots.length,
      dotDiameter: dots.map((dot) => dot.diameter).sort((a, b) => a - b)[dots.length >> 1] ?? null,
      line: finest(hatching, longerSide),
      gap: finest(gaps, longerSide, textured),
    },
    pieces: floatingPieces(mask, toInk, longerSide),
  };
}
