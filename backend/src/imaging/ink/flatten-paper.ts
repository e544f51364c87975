import { emptyPlane, type Plane } from '../raster/plane.js';
import { quantileOf } from './histogram.js';

const BLOCK = 32;
/** Below this share of the paper's brightness a block holds ink or solid black, and says nothing about its paper. */
const INKED = 0.55;

/** Paper brightness on a coarse grid, one value a block. */
interface PaperGrid {
  readonly columns: number;
  readonly rows: number;
  readonly level: Float32Array;
}

function blockLevel(plane: Plane, x0: number, y0: number): number {
  const counts = new Uint32Array(256);
  const x1 = Math.min(plane.width, x0 + BLOCK);
  const y1 = Math.min(plane.height, y0 + BLOCK);
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const value = plane.data[y * plane.width + x] as number;
      counts[value] = (counts[value] as number) + 1;
    }
  }
  return quantileOf(counts, 0.9);
}

/** Paper darkens slowly: a block this much darker than one beside it shows the grey edges of lines, not paper. */
const ABRUPT = 0.85;

/** The brightest of a block and the eight around it. */
function brightestAround({ columns, rows, level }: PaperGrid, i: number): number {
  const [column, row] = [i % columns, Math.floor(i / columns)];
  let brightest = 0;
  for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
    for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) brightest = Math.max(brightest, level[r * columns + c] as number);
  }
  return brightest;
}

function withoutInkedBlocks(grid: PaperGrid): PaperGrid {
  const level = grid.level.map((value, i) => {
    const around = brightestAround(grid, i);
    return value < ABRUPT * around ? around : value;
  });
  return { ...grid, level };
}

function paperGrid(plane: Plane, paper: number): PaperGrid {
  const columns = Math.ceil(plane.width / BLOCK);
  const rows = Math.ceil(plane.height / BLOCK);
  const level = new Float32Array(columns * rows);
  for (let i = 0; i < level.length; i++) {
    const found = blockLevel(plane, (i % columns) * BLOCK, Math.floor(i / columns) * BLOCK);
    level[i] = found < INKED * paper ? paper : found;
  }
  return withoutInkedBlocks({ columns, rows, level });
}

/** Bilinear weights of one axis: the block before each pixel and the share of the block after it. */
function axis(pixels: number, blocks: number): { before: Int32Array; share: Float32Array } {
  const before = new Int32Array(pixels);
  const share = new Float32Array(pixels);
  for (let i = 0; i < pixels; i++) {
    const at = Math.min(blocks - 1, Math.max(0, (i + 0.5) / BLOCK - 0.5));
    before[i] = Math.min(Math.floor(at), Math.max(0, blocks - 2));
    share[i] = at - (before[i] as number);
  }
  return { before, share };
}

function divide(plane: Plane, { columns, rows, level }: PaperGrid): Plane {
  const out = emptyPlane(plane.width, plane.height);
  const across = axis(plane.width, columns);
  const down = axis(plane.height, rows);
  const line = new Float32Array(columns);
  for (let y = 0; y < plane.height; y++) {
    const r = down.before[y] as number;
    const t = down.share[y] as number;
    const next = Math.min(rows - 1, r + 1);
    for (let c = 0; c < columns; c++) {
      line[c] = (level[r * columns + c] as number) * (1 - t) + (level[next * columns + c] as number) * t;
    }
    for (let x = 0, i = y * plane.width; x < plane.width; x++, i++) {
      const c = across.before[x] as number;
      const s = across.share[x] as number;
      const here = (line[c] as number) * (1 - s) + (line[Math.min(columns - 1, c + 1)] as number) * s;
      out.data[i] = Math.min(255, ((plane.data[i] as number) * 255) / here + 0.5);
    }
  }
  return out;
}

/**
 * Brings the paper to 255 everywhere: takes off-white, vignettes, soft shadows and paper tint out of a value plane.
 * `paper` is the brightness of the paper as a whole (0–255). Clean white drawings come back as they are.
 */
export function flattenPaper(plane: Plane, paper: number): Plane {
  const grid = paperGrid(plane, paper);
  return grid.level.every((value) => value >= 253) ? plane : divide(plane, grid);
}
