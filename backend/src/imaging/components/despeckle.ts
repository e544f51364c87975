import type { Mask } from '../raster/plane.js';
import { componentsOf, paintComponents } from './components.js';

/**
 * Removes ink specks smaller than `minInk` px and fills pinholes smaller than `minHole` px, in place.
 * Both are taken across corners, so that a slanted slit one pixel wide is a slit and not a row of pinholes.
 */
export function despeckle(mask: Mask, minInk: number, minHole: number): void {
  const ink = componentsOf(mask, 1, 8);
  paintComponents(mask, ink, 0, (piece) => (ink.area[piece] as number) < minInk);
  const ground = componentsOf(mask, 0, 8);
  paintComponents(mask, ground, 1, (piece) => (ground.area[piece] as number) < minHole);
}
