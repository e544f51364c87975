import type { Lattice } from './lattice.js';

const DIAGONAL = Math.SQRT2;

function isInner(label: Int32Array, i: number, width: number): boolean {
  const own = label[i];
  return label[i - 1] === own && label[i + 1] === own && label[i - width] === own && label[i + width] === own;
}

/** Distance of every cell to the edge of what it belongs to, cells: two sweeps (Rosenfeld and Pfaltz 1966). */
export function depths(label: Int32Array, { width, height }: Lattice): Float32Array {
  const away = new Float32Array(label.length).fill(0.5);
  const relax = (i: number, side: number): void => {
    const own = label[i];
    let best = away[i] as number;
    if (label[i + side] === own) best = Math.min(best, (away[i + side] as number) + 1);
    if (label[i + side * width] === own) best = Math.min(best, (away[i + side * width] as number) + 1);
    if (label[i + side * (width + 1)] === own) best = Math.min(best, (away[i + side * (width + 1)] as number) + DIAGONAL);
    if (label[i + side * (width - 1)] === own) best = Math.min(best, (away[i + side * (width - 1)] as number) + DIAGONAL);
    away[i] = best;
  };
  for (let i = width + 1; i < label.length - width - 1; i += 1) {
    if (label[i] === 0 || !isInner(label, i, width)) continue;
    away[i] = height + width;
    relax(i, -1);
  }
  for (let i = label.length - width - 2; i > width; i -= 1) if ((away[i] as number) > 0.5) relax(i, 1);
  return away;
}
