import { decodeRaster, shrunk, type Raster } from '../../../imaging/index.js';
import type { Extent } from './measure/extent.js';
import { measure, type Measures } from './measure/measures.js';

/** px of the longer side that is measured: fine enough for a hairline of one thousandth of the sheet. */
const MEASURED_SIDE = 400;

/** What the pixels of a drawing say: plain data, so that a worker thread can look and the verdict be passed elsewhere. */
export interface Seen {
  readonly measures: Measures;
  /** Where the drawing is on its picture; null when nothing is drawn. */
  readonly extent: Extent | null;
  /** px of the whole picture */
  readonly width: number;
  /** px of the whole picture */
  readonly height: number;
}

/**
 * Decodes every pixel once and measures them. For worker threads: decoding a 1K picture takes 7 ms in libvips' threads,
 * measuring it 8 ms in the one that calls.
 * @throws ImageFault when the bytes are no whole image
 */
export async function lookAt(bytes: Uint8Array): Promise<Seen> {
  const raster = await decodeRaster(bytes, MEASURED_SIDE, 'error');
  return { ...measure(raster), width: raster.sourceWidth, height: raster.sourceHeight };
}

/** The same for pixels that are at hand. */
export async function lookAtRaster(raster: Raster): Promise<Seen> {
  return { ...measure(await shrunk(raster, MEASURED_SIDE)), width: raster.width, height: raster.height };
}
