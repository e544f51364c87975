import { componentsOf, labelsOf, paintComponents, type Components } from '../components/components.js';
import type { Mask } from '../raster/plane.js';

/** A round speck of ink: a stipple dot, a bead, a full stop. */
export interface Dot {
  /** px, centre */
  readonly x: number;
  readonly y: number;
  /** px, of the circle with the same area */
  readonly diameter: number;
}

export interface DotReading {
  readonly dots: readonly Dot[];
  /** The ink without its dots. */
  readonly rest: Mask;
  readonly ink: Components;
}

/** Dots are at most this share of the drawing's longer side. */
const LARGEST = 0.014;

function isDot(c: Components, piece: number, largest: number): boolean {
  const width = (c.right[piece] as number) - (c.left[piece] as number) + 1;
  const height = (c.bottom[piece] as number) - (c.top[piece] as number) + 1;
  const longer = Math.max(width, height);
  const shorter = Math.min(width, height);
  return longer <= largest && longer <= 1.6 * shorter + 1 && (c.area[piece] as number) >= 0.6 * width * height;
}

/** Tells dots from lines by shape alone, so that the answer does not depend on the printed size. */
export function readDots(mask: Mask, longerSide: number): DotReading {
  const ink = componentsOf(mask, 1, 8);
  const largest = Math.max(4, LARGEST * longerSide);
  const accepted = Uint8Array.from({ length: ink.count }, (_, piece) => (isDot(ink, piece, largest) ? 1 : 0));
  const dots: Dot[] = [];
  for (let piece = 0; piece < ink.count; piece++) {
    if (accepted[piece] !== 1) continue;
    dots.push({
      x: ((ink.left[piece] as number) + (ink.right[piece] as number)) / 2,
      y: ((ink.top[piece] as number) + (ink.bottom[piece] as number)) / 2,
      diameter: 2 * Math.sqrt((ink.area[piece] as number) / Math.PI),
    });
  }
  const rest = { ...mask, data: mask.data.slice() };
  paintComponents(rest, ink, 0, (piece) => accepted[piece] === 1);
  return { dots, rest, ink };
}

/** Largest squared radius inside each piece, px². */
export function widestInside(components: Components, mask: Mask, squaredRadius: Int32Array): Int32Array {
  const widest = new Int32Array(components.count);
  const labels = labelsOf(components, mask);
  for (let i = 0; i < labels.length; i++) {
    const piece = labels[i] as number;
    if (piece !== -1 && (squaredRadius[i] as number) > (widest[piece] as number)) widest[piece] = squaredRadius[i] as number;
  }
  return widest;
}
