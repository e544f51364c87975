/** The formats that are kept. */
export type ImageMime = 'image/png' | 'image/jpeg' | 'image/webp';

export const EXTENSION: Readonly<Record<ImageMime, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' };

/**
 * Where bytes are kept, by name. Implementations: disk, S3; one contract suite (`test/contract/image-store.contract.ts`).
 * Names are ours (`ab/abcdef….png`): lower-case hex and an extension, never a caller's text.
 */
export interface ImageStore {
  /** Whole or not at all: a reader never sees half of it. Writing the same name again is harmless. */
  put(name: string, bytes: Uint8Array, mimeType: string): Promise<void>;
  /** null when it is not there. @throws AppError `images-unavailable` when the store cannot be reached. */
  get(name: string): Promise<Buffer | null>;
  has(name: string): Promise<boolean>;
  /** Deleting what is not there is harmless. */
  delete(name: string): Promise<void>;
}

export const IMAGE_STORE = Symbol('IMAGE_STORE');
