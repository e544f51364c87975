export type Verdict = 'ok' | 'watch' | 'too-fine';

export const CHECK_IDS = [
  'thinnest-line', 'tightest-gap', 'smallest-counter', 'lettering-height', 'ink-coverage', 'open-skin', 'mid-tone-anchor',
  'separate-pieces', 'edge-contact', 'placement-fit', 'print-resolution',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

export type Unit = 'mm' | 'percent' | 'count' | 'dpi';

/** A place on the picture: mm from its top left corner, at the report's size. */
export interface PlaceMm {
  readonly xMm: number;
  readonly yMm: number;
}

/** One thing measured on the drawing, judged against one limit. */
export interface Check {
  readonly id: CheckId;
  /** Null when the drawing has no such thing: no letters, no closed counters. */
  readonly value: number | null;
  readonly unit: Unit;
  /** What has to be reached (or not exceeded) for the drawing to hold; null when there is nothing to hold it against. */
  readonly limit: number | null;
  /** What has to be reached for nothing to watch; null when `limit` is the only one. */
  readonly comfortable: number | null;
  readonly verdict: Verdict;
  readonly at: PlaceMm | null;
  /** What to do, one sentence. */
  readonly advice: string;
  /** Where the limit comes from, in words. */
  readonly source: string;
}

const ORDER: readonly Verdict[] = ['ok', 'watch', 'too-fine'];

export function worst(verdicts: readonly Verdict[]): Verdict {
  return ORDER[Math.max(0, ...verdicts.map((verdict) => ORDER.indexOf(verdict)))] ?? 'ok';
}

/** For values that must not be too small: `too-fine` below the limit, `watch` below what is comfortable. */
export function atLeast(value: number | null, limit: number, comfortable: number): Verdict {
  if (value === null) return 'ok';
  if (value < limit) return 'too-fine';
  return value < comfortable ? 'watch' : 'ok';
}

/** For values that must not be too large. */
export function atMost(value: number, comfortable: number, limit: number): Verdict {
  if (value > limit) return 'too-fine';
  return value > comfortable ? 'watch' : 'ok';
}

/** Four significant digits are more than a needle can follow; three decimals keep percentages and hairlines apart. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
