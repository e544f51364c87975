import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { IMAGE_LIMITS, ImageFault, sniffFormat, type SniffedFormat } from '../../../../../imaging/index.js';
import { lookAt, type Seen } from '../../../verification/look-at.js';

/** A whole image, decoded, hashed and measured: plain data. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly mimeType: 'image/png' | 'image/jpeg';
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  readonly sha256: string;
  readonly seen: Seen;
}

const FEWEST_PIXELS_A_SIDE = 64;
const MIME = { png: 'image/png', jpeg: 'image/jpeg' } as const;

/** Strict base64: Buffer.from() skips junk and swallows a cut string without a word. */
function fromBase64(data: string): Buffer | null {
  if (data.length === 0 || data.length % 4 !== 0) return null;
  const bytes = Buffer.from(data, 'base64');
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
  return bytes.length === (data.length / 4) * 3 - padding ? bytes : null;
}

type Stored = Pick<Picture, 'bytes' | 'mimeType'>;

/** Bytes as the rest of the product keeps them: PNG or JPEG, within the limits of a stored image. */
async function storable(bytes: Buffer, format: SniffedFormat): Promise<Stored> {
  const open = () => sharp(bytes, { limitInputPixels: IMAGE_LIMITS.maxPixels, failOn: 'error', pages: 1 });
  if (bytes.length > IMAGE_LIMITS.maxBytes) {
    return { bytes: await open().jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer(), mimeType: 'image/jpeg' };
  }
  return format === 'webp' ? { bytes: await open().png().toBuffer(), mimeType: 'image/png' } : { bytes, mimeType: MIME[format] };
}

async function seenIn(bytes: Uint8Array): Promise<Seen | null> {
  try {
    return await lookAt(bytes);
  } catch (error) {
    if (error instanceof ImageFault) return null;
    throw error;
  }
}

/**
 * The image behind a base64 string, or null when there is none: base64 whole, signature PNG or JPEG whatever the answer
 * claims, pixel limit checked on the header, then every pixel decoded (`metadata()` accepts a JPEG cut to 30 %).
 * The bytes stay as they came, except that a WebP becomes a PNG and more than 20 MB become a JPEG: it is paid for.
 */
export async function readPicture(data: string): Promise<Picture | null> {
  const bytes = fromBase64(data);
  const format = bytes === null ? null : sniffFormat(bytes);
  // Whatever the decoder complains of: it is no image.
  const stored = bytes === null || format === null ? null : await storable(bytes, format).catch(() => null);
  if (stored === null) return null;
  const looking = seenIn(stored.bytes);
  // While libvips decodes in its own threads this one has time to hash.
  const sha256 = createHash('sha256').update(stored.bytes).digest('hex');
  const seen = await looking;
  if (seen === null || Math.min(seen.width, seen.height) < FEWEST_PIXELS_A_SIDE) return null;
  const { width, height } = seen;
  return { ...stored, width, height, sha256, seen };
}
