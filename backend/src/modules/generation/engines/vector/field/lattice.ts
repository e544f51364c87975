/** The grid that covers the canvas while shading; cells are square. */
export interface Lattice {
  readonly width: number;
  readonly height: number;
  /** cells per canvas unit */
  readonly scale: number;
}

/** A rectangle of cells of a lattice with one number each. */
export interface Patch {
  /** column and row of its first cell in the lattice */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

export function latticeFor(width: number, height: number, longSide: number): Lattice {
  const scale = longSide / Math.max(width, height);
  return { width: Math.max(4, Math.round(width * scale)), height: Math.max(4, Math.round(height * scale)), scale };
}

/** Bilinear value at a canvas point; cells outside count as 0. */
export function sample(data: Float32Array, lattice: Lattice, x: number, y: number): number {
  const fx = x * lattice.scale - 0.5;
  const fy = y * lattice.scale - 0.5;
  const column = Math.floor(fx);
  const row = Math.floor(fy);
  if (column < 0 || row < 0 || column >= lattice.width - 1 || row >= lattice.height - 1) return 0;
  const u = fx - column;
  const v = fy - row;
  const i = row * lattice.width + column;
  const top = (data[i] as number) * (1 - u) + (data[i + 1] as number) * u;
  const bottom = (data[i + lattice.width] as number) * (1 - u) + (data[i + lattice.width + 1] as number) * u;
  return top * (1 - v) + bottom * v;
}

/** Index of the cell under a canvas point, -1 outside. */
export function cellAt(lattice: Lattice, x: number, y: number): number {
  const column = Math.floor(x * lattice.scale);
  const row = Math.floor(y * lattice.scale);
  if (column < 0 || row < 0 || column >= lattice.width || row >= lattice.height) return -1;
  return row * lattice.width + column;
}
