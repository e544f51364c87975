import type { DrawingMeasures } from '../../../imaging/index.js';
import type { Scale } from './scale.js';

/**
 * Widest line of each round-liner grouping, mm: the smallest circle around n pins times the pin (craft.md §2.2, computed).
 * Real tapered groupings draw thinner and the hand draws wider: a suggestion, never a rule.
 */
const GROUPINGS: readonly { readonly name: string; readonly mm: number }[] = [
  { name: '1RL #8', mm: 0.25 }, { name: '1RL #12', mm: 0.35 }, { name: '3RL #8', mm: 0.54 }, { name: '3RL #12', mm: 0.75 },
  { name: '5RL #12', mm: 0.95 }, { name: '7RL #12', mm: 1.05 }, { name: '9RL #12', mm: 1.26 }, { name: '11RL #12', mm: 1.37 },
  { name: '14RL #12', mm: 1.51 }, { name: '18RL #12', mm: 1.7 },
];

/** Share of the outline above which areas are packed with a magnum and not with a liner. */
const FILLED = 0.12;
const WIDE_FILL_MM2 = 400;

function nearest(widthMm: number): { readonly name: string; readonly mm: number } {
  return GROUPINGS.reduce((best, grouping) => (Math.abs(grouping.mm - widthMm) < Math.abs(best.mm - widthMm) ? grouping : best));
}

function liners(measures: DrawingMeasures, scale: Scale): string[] {
  if (measures.lineWidths === null) return [];
  const { p10, p50, p90 } = measures.lineWidths;
  const jobs = [
    { job: 'fine lines', mm: scale.mm(p10) }, { job: 'most lines', mm: scale.mm(p50) }, { job: 'bold lines', mm: scale.mm(p90) },
  ];
  const suggestions = new Map<string, string>();
  for (const { job, mm } of jobs) {
    const { name } = nearest(mm);
    if (!suggestions.has(name)) suggestions.set(name, `${name} for ${job} (${mm.toFixed(2)} mm)`);
  }
  return [...suggestions.values()];
}

function shaders({ tones, texture }: DrawingMeasures, scale: Scale): string[] {
  const areaMm2 = tones.outlineArea / scale.pxPerMm ** 2;
  const found: string[] = [];
  if (tones.ink > FILLED) found.push(areaMm2 * tones.ink > WIDE_FILL_MM2 ? '9 to 15 magnum for solid black' : '5RS to 7RS for solid black');
  if (tones.pigment - tones.ink > FILLED) found.push('curved magnum for tone and colour');
  if (texture.dots >= 24) found.push(`1RL to 3RL for ${texture.dots} dots`);
  return found;
}

/** Needles that draw the measured widths, thinnest first, then what fills. A suggestion. */
export function suggestedNeedles(measures: DrawingMeasures, scale: Scale): string[] {
  return [...liners(measures, scale), ...shaders(measures, scale)];
}
