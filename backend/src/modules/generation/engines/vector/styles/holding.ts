import type { PlacedShape } from '../canvas/item.js';
import type { Space } from '../canvas/space.js';
import { thicknessOf } from '../geometry/thickness.js';
import { PAPER } from '../svg/element.js';
import { thinnest, tightest } from './weights.js';

/** How a filled part has to be drawn to hold on skin at the asked size. */
export interface Holding {
  /** Of its line, canvas units. */
  readonly width: number;
  /** Nothing would stay open inside: it is inked on purpose, as one stroke of the needle. */
  readonly closes: boolean;
}

/** Share of the least opening at which a part is still drawn open. */
const NEARLY_OPEN = 0.85;

/** Line and inside of a light part: the line gives way to the opening, down to the finest line there is. */
export function heldOpen({ rings }: PlacedShape, width: number, space: Space): Holding {
  const [line, open] = [thinnest(space), tightest(space)];
  const thickness = thicknessOf(rings, width + open);
  return { width: Math.min(width, Math.max(line, thickness - open)), closes: thickness < line + NEARLY_OPEN * open };
}

/** The line in its own colour that a part without one needs: a sliver of ink becomes a line, a glint stays open. */
export function strengthened({ rings }: PlacedShape, colour: string, space: Space): number {
  const least = colour === PAPER ? tightest(space) : thinnest(space);
  const thickness = thicknessOf(rings, 2 * least);
  return colour === PAPER ? Math.max(0, least - thickness) : Math.max(0, least - thickness / 2);
}
