import type { Lattice } from './lattice.js';

/** What of a run of cells lies inside a circle in canvas units; all of it without one. */
export function runInside(
  circle: { readonly x: number; readonly y: number; readonly radius: number } | undefined,
  { scale }: Lattice,
  { row, from, to }: { readonly row: number; readonly from: number; readonly to: number },
): readonly [number, number] {
  if (circle === undefined) return [from, to];
  const half = Math.sqrt(Math.max(0, circle.radius ** 2 - ((row + 0.5) / scale - circle.y) ** 2)) * scale;
  return [Math.max(from, Math.ceil(circle.x * scale - half)), Math.min(to, Math.floor(circle.x * scale + half))];
}
