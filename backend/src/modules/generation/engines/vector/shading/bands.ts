import { contours } from '../field/contour.js';
import type { Patch } from '../field/lattice.js';
import { printRing } from '../geometry/print.js';
import type { Point } from '../geometry/point.js';
import type { Relief } from './relief.js';
import type { TextureSheet } from './texture-sheet.js';

/** What lies in the tone range of a shape, as filled areas. */
export interface Band {
  /** Darker than this … */
  readonly from: number;
  /** … or, when set, lighter than this instead. */
  readonly lighter?: boolean;
  /** How far an edge may be simplified, cells. Default 0.4. */
  readonly tolerance?: number;
}

interface Cells {
  left: number;
  top: number;
  right: number;
  bottom: number;
  count: number;
}

function extents(relief: Relief): Map<number, Cells> {
  const found = new Map<number, Cells>();
  const { width } = relief.lattice;
  relief.label.forEach((label, i) => {
    if (label === 0) return;
    const x = i % width;
    const y = Math.floor(i / width);
    const cells = found.get(label) ?? { left: x, top: y, right: x, bottom: y, count: 0 };
    cells.left = Math.min(cells.left, x);
    cells.right = Math.max(cells.right, x);
    cells.bottom = y;
    cells.count += 1;
    found.set(label, cells);
  });
  return found;
}

/** Tone of one shape's visible cells, carried two cells over its edge so that the band reaches under the line. */
function tonePatch(relief: Relief, label: number, cells: Cells, empty: number): Patch {
  const rim = 2;
  const x = cells.left - rim;
  const y = cells.top - rim;
  const width = cells.right - cells.left + 1 + 2 * rim;
  const height = cells.bottom - cells.top + 1 + 2 * rim;
  const data = new Float32Array(width * height).fill(empty);
  const isMine = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [cx, cy] = [x + column, y + row];
      if (cx < 0 || cy < 0 || cx >= relief.lattice.width || cy >= relief.lattice.height) continue;
      const cell = cy * relief.lattice.width + cx;
      if (relief.label[cell] !== label) continue;
      data[row * width + column] = relief.tone[cell] as number;
      isMine[row * width + column] = 1;
    }
  }
  return { x, y, width, height, data: spread(data, isMine, width) };
}

/** Gives cells next to the shape its nearest tone, twice. */
function spread(data: Float32Array, isMine: Uint8Array, width: number): Float32Array {
  let [values, mine] = [data, isMine];
  for (let pass = 0; pass < 2; pass += 1) {
    const [grown, owned] = [values.slice(), mine.slice()];
    for (let i = width; i < values.length - width; i += 1) {
      if (mine[i] === 1) continue;
      const from = [i - 1, i + 1, i - width, i + width].find((other) => mine[other] === 1);
      if (from === undefined) continue;
      grown[i] = values[from] as number;
      owned[i] = 1;
    }
    [values, mine] = [grown, owned];
  }
  return values;
}

const LEAST_CELLS = 24;

/** The band's areas in one shape as path data, canvas units. */
function areaOf(relief: Relief, band: Band, label: number, cells: Cells): string {
  const isLight = band.lighter === true;
  const patch = tonePatch(relief, label, cells, isLight ? 9 : 0);
  const signed = isLight ? { ...patch, data: patch.data.map((value) => Math.max(0, 1 - value)) } : patch;
  const rings = contours(signed, isLight ? 1 - band.from : band.from, band.tolerance ?? 0.4).filter((ring) => ring.length > 4);
  const { scale } = relief.lattice;
  return rings.map((ring) => printRing(ring.map(([x, y]): Point => [x / scale, y / scale]))).join('');
}

/** Finds a band in every shape the sheet takes. Areas reach a little over the shape's edge: clip them to the shape. */
export function addBands(relief: Relief, band: Band, sheet: TextureSheet): void {
  for (const [label, cells] of extents(relief)) {
    if (cells.count < LEAST_CELLS || !sheet.takes(label - 1)) continue;
    const data = areaOf(relief, band, label, cells);
    if (data !== '') sheet.add(label - 1, data);
  }
}
