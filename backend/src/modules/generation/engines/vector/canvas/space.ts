/** The sheet that is drawn on. Canvas units are 1/1000 of its long side; mm only enter through `unitsPerMm`. */
export interface Space {
  readonly widthMm: number;
  readonly heightMm: number;
  /** canvas units */
  readonly width: number;
  /** canvas units */
  readonly height: number;
  readonly unitsPerMm: number;
}

export const LONG_SIDE = 1000;

export function spaceFor(widthMm: number, heightMm: number): Space {
  const unitsPerMm = LONG_SIDE / Math.max(widthMm, heightMm);
  return { widthMm, heightMm, width: widthMm * unitsPerMm, height: heightMm * unitsPerMm, unitsPerMm };
}

export const shortSide = (space: Space): number => Math.min(space.width, space.height);
export const longSide = (space: Space): number => Math.max(space.width, space.height);
