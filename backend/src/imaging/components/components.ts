import type { Mask } from '../raster/plane.js';
import { runsOf, type Runs } from './runs.js';

/** Connected pieces of a mask; all arrays are indexed by piece number 0 … count − 1. */
export interface Components {
  readonly count: number;
  /** px */
  readonly area: Int32Array;
  readonly left: Int32Array;
  readonly top: Int32Array;
  /** Last column and row that belong to the piece. */
  readonly right: Int32Array;
  readonly bottom: Int32Array;
  /** 1 when the piece lies on the picture's border. */
  readonly touchesBorder: Uint8Array;
  readonly runs: Runs;
  /** Piece number of each run. */
  readonly ofRun: Int32Array;
}

function find(parent: Int32Array, run: number): number {
  let root = run;
  while (parent[root] !== root) root = parent[root] as number;
  while (parent[run] !== root) {
    const next = parent[run] as number;
    parent[run] = root;
    run = next;
  }
  return root;
}

function joinRows(runs: Runs, parent: Int32Array, y: number, reach: number): void {
  let above = runs.firstOfRow[y - 1] as number;
  const aboveEnd = runs.firstOfRow[y] as number;
  const end = runs.firstOfRow[y + 1] as number;
  for (let here = aboveEnd; here < end; here++) {
    const from = (runs.from[here] as number) - reach;
    const to = (runs.to[here] as number) + reach;
    while (above < aboveEnd && (runs.to[above] as number) <= from) above++;
    let other = above;
    while (other < aboveEnd && (runs.from[other] as number) < to) {
      parent[find(parent, other)] = find(parent, here);
      other++;
    }
  }
}

function number(runs: Runs, parent: Int32Array): { ofRun: Int32Array; count: number } {
  const ofRun = new Int32Array(runs.count).fill(-1);
  let count = 0;
  for (let r = 0; r < runs.count; r++) {
    const root = find(parent, r);
    if (ofRun[root] === -1) ofRun[root] = count++;
    ofRun[r] = ofRun[root] as number;
  }
  return { ofRun, count };
}

function measure(mask: Mask, runs: Runs, ofRun: Int32Array, count: number): Components {
  const area = new Int32Array(count);
  const left = new Int32Array(count).fill(mask.width);
  const top = new Int32Array(count).fill(mask.height);
  const right = new Int32Array(count).fill(-1);
  const bottom = new Int32Array(count).fill(-1);
  const touchesBorder = new Uint8Array(count);
  for (let r = 0; r < runs.count; r++) {
    const c = ofRun[r] as number;
    const from = runs.from[r] as number;
    const to = runs.to[r] as number;
    const y = runs.row[r] as number;
    area[c] = (area[c] as number) + to - from;
    left[c] = Math.min(left[c] as number, from);
    right[c] = Math.max(right[c] as number, to - 1);
    top[c] = Math.min(top[c] as number, y);
    bottom[c] = y;
    if (from === 0 || to === mask.width || y === 0 || y === mask.height - 1) touchesBorder[c] = 1;
  }
  return { count, area, left, top, right, bottom, touchesBorder, runs, ofRun };
}

/**
 * Connected pieces of the pixels that have `value`; ink is usually taken with 8 neighbours and ground with 4.
 * Run-length union-find: time grows with the number of runs, not of pixels.
 */
export function componentsOf(mask: Mask, value: 0 | 1, neighbours: 4 | 8): Components {
  const runs = runsOf(mask, value);
  const parent = new Int32Array(runs.count);
  for (let r = 0; r < runs.count; r++) parent[r] = r;
  for (let y = 1; y < mask.height; y++) joinRows(runs, parent, y, neighbours === 8 ? 1 : 0);
  const { ofRun, count } = number(runs, parent);
  return measure(mask, runs, ofRun, count);
}

/** Piece number of every pixel, −1 where there is none. */
export function labelsOf({ runs, ofRun }: Components, { width, height }: Mask): Int32Array {
  const labels = new Int32Array(width * height).fill(-1);
  for (let r = 0; r < runs.count; r++) {
    const base = (runs.row[r] as number) * width;
    labels.fill(ofRun[r] as number, base + (runs.from[r] as number), base + (runs.to[r] as number));
  }
  return labels;
}

/** Writes `value` over every pixel of the pieces that `chosen` accepts. */
export function paintComponents(mask: Mask, components: Components, value: 0 | 1, chosen: (piece: number) => boolean): void {
  const { runs, ofRun, count } = components;
  const accepted = Uint8Array.from({ length: count }, (_, piece) => (chosen(piece) ? 1 : 0));
  for (let r = 0; r < runs.count; r++) {
    if (accepted[ofRun[r] as number] !== 1) continue;
    const base = (runs.row[r] as number) * mask.width;
    mask.data.fill(value, base + (runs.from[r] as number), base + (runs.to[r] as number));
  }
}
