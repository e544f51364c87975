import type { Point } from './point.js';

export interface Polygon {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly corners: number;
  /** Of a square: it stands on a corner, a diamond. */
  readonly isOnCorner?: boolean;
}

/** The corners of a regular polygon in a circle: one corner up, but a square stands on its side. */
export function cornersOf({ x, y, radius, corners, isOnCorner }: Polygon): readonly Point[] {
  const first = corners === 4 && isOnCorner !== true ? -Math.PI / 4 : -Math.PI / 2;
  return Array.from({ length: corners }, (_, i): Point => {
    const angle = first + (i * 2 * Math.PI) / corners;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
}
