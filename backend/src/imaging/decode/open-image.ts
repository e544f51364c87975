import sharp, { type Metadata, type Sharp } from 'sharp';
import { ImageFault } from './image-fault.js';
import { sniffFormat, type SniffedFormat } from './sniff.js';

/** What a picture may be at most and must be at least; checked before a pixel is decoded. */
export interface ImageLimits {
  readonly maxBytes: number;
  readonly maxPixels: number;
  /** px, the longer side */
  readonly maxSide: number;
  /** px, the shorter side */
  readonly minSide: number;
}

export const IMAGE_LIMITS: ImageLimits = { maxBytes: 20 * 1024 * 1024, maxPixels: 24e6, maxSide: 12_000, minSide: 16 };

/** What is refused: a picture that is cut off, or (`error`) one with damaged pixels too. */
export type Patience = 'truncated' | 'error';

export interface OpenedImage {
  readonly format: SniffedFormat;
  readonly metadata: Metadata;
  /** First frame, upright, flattened on white, 8-bit sRGB; nothing is decoded yet. */
  readonly pipeline: Sharp;
}

function checkSize({ width, height }: Metadata, limits: ImageLimits): void {
  const size = `${width} × ${height} px`;
  if (Math.max(width, height) > limits.maxSide || width * height > limits.maxPixels) {
    throw new ImageFault('image-too-large', `The picture is ${size}; at most ${limits.maxPixels / 1e6} megapixels and ${limits.maxSide} px a side.`);
  }
  if (Math.min(width, height) < limits.minSide) {
    throw new ImageFault('image-too-small', `The picture is ${size}; each side needs at least ${limits.minSide} px.`);
  }
}

async function readHeader(bytes: Uint8Array, limits: ImageLimits): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false, pages: 1, failOn: 'none' }).metadata();
  } catch (cause) {
    if (bytes.length < limits.maxBytes) throw new ImageFault('image-unreadable', 'The file is damaged or cut off.', { cause });
    throw cause;
  }
}

/**
 * Checks signature, bytes and dimensions, then prepares decoding.
 * @throws {ImageFault} unsupported-image-format, image-too-large, image-too-small, image-unreadable
 */
export async function openImage(bytes: Uint8Array, failOn: Patience = 'truncated'): Promise<OpenedImage> {
  const limits = IMAGE_LIMITS;
  if (bytes.length > limits.maxBytes) {
    throw new ImageFault('image-too-large', `The file has ${bytes.length} bytes; at most ${limits.maxBytes}.`);
  }
  const format = sniffFormat(bytes);
  if (format === null) throw new ImageFault('unsupported-image-format', 'Send a PNG, JPEG or WebP picture.');
  const metadata = await readHeader(bytes, limits);
  checkSize(metadata, limits);
  const pipeline = sharp(bytes, { limitInputPixels: limits.maxPixels, pages: 1, failOn })
    .autoOrient()
    .toColourspace('srgb')
    .flatten({ background: '#ffffff' });
  return { format, metadata, pipeline };
}

/** Runs a decoding step; a decoder's complaint becomes an `image-unreadable`. */
export async function decoding<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new ImageFault('image-unreadable', 'The file is damaged or cut off.', { cause });
  }
}
