import { squaredDistanceTo } from '../distance/squared-distance.js';
import { emptyPlane, type Mask } from '../raster/plane.js';

/** Pixels whose squared distance is above `limit`. */
function beyond(squared: Int32Array, limit: number, { width, height }: Mask): Mask {
  const mask = emptyPlane(width, height);
  for (let i = 0; i < squared.length; i++) mask.data[i] = (squared[i] as number) > limit ? 1 : 0;
  return mask;
}

/**
 * Ground that lies between ink at most `widest` px apart (a morphological closing, minus the ink): gaps, slits, small counters.
 * @param toInk squared distance of every pixel to the ink
 */
export function narrowGround(ink: Mask, toInk: Int32Array, widest: number): Mask {
  const limit = (widest / 2) ** 2;
  const open = squaredDistanceTo(beyond(toInk, limit, ink), 1);
  const narrow = emptyPlane(ink.width, ink.height);
  for (let i = 0; i < open.length; i++) narrow.data[i] = ink.data[i] === 0 && (open[i] as number) > limit ? 1 : 0;
  return narrow;
}

/**
 * Ink that is wider than `narrowest` px (a morphological opening, grown by a pixel to reach the edge): solid areas.
 * @param toGround squared distance of every pixel to the ground
 */
export function wideInk(ink: Mask, toGround: Int32Array, narrowest: number): Mask {
  const limit = (narrowest / 2) ** 2;
  const core = squaredDistanceTo(beyond(toGround, limit, ink), 1);
  const reach = (narrowest / 2 + 1) ** 2;
  const wide = emptyPlane(ink.width, ink.height);
  for (let i = 0; i < core.length; i++) wide.data[i] = ink.data[i] === 1 && (core[i] as number) <= reach ? 1 : 0;
  return wide;
}
