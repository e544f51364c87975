import type { Polyline } from '../geometry/point.js';
import type { Lattice, Patch } from './lattice.js';

/** Crossings are kept as integers, x to 1/32 cell, the lowest bit telling the direction: sorting stays exact. */
const SUB = 32;

type Rows = Map<number, number[]>;

function addEdge(rows: Rows, edge: readonly [number, number, number, number], height: number): void {
  const [x0, y0, x1, y1] = edge;
  if (y0 === y1) return;
  const down = y1 > y0;
  const [topX, topY, endX, endY] = down ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (endX - topX) / (endY - topY);
  const first = Math.max(0, Math.ceil(topY - 0.5));
  const last = Math.min(height - 1, Math.ceil(endY - 0.5) - 1);
  for (let row = first; row <= last; row += 1) {
    const x = topX + (row + 0.5 - topY) * slope;
    const crossing = Math.round(x * SUB) * 2 + (down ? 1 : 0);
    const list = rows.get(row);
    if (list) list.push(crossing);
    else rows.set(row, [crossing]);
  }
}

function crossings(rings: readonly Polyline[], lattice: Lattice): Rows {
  const rows: Rows = new Map();
  const s = lattice.scale;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 1) {
      const a = ring[i] as readonly [number, number];
      const b = ring[(i + 1) % ring.length] as readonly [number, number];
      addEdge(rows, [a[0] * s, a[1] * s, b[0] * s, b[1] * s], lattice.height);
    }
  }
  return rows;
}

function spansOf(list: number[], width: number, span: (from: number, to: number) => void): void {
  list.sort((a, b) => a - b);
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

/** Calls back for every run of cells whose centres the rings cover (non-zero winding, as SVG fills). */
export function scan(rings: readonly Polyline[], lattice: Lattice, span: (row: number, from: number, to: number) => void): void {
  for (const [row, list] of crossings(rings, lattice)) {
    spansOf(list, lattice.width, (from, to) => {
      span(row, from, to);
    });
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
