import sharp, { type Sharp } from 'sharp';
import type { Raster } from '../raster/plane.js';
import { decoding, openImage, type Patience } from './open-image.js';

export interface DecodedRaster extends Raster {
  /** Size of the picture as it was sent, upright, px. */
  readonly sourceWidth: number;
  readonly sourceHeight: number;
}

/** Averages down what is larger, which keeps line widths true in proportion. */
async function within(maxSide: number, pipeline: Sharp): Promise<Raster> {
  const { data, info } = await pipeline
    .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true, kernel: 'mitchell' })
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: new Uint8Array(data.buffer, data.byteOffset, data.length) };
}

/**
 * Pixels of a PNG, JPEG or WebP: upright, opaque on white, sRGB, 8 bits; never larger than `maxSide` px.
 * @throws {ImageFault}
 */
export async function decodeRaster(bytes: Uint8Array, maxSide = 2048, failOn: Patience = 'truncated'): Promise<DecodedRaster> {
  const { pipeline, metadata } = await openImage(bytes, failOn);
  const upright = (metadata.orientation ?? 1) < 5;
  return {
    ...(await decoding(() => within(maxSide, pipeline))),
    sourceWidth: upright ? metadata.width : metadata.height,
    sourceHeight: upright ? metadata.height : metadata.width,
  };
}

/** A raster not larger than `maxSide` px, as `decodeRaster` would have made it. */
export function shrunk({ width, height, rgb }: Raster, maxSide: number): Promise<Raster> {
  return within(maxSide, sharp(rgb, { raw: { width, height, channels: 3 } }));
}
