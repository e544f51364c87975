import { INK } from './edges.js';
import type { Paper } from './paper.js';
import { byte, type Picture } from './picture.js';

/** Looked up once: global objects are slow to reach inside Jest's sandbox. */
const { floor, max, round } = Math;

/** How the ink is spread over the sheet, on a grid of 48 columns. */
export interface Designs {
  /** Wide empty bands right across the sheet with a good part of the ink on either side. */
  readonly gutters: number;
  /** Separate groups of ink that hold more than 8 % of it each. */
  readonly groups: number;
}

const COLUMNS = 48;

interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Ink pixels a cell. */
  readonly ink: Float64Array;
}

function toGrid({ width, height }: Picture, paper: Paper): Grid {
  const rows = max(8, round((COLUMNS * height) / width));
  const ink = new Float64Array(COLUMNS * rows);
  const columnOf = Uint8Array.from({ length: width }, (_, x) => floor((x / width) * COLUMNS));
  for (let y = 0, i = 0; y < height; y++) {
    const row = floor((y / height) * rows) * COLUMNS;
    for (let x = 0; x < width; x++, i++) {
      if (byte(paper.distance, i) <= INK) continue;
      const cell = row + byte(columnOf, x);
      ink[cell] = (ink[cell] ?? 0) + 1;
    }
  }
  return { columns: COLUMNS, rows, ink };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Gaps narrower than this lie between letters and lines, not between drawings: 6 % of the sheet's width. */
const GAP_CELLS = 3;

/** Wide empty runs with 15 % of the ink before and after them. */
function guttersAlong(profile: readonly number[]): number {
  const total = sum(profile);
  let found = 0;
  let before = 0;
  let gap = 0;
  for (const cell of profile) {
    gap = cell === 0 ? gap + 1 : 0;
    if (gap === GAP_CELLS && before > 0.15 * total && before < 0.85 * total) found += 1;
    before += cell;
  }
  return found;
}

function neighbours(cell: number, { columns, rows }: Grid): readonly number[] {
  const [x, y] = [cell % columns, floor(cell / columns)];
  const around: number[] = [];
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      if (x + dx >= 0 && x + dx < columns && y + dy >= 0 && y + dy < rows) around.push((y + dy) * columns + x + dx);
    }
  }
  return around;
}

function groupsOf(grid: Grid): number {
  const seen = new Uint8Array(grid.ink.length);
  const masses: number[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1 || (grid.ink[start] ?? 0) === 0) continue;
    let mass = 0;
    const stack = [start];
    seen[start] = 1;
    for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
      mass += grid.ink[cell] ?? 0;
      const fresh = neighbours(cell, grid).filter((next) => seen[next] === 0 && (grid.ink[next] ?? 0) > 0);
      for (const next of fresh) seen[next] = 1;
      stack.push(...fresh);
    }
    masses.push(mass);
  }
  const total = sum(masses);
  return masses.filter((mass) => mass > 0.08 * total).length;
}

export function designsOn(picture: Picture, paper: Paper): Designs {
  const grid = toGrid(picture, paper);
  const column = (x: number): number => sum(Array.from({ length: grid.rows }, (_, y) => grid.ink[y * grid.columns + x] ?? 0));
  const row = (y: number): number => sum(Array.from({ length: grid.columns }, (_, x) => grid.ink[y * grid.columns + x] ?? 0));
  const across = guttersAlong(Array.from({ length: grid.columns }, (_, x) => column(x)));
  const down = guttersAlong(Array.from({ length: grid.rows }, (_, y) => row(y)));
  return { gutters: across + down, groups: groupsOf(grid) };
}
