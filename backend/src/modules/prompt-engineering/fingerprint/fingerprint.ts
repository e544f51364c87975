import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { AspectRatio, EngineName, ImageSize } from '../engineered-prompt.js';

/** Raised when the meaning of a field changes, so that no old key is ever read in a new sense. */
export const KEY_VERSION = 1;

/** Everything that decides which drawing is the right answer. Nothing else may be in the key, nothing here may be missing. */
export interface FingerprintFields {
  /** One pool of concepts: an organisation, or `anonymous`. */
  readonly cacheScope: string;
  /** SHA-256 of the template, 64 hex digits. */
  readonly templateHash: string;
  readonly engine: EngineName;
  readonly model: string;
  readonly aspectRatio: AspectRatio;
  readonly imageSize: ImageSize;
  readonly variation: number;
  /** SHA-256 of the image that is refined, null for a new drawing. */
  readonly parent: string | null;
  /** SHA-256 of reference images, in the order given. */
  readonly references: readonly string[];
  /** The engineered prompt, complete. */
  readonly prompt: string;
}

/** The canonical JSON that is hashed: RFC 8785, keys sorted, no spaces. */
export function canonicalKey(fields: FingerprintFields): string {
  const json = canonicalize({
    keyVersion: KEY_VERSION,
    cacheScope: fields.cacheScope,
    templateHash: fields.templateHash,
    engine: fields.engine,
    model: fields.model,
    aspectRatio: fields.aspectRatio,
    imageSize: fields.imageSize,
    variation: fields.variation,
    parent: fields.parent,
    references: fields.references,
    prompt: fields.prompt,
  });
  return String(json);
}

/** The cache key: SHA-256 over the canonical JSON as UTF-8, 64 lower-case hex digits (guarantee G10). */
export function fingerprint(fields: FingerprintFields): string {
  return createHash('sha256').update(canonicalKey(fields)).digest('hex');
}
