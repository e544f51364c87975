import type { DrawingMeasures } from '../../../imaging/index.js';
import { rounded } from './check.js';
import type { Scale } from './scale.js';

/** What is hatching and stipple: reported apart, because softening is what it is for. */
export interface TextureReport {
  /** Share of all line length that is hatching. */
  readonly hatchingPercent: number;
  readonly dots: number;
  readonly dotMm: number | null;
  /** Finest hatch line and gap; null without hatching. */
  readonly lineMm: number | null;
  readonly gapMm: number | null;
  readonly willSoften: boolean;
  readonly advice: string;
}

const STIPPLE = 24;
const HATCHED = 0.05;
/** Hatching finer than this grows together within some years (craft.md §2.1). */
const STAYS_OPEN_MM = 0.8;

function adviceFor(hatched: boolean, stippled: boolean, willSoften: boolean): string {
  if (!hatched && !stippled) return 'No hatching or stipple.';
  const what = hatched && stippled ? 'Hatching and stipple' : hatched ? 'Hatching' : 'Stipple';
  return willSoften
    ? `${what} will soften into an even tone over the years. That is how it ages; it is not held against the drawing.`
    : `${what} is open enough to stay readable for years.`;
}

export function textureReport({ texture }: DrawingMeasures, scale: Scale): TextureReport {
  const toMm = (px: number | null = null): number | null => (px === null ? null : rounded(scale.mm(px)));
  const hatched = texture.hatching > HATCHED;
  const stippled = texture.dots >= STIPPLE;
  const gapMm = toMm(texture.gap?.width);
  const willSoften = (hatched && (gapMm ?? 0) < STAYS_OPEN_MM) || stippled;
  return {
    hatchingPercent: Math.round(texture.hatching * 1000) / 10,
    dots: texture.dots,
    dotMm: toMm(texture.dotDiameter),
    lineMm: toMm(texture.line?.width),
    gapMm,
    willSoften,
    advice: adviceFor(hatched, stippled, willSoften),
  };
}
