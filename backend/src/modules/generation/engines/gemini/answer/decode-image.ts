import sharp from 'sharp';
import { sniffFormat } from '../../../../../imaging/index.js';

export interface DecodedImage {
  readonly bytes: Buffer;
  readonly mimeType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

/** 4K at 9:16 is 17 megapixels; nothing the model makes is above this. */
const MOST_PIXELS = 40_000_000;
const FEWEST_PIXELS_A_SIDE = 64;

/** Strict base64: Buffer.from() skips junk and swallows a cut string without a word. */
function fromBase64(data: string): Buffer | null {
  if (data.length === 0 || data.length % 4 !== 0) return null;
  const bytes = Buffer.from(data, 'base64');
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
  return bytes.length === (data.length / 4) * 3 - padding ? bytes : null;
}

async function fullyDecoded(bytes: Buffer): Promise<{ width: number; height: number } | null> {
  try {
    const { info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 }).raw().toBuffer({ resolveWithObject: true });
    return info;
  } catch {
    return null;
  }
}

/**
 * The image behind a base64 string, or null when there is none: base64 whole, signature PNG or JPEG whatever the answer
 * claims, pixel limit checked on the header, then every pixel decoded (`metadata()` accepts a JPEG cut to 30 %).
 * A WebP, which other versions of the model make, becomes a PNG.
 */
export async function decodeImage(data: string): Promise<DecodedImage | null> {
  const bytes = fromBase64(data);
  const format = bytes === null ? null : sniffFormat(bytes);
  if (bytes === null || format === null) return null;
  const size = await fullyDecoded(bytes);
  if (size === null || Math.min(size.width, size.height) < FEWEST_PIXELS_A_SIDE) return null;
  const { width, height } = size;
  if (format !== 'webp') return { bytes, mimeType: format === 'png' ? 'image/png' : 'image/jpeg', width, height };
  return { bytes: await sharp(bytes).png().toBuffer(), mimeType: 'image/png', width, height };
}
