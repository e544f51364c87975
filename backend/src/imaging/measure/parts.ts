import { squaredDistanceTo } from '../distance/squared-distance.js';
import type { Mask, Plane, Point } from '../raster/plane.js';
import { floatingPieces } from './composition.js';
import { countersOf, smallestCounter, type Counter } from './counters.js';
import { readDots, widestInside } from './dots.js';
import { finest, widthQuantile, type Counts, type Finest } from './finest.js';
import { wordsIn, type WordLike } from './lettering.js';
import { narrowGround } from './narrow.js';
import { inverted, type MeasuredStroke, type Phase } from './ridge.js';
import { inSliver } from './slivers.js';
import { measuredStrokes } from './strokes-of-phase.js';
import { isTexture, textureMap } from './texture-map.js';
import { cutAtHatching, lengthOf, splitLines } from './texture-split.js';
import { withoutTips } from './tips.js';

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
/** Lettering is judged as a drawing of its own would be, about ten letters high. */
const LETTERS_HIGH = 10;

const pointsOf = (strokes: readonly MeasuredStroke[]): number => strokes.reduce((sum, stroke) => sum + stroke.x.length, 0);

const strokesIn = (mask: Mask, phase: Phase): MeasuredStroke[] => measuredStrokes(mask, phase).map(withoutTips);

function smaller<T>(a: T | null, b: T | null, size: (t: T) => number): T | null {
  if (a === null || b === null) return a ?? b;
  return size(b) < size(a) ? b : a;
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

interface Gaps {
  readonly structure: Finest | null;
  readonly texture: Finest | null;
}

/** @param outlines points of all structure, which the tight gaps are held against */
function readGaps(strokes: readonly MeasuredStroke[], mask: Mask, longerSide: number, { map, outlines }: { map: Mask; outlines: number }): Gaps {
  const { hatched, rest } = cutAtHatching(strokes, mask, longerSide, 0);
  const textured = besideTexture(map);
  const sliver = inSliver(mask, longerSide);
  const light = new Set(hatched);
  return {
    structure: finest(rest, longerSide, { counts: (stroke, i) => !textured(stroke, i) && !sliver(stroke, i), among: outlines }),
    texture: finest([...hatched, ...rest], longerSide, { counts: (stroke, i) => light.has(stroke) || textured(stroke, i) }),
  };
}

function readCounters(counters: readonly Counter[], words: readonly WordLike[], longerSide: number): Counter | null {
  const inWord = ({ x, y }: Counter): boolean =>
    words.some(({ box }) => x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height);
  const drawn = smallestCounter(counters.filter((counter) => !counter.inNet && !inWord(counter)), longerSide);
  const written = smallestCounter(counters.filter(inWord), longerSide);
  return smaller(drawn, written, ({ diameter }) => diameter);
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
  const words = wordsIn(ink, widestInside(ink, mask, toGround), longerSide);
  const [lettering = null] = words;
  const strokes = strokesIn(rest, { cover, squaredRadius: toGround });
  const { structure, letters, texture } = splitLines(strokes, mask, longerSide, words.map(({ box }) => box));
  const map = textureMap(mask, texture, dots.length >= STIPPLE ? dots : []);
  const gapStrokes = strokesIn(narrowGround(mask, toInk, WIDEST_GAP * longerSide), { cover: inverted(cover), squaredRadius: toInk });
  const gaps = readGaps(gapStrokes, mask, longerSide, { map, outlines: pointsOf(structure) });
  const written = lettering === null ? null : finest(letters, LETTERS_HIGH * lettering.letterHeight);
  return {
    line: smaller(finest(structure, longerSide), written, ({ width }) => width),
    gap: gaps.structure,
    counter: readCounters(countersOf(mask, toInk, map, longerSide), words, longerSide),
    lettering,
    lineWidths: lineWidths([...structure, ...letters]),
    strokeLength: lengthOf(strokes),
    strokes: strokes.length,
    texture: {
      hatching: lengthOf(texture) / Math.max(1, lengthOf(strokes)),
      dots: dots.length,
      dotDiameter: dots.map((dot) => dot.diameter).sort((a, b) => a - b)[dots.length >> 1] ?? null,
      line: finest(texture, longerSide),
      gap: gaps.texture,
    },
    pieces: floatingPieces(mask, toInk, longerSide),
  };
}
