import type { DrawingMeasures } from '../../../imaging/index.js';
import type { PlacementLimits } from './limits.js';
import type { Scale } from './scale.js';

/** Metres of line an artist pulls in an hour, cm² an hour packs, dots an hour sets: our estimate, checked against craft.md §2.8. */
const METRES_PER_HOUR = 1.6;
const CM2_PER_HOUR = 20;
const DOTS_PER_HOUR = 1500;
/** Stencil, wiping, pauses. */
const SETUP_HOURS = 0.3;
const UNCERTAINTY = 0.4;
const SLOWER = { normal: 1, raised: 1.1, high: 1.25 } as const;

const halves = (hours: number): number => Math.max(0.5, Math.round(hours * 2) / 2);

/** Hours under the needle from measured line length, filled area and dots, as a range of ± 40 %. An estimate. */
export function sessionHours(measures: DrawingMeasures, scale: Scale, placement: PlacementLimits | null): readonly [number, number] {
  const metres = scale.mm(measures.strokeLength) / 1000;
  const cm2 = (measures.tones.outlineArea * measures.tones.pigment) / scale.pxPerMm ** 2 / 100;
  const work = metres / METRES_PER_HOUR + cm2 / CM2_PER_HOUR + measures.texture.dots / DOTS_PER_HOUR;
  const hours = SETUP_HOURS + work * SLOWER[placement?.risk ?? 'normal'];
  return [halves(hours * (1 - UNCERTAINTY)), halves(hours * (1 + UNCERTAINTY))];
}
