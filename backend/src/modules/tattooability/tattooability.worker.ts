import { decodeRaster, ImageFault, measureDrawing, type DrawingMeasures } from '../../imaging/index.js';
import { workerTask } from '../../platform/worker-tasks/index.js';
import { agedPicture, type AgeingOrder } from './ageing/aged-picture.js';

export interface MeasuredPicture {
  readonly measures: DrawingMeasures;
  /** px, of the picture as it was sent */
  readonly sourceWidth: number;
}

/** @throws ImageFault of the decoder, or `nothing-drawn` on a blank sheet */
export const measure = workerTask(async (bytes: Uint8Array): Promise<MeasuredPicture> => {
  const raster = await decodeRaster(bytes);
  const measures = measureDrawing(raster);
  if (measures === null) throw new ImageFault('nothing-drawn', 'The picture is blank: there is nothing to measure.');
  return { measures, sourceWidth: raster.sourceWidth };
});

/** PNG bytes. */
export const age = workerTask((order: AgeingOrder): Promise<Uint8Array> => agedPicture(order));
