import { decodeRaster } from '../../../imaging/index.js';
import { measure } from './measure/measures.js';
import type { Verification } from './verification.js';
import { verdictOn } from './verdict.js';

/** px of the longer side that is measured: fine enough for a hairline of one thousandth of the sheet. */
const MEASURED_SIDE = 400;

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: fifty drawings that arrive together would each take their piece of one turn of the event loop. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

/**
 * Whether a drawing is what a tattooist can use: one isolated drawing on near-white paper, no photograph, no skin,
 * no scenery, nothing at the edge, in the shape asked for. Decoding and scaling run in libvips' threads,
 * the measuring takes about 10 ms.
 * @throws ImageFault when the bytes are no image
 */
export async function verifyDrawing(bytes: Uint8Array, aspectRatio: string | null): Promise<Verification> {
  const raster = await decodeRaster(bytes, MEASURED_SIDE);
  const expected = aspectRatio === null ? null : { aspectRatio, width: raster.sourceWidth, height: raster.sourceHeight };
  const { measures, extent } = await inTurn(() => measure(raster));
  return { ...verdictOn(measures, expected), extent };
}
