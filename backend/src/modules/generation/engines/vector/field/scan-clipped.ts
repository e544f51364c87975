import type { Point, Polyline } from '../geometry/point.js';
import type { Lattice, Patch } from './lattice.js';
import { maskOf, scan } from './scanline.js';

/** What cuts a thing off: a circle, or an outline inside it; canvas units. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly outline?: readonly (readonly Point[])[];
}

type Span = (row: number, from: number, to: number) => void;

/** An outline cuts many shapes: its cells are found once. */
const masks = new WeakMap<Lattice, WeakMap<object, { readonly mask: Patch | null }>>();

/** The cells inside an outline. */
export function cellsOf(outline: readonly (readonly Point[])[], lattice: Lattice): Patch | null {
  const known = masks.get(lattice) ?? new WeakMap<object, { readonly mask: Patch | null }>();
  masks.set(lattice, known);
  const found = known.get(outline) ?? { mask: maskOf(outline, lattice) };
  known.set(outline, found);
  return found.mask;
}

/** Whether a cell of the lattice is one of a patch's. */
export const isOn = ({ x, y, width, height, data }: Patch, column: number, row: number): boolean =>
  column >= x && column < x + width && row >= y && row < y + height && data[(row - y) * width + column - x] === 1;

function runsOn(mask: Patch, { row, from, to }: { readonly row: number; readonly from: number; readonly to: number }, span: Span): void {
  let start = -1;
  for (let column = from; column <= to; column += 1) {
    const inside = column < to && isOn(mask, column, row);
    if (inside && start < 0) start = column;
    if (!inside && start >= 0) {
      span(row, start, column);
      start = -1;
    }
  }
}

/** `scan`, with what lies outside the cut left out. */
export function scanClipped(rings: readonly Polyline[], cut: Cut | undefined, lattice: Lattice, span: Span): void {
  if (cut === undefined) {
    scan(rings, lattice, span);
    return;
  }
  const mask = cut.outline === undefined ? null : cellsOf(cut.outline, lattice);
  const { scale } = lattice;
  scan(rings, lattice, (row, from, to) => {
    const half = Math.sqrt(Math.max(0, cut.radius ** 2 - ((row + 0.5) / scale - cut.y) ** 2)) * scale;
    const [left, right] = [Math.max(from, Math.ceil(cut.x * scale - half)), Math.min(to, Math.floor(cut.x * scale + half))];
    if (right <= left) return;
    if (mask === null) span(row, left, right);
    else runsOn(mask, { row, from: left, to: right }, span);
  });
}
