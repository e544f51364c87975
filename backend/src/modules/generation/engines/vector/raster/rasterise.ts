import sharp from 'sharp';
import type { Raster } from '../../../../../imaging/index.js';
import type { Space } from '../canvas/space.js';

/** A drawn sheet, opaque on white, and how large it is meant to be. */
export interface Picture extends Raster {
  /** Pixels per inch at which it has its true size. */
  readonly density: number;
}

const MM_PER_INCH = 25.4;

/** The density at which libvips draws an SVG unscaled. */
const PLAIN_DENSITY = 72;

/** Flash is flat areas and repeated lines: zlib's second level takes a third of the time of the sixth and 3 % more bytes. */
const COMPRESSION = 2;

/** SVG of a true size → pixels, `pixels` of them on its long side, in the sheet's proportions. */
export async function rasterise(svg: string, space: Space, pixels: number): Promise<Picture> {
  const density = (pixels * MM_PER_INCH) / Math.max(space.widthMm, space.heightMm);
  const width = Math.max(1, Math.round((space.widthMm * density) / MM_PER_INCH));
  const height = Math.max(1, Math.round((space.heightMm * density) / MM_PER_INCH));
  // Millimetres in the document are turned into px by the density, and the result is scaled by density / 72 once more:
  // the square root asks for exactly the pixels that are wanted instead of up to thirteen times as many.
  const asked = Math.max(1, Math.sqrt(density * PLAIN_DENSITY));
  const rgb = await sharp(Buffer.from(svg), { density: asked, limitInputPixels: 64_000_000, unlimited: true })
    .resize(width, height, { fit: 'fill' }).flatten({ background: '#fff' }).raw().toBuffer();
  return { rgb, width, height, density };
}

/** PNG of a picture. Its true size is written into the file (pixels per inch), so that it prints as large as it was drawn. */
export function encode({ rgb, width, height, density }: Picture): Promise<Buffer> {
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: COMPRESSION, adaptiveFiltering: false }).withMetadata({ density }).toBuffer();
}
