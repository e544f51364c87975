import type { Point, Polyline } from '../geometry/point.js';
import type { Lattice, Patch } from './lattice.js';

/** Crossings are kept as integers, x to 1/32 cell, the lowest bit telling the direction: sorting stays exact. */
const SUB = 32;

/** Every crossing of the rings with the middle of a row, in the order of the edges. */
interface Crossings {
  readonly rows: number[];
  readonly at: number[];
}

function addEdge({ rows, at }: Crossings, edge: readonly [number, number, number, number], height: number): void {
  const [x0, y0, x1, y1] = edge;
  if (y0 === y1) return;
  const down = y1 > y0;
  const [topX, topY, endX, endY] = down ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (endX - topX) / (endY - topY);
  const first = Math.max(0, Math.ceil(topY - 0.5));
  const last = Math.min(height - 1, Math.ceil(endY - 0.5) - 1);
  for (let row = first; row <= last; row += 1) {
    rows.push(row);
    at.push(Math.round((topX + (row + 0.5 - topY) * slope) * SUB) * 2 + (down ? 1 : 0));
  }
}

function crossings(rings: readonly Polyline[], { height, scale }: Lattice): Crossings {
  const found: Crossings = { rows: [], at: [] };
  for (const ring of rings) {
    let before = ring[0];
    for (let i = 1; i <= ring.length && before !== undefined; i += 1) {
      const next = ring[i === ring.length ? 0 : i] as Point;
      addEdge(found, [before[0] * scale, before[1] * scale, next[0] * scale, next[1] * scale], height);
      before = next;
    }
  }
  return found;
}

/** The same, row by row: those of row `top + r` are `at[begins[r]]` up to `at[begins[r + 1]]`. */
interface ByRow {
  readonly top: number;
  readonly begins: Int32Array;
  readonly at: Float64Array;
}

function byRow({ rows, at }: Crossings): ByRow {
  let [top, bottom] = [Infinity, -1];
  for (const row of rows) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
  }
  const count = bottom < 0 ? 0 : bottom - top + 1;
  // Counted two places on: after adding up, each entry is where its row is to be filled, and afterwards where the next begins.
  const places = new Int32Array(count + 2);
  for (const row of rows) places[row - top + 2] = (places[row - top + 2] as number) + 1;
  for (let r = 2; r < places.length; r += 1) places[r] = (places[r] as number) + (places[r - 1] as number);
  const sorted = new Float64Array(at.length);
  for (let i = 0; i < at.length; i += 1) {
    const r = (rows[i] as number) - top + 1;
    const place = places[r] as number;
    sorted[place] = at[i] as number;
    places[r] = place + 1;
  }
  return { top, begins: places.subarray(0, count + 1), at: sorted };
}

function spansOf(list: Float64Array, width: number, span: (from: number, to: number) => void): void {
  list.sort();
  let winding = 0;
  let start = 0;
  for (const crossing of list) {
    const before = winding;
    winding += crossing % 2 === 0 ? -1 : 1;
    const x = Math.floor(crossing / 2) / SUB;
    if (before === 0) start = x;
    else if (winding === 0) {
      const from = Math.max(0, Math.ceil(start - 0.5));
      const to = Math.min(width, Math.ceil(x - 0.5));
      if (to > from) span(from, to);
    }
  }
}

/** Calls back for every run of cells whose centres the rings cover (non-zero winding, as SVG fills), row by row. */
export function scan(rings: readonly Polyline[], lattice: Lattice, span: (row: number, from: number, to: number) => void): void {
  const { top, begins, at } = byRow(crossings(rings, lattice));
  for (let r = 0; r < begins.length - 1; r += 1) {
    const [from, to] = [begins[r] as number, begins[r + 1] as number];
    if (to > from) spansOf(at.subarray(from, to), lattice.width, (left, right) => { span(top + r, left, right); });
  }
}

/** 1 where the rings cover a cell, with a free border of two cells; null when they cover none. */
export function maskOf(rings: readonly Polyline[], lattice: Lattice): Patch | null {
  const runs: [number, number, number][] = [];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  scan(rings, lattice, (row, from, to) => {
    runs.push([row, from, to]);
    left = Math.min(left, from);
    right = Math.max(right, to);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  });
  if (runs.length === 0) return null;
  const margin = 2;
  const x = left - margin;
  const y = top - margin;
  const width = right - left + 2 * margin;
  const height = bottom - top + 1 + 2 * margin;
  const data = new Float32Array(width * height);
  for (const [row, from, to] of runs) data.fill(1, (row - y) * width + from - x, (row - y) * width + to - x);
  return { x, y, width, height, data };
}
