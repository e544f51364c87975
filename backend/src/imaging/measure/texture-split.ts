import type { Mask, PixelBox } from '../raster/plane.js';
import { isAccent, outlineWidth } from './accents.js';
import { cutStroke } from './cut-strokes.js';
import { hatchedPoints } from './hatching.js';
import type { MeasuredStroke } from './ridge.js';

/** The lines of a drawing by what they are for. */
export interface LineSplit {
  /** Outlines and single lines: graded. */
  readonly structure: readonly MeasuredStroke[];
  /** Strokes of letters: graded, at the size of the letters. */
  readonly letters: readonly MeasuredStroke[];
  /** Hatching, engraving, whip marks, hairs: they will soften. */
  readonly texture: readonly MeasuredStroke[];
}

/** With less structure than this a drawing is all texture, and then all of it is graded. */
const LEAST_STRUCTURE = 0.08;

export const lengthOf = (strokes: readonly MeasuredStroke[]): number => strokes.reduce((sum, stroke) => sum + stroke.length, 0);

function middleIn({ x, y }: MeasuredStroke, boxes: readonly PixelBox[]): boolean {
  const [mx, my] = [x[x.length >> 1] as number, y[y.length >> 1] as number];
  return boxes.some((box) => mx >= box.x && my >= box.y && mx < box.x + box.width && my < box.y + box.height);
}

/** Strokes cut where they enter and leave hatching. @param phase 1 = ink, 0 = gaps */
export function cutAtHatching(strokes: readonly MeasuredStroke[], mask: Mask, longerSide: number, phase: 0 | 1): { hatched: MeasuredStroke[]; rest: MeasuredStroke[] } {
  const cut = strokes.map((stroke) => cutStroke(stroke, hatchedPoints(stroke, mask, longerSide, phase)));
  return { hatched: cut.flatMap(({ marked }) => marked), rest: cut.flatMap(({ rest }) => rest) };
}

/** @param words boxes around lettering: what stands in them is never texture */
export function splitLines(strokes: readonly MeasuredStroke[], mask: Mask, longerSide: number, words: readonly PixelBox[]): LineSplit {
  const letters = strokes.filter((stroke) => middleIn(stroke, words));
  const drawn = strokes.filter((stroke) => !letters.includes(stroke));
  const { hatched, rest } = cutAtHatching(drawn, mask, longerSide, 1);
  const outline = outlineWidth(rest);
  const accents = new Set(rest.filter((stroke) => isAccent(stroke, outline, longerSide)));
  const structure = rest.filter((stroke) => !accents.has(stroke));
  if (lengthOf(structure) < LEAST_STRUCTURE * lengthOf(drawn)) return { structure: drawn, letters, texture: [] };
  return { structure, letters, texture: [...hatched, ...accents] };
}
