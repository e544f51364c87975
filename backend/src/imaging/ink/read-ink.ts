import { boundsOf } from '../raster/bounds.js';
import { emptyPlane, type Mask, type PixelBox, type Plane, type Raster } from '../raster/plane.js';
import { inkPlane } from '../raster/ink-plane.js';
import { despeckle } from '../components/despeckle.js';
import { flattenPaper } from './flatten-paper.js';
import { histogramOf, quantileOf } from './histogram.js';
import { maskOf } from './hairlines.js';

/** A drawing, separated from its paper. */
export interface InkReading {
  /** Darkness against the local paper: 0 = paper, 255 = the drawing's ink; in between an edge's share of ink. */
  readonly cover: Plane;
  /** 1 = ink. Specks and pinholes that no needle makes are gone. */
  readonly mask: Mask;
  /** The drawing's extent; null on a blank sheet. */
  readonly bounds: PixelBox | null;
  /** Brightness of the paper, 0–255. */
  readonly paper: number;
}

/** Nothing lighter than this is ink, whatever surrounds it. */
const LIGHTEST_INK = 200;

function inkLevel(value: Plane): number | null {
  const counts = histogramOf(value.data).fill(0, LIGHTEST_INK);
  if (counts.every((n) => n === 0)) return null;
  return quantileOf(counts, 0.1);
}

function coverOf(value: Plane, ink: number): Plane {
  const table = Uint8Array.from({ length: 256 }, (_, v) => Math.max(0, Math.min(255, Math.round((255 * (255 - v)) / (255 - ink)))));
  const cover = emptyPlane(value.width, value.height);
  for (let i = 0; i < cover.data.length; i++) cover.data[i] = table[value.data[i] as number] as number;
  return cover;
}

/** Smallest speck that counts, px: grows with the picture, as scanner dust and JPEG crumbs do. */
function speckArea({ width, height }: Plane): number {
  return Math.max(3, Math.round((width * height) / 250_000));
}

/** Separates ink from paper; works on clean drawings, scans with tint and vignette, JPEG, grey and coloured work. */
export function readInk(raster: Raster): InkReading {
  const raw = inkPlane(raster);
  const paper = Math.max(1, quantileOf(histogramOf(raw.data), 0.98));
  const value = flattenPaper(raw, paper);
  const ink = inkLevel(value);
  if (ink === null) {
    const nothing = emptyPlane(raster.width, raster.height);
    return { cover: nothing, mask: nothing, bounds: null, paper };
  }
  const cover = coverOf(value, ink);
  const mask = maskOf(cover);
  const speck = speckArea(mask);
  despeckle(mask, speck, speck);
  return { cover, mask, bounds: boundsOf(mask), paper };
}
