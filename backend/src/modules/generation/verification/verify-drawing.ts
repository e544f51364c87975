import { decodeRaster } from '../../../imaging/index.js';
import { pictureTurns } from '../../../platform/workers/index.js';
import { measure } from './measure/measures.js';
import type { Verification } from './verification.js';
import { verdictOn } from './verdict.js';

/** px of the longer side that is measured: fine enough for a hairline of one thousandth of the sheet. */
const MEASURED_SIDE = 400;

/**
 * Whether a drawing is what a tattooist can use: one isolated drawing on near-white paper, no photograph, no skin,
 * no scenery, nothing at the edge, in the shape asked for. Decoding and scaling run in libvips' threads,
 * the measuring takes about 10 ms.
 * @throws ImageFault when the bytes are no image
 */
export async function verifyDrawing(bytes: Uint8Array, aspectRatio: string | null): Promise<Verification> {
  return pictureTurns.take(() => verified(bytes, aspectRatio));
}

async function verified(bytes: Uint8Array, aspectRatio: string | null): Promise<Verification> {
  const raster = await decodeRaster(bytes, MEASURED_SIDE);
  const expected = aspectRatio === null ? null : { aspectRatio, width: raster.sourceWidth, height: raster.sourceHeight };
  const { measures, extent } = await measure(raster);
  return { ...verdictOn(measures, expected), extent };
}
