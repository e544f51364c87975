/** What the years do to ink, as a model. An illustration, never a forecast: skin, sun, hand and aftercare decide. */
export interface Ageing {
  /** Standard deviation of the spread, mm on the skin. */
  readonly spreadMm: number;
  /** What is left of the ink's optical density in red, green and blue, 0–1. */
  readonly density: readonly [number, number, number];
}

/** Spread of a freshly healed tattoo, mm: the needle's own softness. */
const HEALED_MM = 0.04;
/**
 * The edge of a dark line moves out by 0.10 mm in the first year and by 0.25 mm in ten (a 1 mm line becomes 1.5 mm: practitioners,
 * craft.md §2.1), slowing down as diffusion does. A blurred edge looks shifted by about 0.9 of the blur's standard deviation.
 */
const FIRST_YEAR_MM = 0.1;
const SLOWING = 0.4;
const SHIFT_PER_SPREAD = 0.9;
/** Yearly loss of density: red light is swallowed longest, so that old black turns towards blue-green. */
const LOSS = [0.009, 0.013, 0.015] as const;
const LEAST_LEFT = 0.55;

/** @param years since the tattoo healed, 0–40 */
export function ageing(years: number): Ageing {
  const moved = (FIRST_YEAR_MM * years ** SLOWING) / SHIFT_PER_SPREAD;
  const left = (loss: number): number => Math.max(LEAST_LEFT, 1 - loss * years);
  return { spreadMm: Math.hypot(HEALED_MM, years === 0 ? 0 : moved), density: [left(LOSS[0]), left(LOSS[1]), left(LOSS[2])] };
}
