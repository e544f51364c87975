/** A picture of the labelled set and what somebody who looks at it says. */
export interface Specimen {
  /** "crop/3": the kind, and its number within the kind. */
  readonly name: string;
  readonly kind: string;
  /** True: one isolated drawing on white paper, fit to be shown without a badge. */
  readonly good: boolean;
  readonly bytes: Buffer;
}

/** Seeded numbers in [0, 1) (mulberry32): the set is the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  const { imul } = Math;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Roll = () => number;

export const range = (roll: Roll, low: number, high: number): number => low + roll() * (high - low);

export const SIDE = 512;
