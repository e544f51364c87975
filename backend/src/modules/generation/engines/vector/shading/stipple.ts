import { coordinate } from '../geometry/print.js';
import { sample } from '../field/lattice.js';
import type { Rng } from '../motifs/motif.js';
import type { Relief } from './relief.js';
import { takenLabel } from './taken-label.js';
import type { TextureSheet } from './texture-sheet.js';

export interface Stippling {
  /** Between dot centres where it is darkest and where it is lightest, canvas units. */
  readonly closest: number;
  readonly widest: number;
  /** Tone below which no dot is set. */
  readonly from: number;
  readonly until?: number;
  readonly gain?: number;
}

/** A grid of buckets that answers "is a dot nearer than r?". */
class DotGrid {
  private readonly size: number;
  private readonly columns: number;
  private readonly buckets: number[][];

  constructor(width: number, height: number, size: number) {
    this.size = size;
    this.columns = Math.ceil(width / size) + 1;
    this.buckets = Array.from({ length: this.columns * (Math.ceil(height / size) + 1) }, () => []);
  }

  isFree(x: number, y: number, radius: number): boolean {
    const reach = Math.ceil(radius / this.size);
    const column = Math.floor(x / this.size);
    const row = Math.floor(y / this.size);
    for (let r = Math.max(0, row - reach); r <= row + reach; r += 1) {
      for (let c = Math.max(0, column - reach); c <= Math.min(this.columns - 1, column + reach); c += 1) {
        if (this.hits(this.buckets[r * this.columns + c], x, y, radius)) return false;
      }
    }
    return true;
  }

  add(x: number, y: number): void {
    this.buckets[Math.floor(y / this.size) * this.columns + Math.floor(x / this.size)]?.push(x, y);
  }

  private hits(bucket: readonly number[] | undefined, x: number, y: number, radius: number): boolean {
    if (bucket === undefined) return false;
    for (let i = 0; i < bucket.length; i += 2) {
      if (((bucket[i] as number) - x) ** 2 + ((bucket[i + 1] as number) - y) ** 2 < radius * radius) return true;
    }
    return false;
  }
}

function shuffledCells(count: number, rng: Rng): Uint32Array {
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) order[i] = i;
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(rng.next() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
  return order;
}

/** Variable-radius Poisson-disc dots: denser where darker, never on a grid. Dots are zero-length round strokes. */
export function stipple(relief: Relief, plan: Stippling, sheet: TextureSheet, rng: Rng): void {
  const { lattice } = relief;
  const width = lattice.width / lattice.scale;
  const height = lattice.height / lattice.scale;
  const step = plan.closest * 0.64;
  const columns = Math.max(1, Math.floor(width / step));
  const rows = Math.max(1, Math.floor(height / step));
  const grid = new DotGrid(width, height, plan.closest);
  for (const place of shuffledCells(columns * rows, rng)) {
    const x = ((place % columns) + rng.next()) * step;
    const y = (Math.floor(place / columns) + rng.next()) * step;
    const label = takenLabel(relief, sheet, x, y);
    if (label === 0) continue;
    const tone = Math.min(1, sample(relief.tone, lattice, x, y) * (plan.gain ?? 1));
    if (tone < plan.from || tone >= (plan.until ?? Infinity)) continue;
    if (!grid.isFree(x, y, plan.closest + (plan.widest - plan.closest) * (1 - tone) ** 2)) continue;
    grid.add(x, y);
    sheet.add(label - 1, `M${coordinate(x)} ${coordinate(y)}h0`);
  }
}
