import sharp from 'sharp';
import { AppError } from '../../platform/index.js';
import { imageProblems } from './images.errors.js';
import { EXTENSION, type ImageMime, type ImageStore } from './store/image-store.js';

export interface StoredImage {
  readonly sha256: string;
  readonly mimeType: ImageMime;
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  readonly bytes: number;
}

/** An image that was fully decoded and hashed. */
export interface NewImage extends Omit<StoredImage, 'bytes'> {
  readonly bytes: Buffer;
}

/** Widths of renditions, px: what the dashboard's pictures ask for (contract.md). */
export const RENDITION_WIDTHS = [320, 640, 1280] as const;
export type RenditionWidth = (typeof RENDITION_WIDTHS)[number];

const fileName = (sha256: string, mimeType: ImageMime): string => `${sha256.slice(0, 2)}/${sha256}.${EXTENSION[mimeType]}`;
const renditionName = (sha256: string, width: number): string => `${sha256.slice(0, 2)}/${sha256}-${width}.webp`;

/**
 * The images of the installation, addressed by the SHA-256 of their bytes. Knows nothing of who owns what:
 * `ImageOwnership` answers that.
 */
export class ImageLibrary {
  constructor(private readonly store: ImageStore) {}

  /** Keeps the bytes under their hash; storing the same image again costs one existence check. */
  async keep({ bytes, sha256, mimeType, width, height }: NewImage): Promise<StoredImage> {
    const name = fileName(sha256, mimeType);
    if (!(await this.store.has(name))) await this.store.put(name, bytes, mimeType);
    return { sha256, mimeType, width, height, bytes: bytes.length };
  }

  /** Whether the bytes are there: a cache entry whose image is gone is a miss. */
  has(sha256: string, mimeType: ImageMime): Promise<boolean> {
    return this.store.has(fileName(sha256, mimeType));
  }

  /**
   * The bytes, whatever their format.
   * @throws AppError `image-not-found`
   */
  async read(sha256: string): Promise<{ readonly bytes: Buffer; readonly mimeType: ImageMime }> {
    for (const mimeType of Object.keys(EXTENSION) as ImageMime[]) {
      const bytes = await this.store.get(fileName(sha256, mimeType));
      if (bytes !== null) return { bytes, mimeType };
    }
    throw new AppError(imageProblems.notFound);
  }

  /**
   * A smaller WebP, made once and kept. `width` px at most: small originals are not blown up.
   * @throws AppError `image-not-found`
   */
  async rendition(sha256: string, width: RenditionWidth): Promise<Buffer> {
    const name = renditionName(sha256, width);
    const kept = await this.store.get(name);
    if (kept !== null) return kept;
    const { bytes } = await this.read(sha256);
    const made = await sharp(bytes, { limitInputPixels: 24e6 }).resize({ width, withoutEnlargement: true }).webp({ quality: 86 }).toBuffer();
    await this.store.put(name, made, 'image/webp');
    return made;
  }

  /** Deletes the image and its renditions. */
  async forget(sha256: string): Promise<void> {
    const names = (Object.keys(EXTENSION) as ImageMime[]).map((mimeType) => fileName(sha256, mimeType));
    const renditions = RENDITION_WIDTHS.map((width) => renditionName(sha256, width));
    await Promise.all([...names, ...renditions].map((name) => this.store.delete(name)));
  }
}
