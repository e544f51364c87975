import { componentsOf } from '../components/components.js';
import { largestWithin } from '../ink/neighbourhood.js';
import type { Mask, PixelBox, Raster } from '../raster/plane.js';
import { hullArea } from './hull.js';
import { pigmentMask } from './pigment.js';

/** How much of the drawing's outline is ink, tone and open skin. */
export interface ToneReading {
  /** Of everything drawn: ink, colour, grey wash. */
  readonly extent: PixelBox;
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

function readPlanes(raster: Raster, ink: Mask): TonePlanes {
  const { width, height } = raster;
  const pigment = pigmentMask(raster);
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const tone = new Uint8Array(columns * rows);
  const dark = new Uint8Array(columns * rows);
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.floor(y / CELL) * columns;
    for (let x = 0; x < width; x++, i++) {
      const cell = row + ((x / CELL) | 0);
      if (ink.data[i] === 1) {
        pigment.data[i] = 1;
        dark[cell] = 1;
      } else if (pigment.data[i] === 1) tone[cell] = (tone[cell] as number) + 1;
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

/** Smaller patches of tone are crumbs, cells. */
const CRUMB = 8;

/**
 * The drawing's extent: its ink, and colour or grey wash that reaches beyond the ink. Tone that runs into the picture's border
 * is background (shadow on the paper, a photograph) and does not count.
 */
function extentOf({ toneCells }: TonePlanes, inkBounds: PixelBox, raster: Raster): PixelBox {
  const patches = componentsOf(toneCells, 1, 4);
  let [left, top, right, bottom] = [inkBounds.x, inkBounds.y, inkBounds.x + inkBounds.width, inkBounds.y + inkBounds.height];
  for (let piece = 0; piece < patches.count; piece++) {
    if (patches.touchesBorder[piece] === 1 || (patches.area[piece] as number) < CRUMB) continue;
    left = Math.min(left, (patches.left[piece] as number) * CELL);
    top = Math.min(top, (patches.top[piece] as number) * CELL);
    right = Math.max(right, Math.min(raster.width, ((patches.right[piece] as number) + 1) * CELL));
    bottom = Math.max(bottom, Math.min(raster.height, ((patches.bottom[piece] as number) + 1) * CELL));
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** @param inkBounds extent of the ink alone */
export function readTones(raster: Raster, ink: Mask, inkBounds: PixelBox): ToneReading {
  const planes = readPlanes(raster, ink);
  const outlineArea = Math.max(1, hullArea(planes.pigment));
  const patch = loosestPatch(planes);
  const pigment = countOf(planes.pigment);
  return {
    extent: extentOf(planes, inkBounds, raster),
    outlineArea,
    ink: Math.min(1, countOf(ink) / outlineArea),
    pigment: Math.min(1, pigment / outlineArea),
    loosestTone: { share: Math.min(1, (patch.cells * CELL * CELL) / outlineArea), x: patch.x, y: patch.y },
    ofPicture: pigment / planes.pigment.data.length,
  };
}
