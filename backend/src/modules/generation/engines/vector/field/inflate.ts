import type { Patch } from './lattice.js';

interface Level {
  readonly width: number;
  readonly height: number;
  readonly inside: Uint8Array;
}

const COARSEST = 24;
const OVER_RELAXATION = 1.5;

function halved(level: Level): Level {
  const width = level.width >> 1;
  const height = level.height >> 1;
  const inside = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = 2 * y * level.width + 2 * x;
      const sum = (level.inside[i] as number) + (level.inside[i + 1] as number)
        + (level.inside[i + level.width] as number) + (level.inside[i + level.width + 1] as number);
      inside[y * width + x] = sum >= 3 ? 1 : 0;
    }
  }
  return { width, height, inside };
}

function pyramid(mask: Patch): Level[] {
  const inside = new Uint8Array(mask.data.length);
  for (let i = 0; i < inside.length; i += 1) inside[i] = (mask.data[i] as number) > 0.5 ? 1 : 0;
  const levels: Level[] = [{ width: mask.width, height: mask.height, inside }];
  for (let last = levels[0]; last && Math.min(last.width, last.height) > COARSEST; last = levels.at(-1)) levels.push(halved(last));
  return levels;
}

function finer(coarse: Float32Array, from: Level, to: Level): Float32Array {
  const out = new Float32Array(to.width * to.height);
  for (let y = 0; y < to.height; y += 1) {
    const row = Math.min(from.height - 1, y >> 1) * from.width;
    for (let x = 0; x < to.width; x += 1) {
      const i = y * to.width + x;
      if (to.inside[i] === 1) out[i] = coarse[row + Math.min(from.width - 1, x >> 1)] as number;
    }
  }
  return out;
}

/** The cells of one colour of the chequerboard that lie inside, in reading order. */
function cellsOf({ width, height, inside }: Level, parity: number): Int32Array {
  const cells = new Int32Array(inside.length);
  let count = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1 + ((y + parity) & 1); x < width - 1; x += 2) if (inside[y * width + x] === 1) cells[count++] = y * width + x;
  }
  return cells.subarray(0, count);
}

/** One red or black half sweep of successive over-relaxation. */
function sweep(u: Float32Array, cells: Int32Array, width: number, source: number): void {
  for (let k = 0; k < cells.length; k += 1) {
    const i = cells[k] as number;
    const around = (u[i - 1] as number) + (u[i + 1] as number) + (u[i - width] as number) + (u[i + width] as number);
    u[i] = (u[i] as number) + OVER_RELAXATION * ((around + source) * 0.25 - (u[i] as number));
  }
}

function sweepsAt(depth: number, levels: number): number {
  if (depth === levels - 1) return 60;
  return depth === 0 ? 8 : 18;
}

/**
 * Blows a mask up like a pillow: solves ∇²u = −1 inside it (u = 0 outside), coarse to fine, and returns √u, the
 * height in cells. A disc of radius r becomes a dome r/2 high. (Poisson inflation, after "Repoussé", Joshi & Carr 2008.)
 */
export function inflate(mask: Patch): Float32Array {
  const levels = pyramid(mask);
  let u: Float32Array | null = null;
  for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
    const level = levels[depth] as Level;
    const coarser = levels[depth + 1];
    u = u && coarser ? finer(u, coarser, level) : new Float32Array(level.width * level.height);
    const source = 4 ** depth;
    const [red, black] = [cellsOf(level, 0), cellsOf(level, 1)];
    for (let k = 0; k < sweepsAt(depth, levels.length); k += 1) {
      sweep(u, red, level.width, source);
      sweep(u, black, level.width, source);
    }
  }
  const height = u ?? new Float32Array(mask.data.length);
  for (let i = 0; i < height.length; i += 1) height[i] = Math.sqrt(Math.max(0, height[i] as number));
  return height;
}
