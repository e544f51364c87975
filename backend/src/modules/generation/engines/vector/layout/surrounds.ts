import type { Item } from '../canvas/item.js';
import { blades } from '../ornament/blades.js';
import { dotRing, ringFrame, sunburst } from '../ornament/rays.js';
import { geometryFrame } from '../ornament/geometry-frame.js';
import { mandala } from '../ornament/mandala.js';
import { fingerWaves, windBars } from '../ornament/wind-and-water.js';
import type { Shape } from '../motifs/motif.js';
import type { Surround } from '../styles/style.js';
import { ornament, type Sheet } from './cast.js';

type Build = (radius: number, sheet: Sheet) => readonly Shape[];

const BUILD: Readonly<Partial<Record<Surround, Build>>> = {
  rays: (radius) => sunburst(radius * 0.8, radius * 1.22, 48),
  ring: (radius) => ringFrame(radius),
  dots: (radius) => [...dotRing(radius, 64), ...dotRing(radius * 1.1, 48)],
  mandala: (radius, sheet) => mandala(radius * 1.12, 0, sheet.rng.fork('mandala')),
  filigree: (radius, sheet) => mandala(radius * 1.1, radius * 0.5, sheet.rng.fork('filigree')),
  blades: (radius, sheet) => blades(radius, sheet.rng.fork('blades')),
  geometry: (radius, sheet) => geometryFrame(radius, sheet.rng.fork('geometry').pick(['triangle', 'hexagram', 'square'])),
  waves: (radius, sheet) => [...windBars(radius, sheet.rng.fork('wind')), ...fingerWaves(radius, sheet.rng.fork('waves'))],
};

/** What stands behind the hero; washes and smears are not items: their styles paint them. */
export function surround(sheet: Sheet, at: { readonly x: number; readonly y: number; readonly radius: number }): Item[] {
  const build = BUILD[sheet.surround];
  if (build === undefined) return [];
  const item = ornament('surround', build(at.radius, sheet), [at.x, at.y]);
  return [sheet.surround === 'waves' ? { ...item, clip: { ...at, radius: at.radius * 1.16 } } : item];
}
