import type { DrawingMeasures } from '../../../imaging/index.js';
import { atLeast, rounded, type Check, type CheckId } from './check.js';
import { counterFailMm, LETTER_MM, type StyleLimits } from './limits.js';
import type { Scale } from './scale.js';
import { sourceSentences } from '../tattooability.sentences.js';

/** A length that the size of the tattoo decides: what it measures, what it needs. */
interface Length {
  readonly id: CheckId;
  readonly found: { readonly px: number; readonly x: number; readonly y: number } | null;
  readonly limit: number;
  readonly comfortable: number;
  readonly source: string;
  readonly none: string;
  readonly tooFine: (needed: string) => string;
  readonly watch: string;
  readonly ok: string;
}

const mm = (value: number): string => `${rounded(Math.round(value * 100) / 100)} mm`;

function lengths(measures: DrawingMeasures, style: StyleLimits): Length[] {
  const { line, gap, counter, lettering } = measures;
  const at = <T extends { readonly x: number; readonly y: number }>(thing: T | null, px: (t: T) => number) =>
    thing === null ? null : { px: px(thing), x: thing.x, y: thing.y };
  return [
    {
      id: 'thinnest-line', found: at(line, (t) => t.width), limit: style.lineFailMm, comfortable: style.lineWarnMm, source: sourceSentences['source-needle'],
      none: 'There are no single lines to judge.', ok: 'Every line is wide enough for a needle and for the years.',
      watch: 'A single needle can draw it, but it fades first: plan a touch-up or make it wider.',
      tooFine: (needed) => `Draw it at ${needed} or wider, or leave it out.`,
    },
    {
      id: 'tightest-gap', found: at(gap, (t) => t.width), limit: style.gapFailMm, comfortable: style.gapWarnMm, source: sourceSentences['source-spread'],
      none: 'No lines run close together.', ok: 'The lines leave each other room to spread.',
      watch: 'The lines may grow together in some years: open the gap where you can.',
      tooFine: (needed) => `Open the gap to ${needed} or merge the two lines into one.`,
    },
    {
      id: 'smallest-counter', found: at(counter, (t) => t.diameter), limit: counterFailMm(style), comfortable: style.counterWarnMm,
      source: sourceSentences['source-spread'], none: 'There are no small closed holes.', ok: 'Every closed hole is large enough to stay open.',
      watch: 'It may fill in some years: open it where you can.',
      tooFine: (needed) => `Open the hole to ${needed} across, or fill it on purpose.`,
    },
    {
      id: 'lettering-height', found: at(lettering, (t) => t.letterHeight), limit: LETTER_MM.fail, comfortable: LETTER_MM.comfortable,
      source: sourceSentences['source-letters'], none: 'No row of separate letters was found; joined-up script is not recognised.',
      ok: 'The letters are tall enough to stay legible.',
      watch: 'Fine for bold letters; a thin or joined-up face needs more height.',
      tooFine: (needed) => `Letters need ${needed}: write less, or write larger.`,
    },
  ];
}

function toCheck(length: Length, scale: Scale): Check {
  const { id, found, limit, comfortable, source } = length;
  const value = found === null ? null : scale.mm(found.px);
  const verdict = atLeast(value, limit, comfortable);
  const advice = { ok: value === null ? length.none : length.ok, watch: length.watch, 'too-fine': length.tooFine(mm(limit)) }[verdict];
  return { id, value: value === null ? null : rounded(value), unit: 'mm', limit, comfortable, verdict, at: scale.place(found), advice, source };
}

/** Thinnest line, tightest gap, smallest counter, smallest lettering: what a larger tattoo would cure. */
export function finenessChecks(measures: DrawingMeasures, style: StyleLimits, scale: Scale): Check[] {
  return lengths(measures, style).map((length) => toCheck(length, scale));
}

/** The contract's narrowest tattoo, mm. */
export const LEAST_WIDTH_MM = 10;

/**
 * The width, mm, at which the worst of line, gap, counter and lettering just reaches its limit: lengths grow with the drawing.
 * Never under 10 mm, the narrowest that is drawn, measured and printed, however simple the drawing.
 */
export function smallestSafeWidthMm(measures: DrawingMeasures, style: StyleLimits): number {
  const widths = lengths(measures, style).map(({ found, limit }) => (found === null ? 0 : (limit * measures.bounds.width) / found.px));
  return Math.ceil(Math.max(LEAST_WIDTH_MM, ...widths) * 10) / 10;
}
