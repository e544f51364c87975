import sharp from 'sharp';
import { IMAGE_LIMITS, sniffFormat, type SniffedFormat } from '../../../../../imaging/index.js';
import { pictureTurns } from '../../../../../platform/workers/index.js';

export interface DecodedImage {
  readonly bytes: Buffer;
  readonly mimeType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

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
    const { info } = await sharp(bytes, { limitInputPixels: IMAGE_LIMITS.maxPixels, failOn: 'error', pages: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return info;
  } catch {
    return null;
  }
}

/** Bytes as the rest of the product keeps them: PNG or JPEG, within the limits of a stored image. */
async function storable(bytes: Buffer, format: SniffedFormat): Promise<Pick<DecodedImage, 'bytes' | 'mimeType'>> {
  if (bytes.length > IMAGE_LIMITS.maxBytes) {
    return { bytes: await sharp(bytes).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer(), mimeType: 'image/jpeg' };
  }
  if (format === 'webp') return { bytes: await sharp(bytes).png().toBuffer(), mimeType: 'image/png' };
  return { bytes, mimeType: format === 'png' ? 'image/png' : 'image/jpeg' };
}

/**
 * The image behind a base64 string, or null when there is none: base64 whole, signature PNG or JPEG whatever the answer
 * claims, pixel limit checked on the header, then every pixel decoded (`metadata()` accepts a JPEG cut to 30 %).
 * The bytes stay as they came, except that a WebP becomes a PNG and more than 20 MB become a JPEG: it is paid for.
 */
export async function decodeImage(data: string): Promise<DecodedImage | null> {
  const bytes = fromBase64(data);
  const format = bytes === null ? null : sniffFormat(bytes);
  if (bytes === null || format === null) return null;
  const size = await pictureTurns.take(() => fullyDecoded(bytes));
  if (size === null || Math.min(size.width, size.height) < FEWEST_PIXELS_A_SIDE) return null;
  return { ...(await storable(bytes, format)), width: size.width, height: size.height };
}
