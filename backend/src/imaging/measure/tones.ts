import { componentsOf } from '../components/components.js';
import { largestWithin } from '../ink/neighbourhood.js';
import { emptyPlane, type Mask, type Raster } from '../raster/plane.js';
import { hullArea } from './hull.js';

/** How much of the drawing's outline is ink, tone and open skin. */
export interface ToneReading {
  /** Area of the convex outline of everything drawn, px². */
  readonly outlineArea: number;
  /** Share of the outline that is dark ink, 0–1. */
  readonly ink: number;
  /** Share of the outline that carries any pigment: ink, colour, grey wash. */
  readonly pigment: number;
  /** The largest grey patch with hardly any black in it, as a share of the outline; where it is, px. */
  readonly loosestTone: { readonly share: number; readonly x: number; readonly y: number };
  /** Share of the whole picture that carries pigment; near 1 for photographs and scenes. */
  readonly ofPicture: number;
}

/** Pigment: darker than this share of the paper, or tinted by more than `CHROMA` against it. */
const DARKER = 0.86;
const CHROMA = 36;
/** Grid of the search for grey patches, px. */
const CELL = 4;

interface TonePlanes {
  /** 1 = any pigment. */
  readonly pigment: Mask;
  /** 1 = grey or coloured tone that is not dark ink, one value a cell. */
  readonly toneCells: Mask;
  /** 1 = dark ink in the cell. */
  readonly inkCells: Mask;
}

function isPigment(rgb: Uint8Array, i: number, level: number): boolean {
  const r = rgb[3 * i] as number;
  const g = rgb[3 * i + 1] as number;
  const b = rgb[3 * i + 2] as number;
  const high = Math.max(r, g, b);
  return high < level || high - Math.min(r, g, b) > CHROMA;
}

function readPlanes(raster: Raster, ink: Mask, paper: number): TonePlanes {
  const { width, height, rgb } = raster;
  const pigment = emptyPlane(width, height);
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const tone = new Uint8Array(columns * rows);
  const dark = new Uint8Array(columns * rows);
  const level = paper * DARKER;
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.floor(y / CELL) * columns;
    for (let x = 0; x < width; x++, i++) {
      const cell = row + ((x / CELL) | 0);
      if (ink.data[i] === 1) {
        pigment.data[i] = 1;
        dark[cell] = 1;
      } else if (isPigment(rgb, i, level)) {
        pigment.data[i] = 1;
        tone[cell] = (tone[cell] as number) + 1;
      }
    }
  }
  const filled = tone.map((count) => (count >= (CELL * CELL) / 2 ? 1 : 0));
  return { pigment, toneCells: { width: columns, height: rows, data: filled }, inkCells: { width: columns, height: rows, data: dark } };
}

/** A patch is anchored when black lies in or next to a tenth of its cells. */
function loosestPatch({ toneCells, inkCells }: TonePlanes): { cells: number; x: number; y: number } {
  const near = largestWithin(inkCells, 2).data;
  const loose = { ...toneCells, data: toneCells.data.map((tone, i) => (tone === 1 && near[i] === 0 ? 1 : 0)) };
  const all = componentsOf(toneCells, 1, 4);
  const free = new Int32Array(all.count);
  for (let r = 0; r < all.runs.count; r++) {
    const base = (all.runs.row[r] as number) * loose.width;
    for (let x = all.runs.from[r] as number; x < (all.runs.to[r] as number); x++) {
      free[all.ofRun[r] as number] = (free[all.ofRun[r] as number] as number) + (loose.data[base + x] as number);
    }
  }
  let best = { cells: 0, x: 0, y: 0 };
  for (let piece = 0; piece < all.count; piece++) {
    const area = all.area[piece] as number;
    const unanchored = (free[piece] as number) > 0.9 * area;
    if (!unanchored || area <= best.cells) continue;
    best = {
      cells: area,
      x: (((all.left[piece] as number) + (all.right[piece] as number) + 1) / 2) * CELL,
      y: (((all.top[piece] as number) + (all.bottom[piece] as number) + 1) / 2) * CELL,
    };
  }
  return best;
}

function countOf({ data }: Mask): number {
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum += data[i] as number;
  return sum;
}

/** @param paper brightness of the paper, 0–255 */
export function readTones(raster: Raster, ink: Mask, paper: number): ToneReading {
  const planes = readPlanes(raster, ink, paper);
  const outlineArea = Math.max(1, hullArea(planes.pigment));
  const patch = loosestPatch(planes);
  const pigment = countOf(planes.pigment);
  return {
    outlineArea,
    ink: Math.min(1, countOf(ink) / outlineArea),
    pigment: Math.min(1, pigment / outlineArea),
    loosestTone: { share: Math.min(1, (patch.cells * CELL * CELL) / outlineArea), x: patch.x, y: patch.y },
    ofPicture: pigment / planes.pigment.data.length,
  };
}
