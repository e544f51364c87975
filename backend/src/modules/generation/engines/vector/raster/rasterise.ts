import sharp from 'sharp';
import type { Space } from '../canvas/space.js';

export interface Picture {
  readonly bytes: Buffer;
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
}

const MM_PER_INCH = 25.4;

/** The density at which libvips draws an SVG unscaled. */
const PLAIN_DENSITY = 72;

/**
 * SVG of a true size → PNG with `pixels` on its long side and the sheet's proportions. The physical size is written into
 * the file (pixels per inch), so that it prints as large as it was drawn.
 */
export async function rasterise(svg: string, space: Space, pixels: number): Promise<Picture> {
  const density = (pixels * MM_PER_INCH) / Math.max(space.widthMm, space.heightMm);
  const width = Math.max(1, Math.round((space.widthMm * density) / MM_PER_INCH));
  const height = Math.max(1, Math.round((space.heightMm * density) / MM_PER_INCH));
  // Millimetres in the document are turned into px by the density, and the result is scaled by density / 72 once more:
  // the square root asks for exactly the pixels that are wanted instead of up to thirteen times as many.
  const asked = Math.max(1, Math.sqrt(density * PLAIN_DENSITY));
  const drawing = sharp(Buffer.from(svg), { density: asked, limitInputPixels: 64_000_000, unlimited: true })
    .resize(width, height, { fit: 'fill' }).flatten({ background: '#fff' });
  const bytes = await drawing.png({ compressionLevel: 6, adaptiveFiltering: false }).withMetadata({ density }).toBuffer();
  return { bytes, width, height };
}
