import { componentsOf, type Components } from '../components/components.js';
import type { Mask } from '../raster/plane.js';
import { widestInside } from './dots.js';
import { isTexture } from './texture-map.js';

/** A small closed hole of open skin: the eye of an e, a bead, a link of a chain. */
export interface Counter {
  /** px, of the largest circle that fits, or of the circle of equal area when the hole is round */
  readonly diameter: number;
  readonly x: number;
  readonly y: number;
}

function diameterOf(area: number, squaredRadius: number): number {
  const inscribed = 2 * Math.sqrt(squaredRadius) - 1;
  const equal = 2 * Math.sqrt(area / Math.PI);
  return equal <= 1.25 * inscribed + 1 ? equal : inscribed;
}

/** Slivers where petals overlap close by themselves and nobody misses them; three pixels are the least that can be measured. */
const SMALLEST_SQUARED_RADIUS = 4;

/** Long slots are gaps and measured as such; counters are about as long as they are wide. */
function isCompact(area: number, squaredRadius: number): boolean {
  return area <= 3.2 * Math.PI * squaredRadius + 4;
}

function textureAround(holes: Components, piece: number, texture: Mask): boolean {
  const x = ((holes.left[piece] as number) + (holes.right[piece] as number)) / 2;
  const y = ((holes.top[piece] as number) + (holes.bottom[piece] as number)) / 2;
  const sides = [
    isTexture(texture, (holes.left[piece] as number) - 2, y), isTexture(texture, (holes.right[piece] as number) + 2, y),
    isTexture(texture, x, (holes.top[piece] as number) - 2), isTexture(texture, x, (holes.bottom[piece] as number) + 2),
  ];
  return sides.filter(Boolean).length >= 2;
}

/**
 * Closed holes outside hatching and stipple, smallest first.
 * @param toInk squared distance of every pixel to the ink
 */
export function countersOf(mask: Mask, toInk: Int32Array, texture: Mask): Counter[] {
  const holes = componentsOf(mask, 0, 4);
  const widest = widestInside(holes, mask, toInk);
  const found: Counter[] = [];
  for (let piece = 0; piece < holes.count; piece++) {
    const area = holes.area[piece] as number;
    const radius = widest[piece] as number;
    if (holes.touchesBorder[piece] === 1 || radius < SMALLEST_SQUARED_RADIUS || !isCompact(area, radius) || textureAround(holes, piece, texture)) continue;
    found.push({
      diameter: diameterOf(area, radius),
      x: ((holes.left[piece] as number) + (holes.right[piece] as number)) / 2,
      y: ((holes.top[piece] as number) + (holes.bottom[piece] as number)) / 2,
    });
  }
  return found.sort((a, b) => a.diameter - b.diameter);
}

/** The smallest counter that is not one odd speck among many: one in twenty may be smaller. */
export function smallestCounter(counters: readonly Counter[]): Counter | null {
  return counters[Math.floor(counters.length / 20)] ?? null;
}
