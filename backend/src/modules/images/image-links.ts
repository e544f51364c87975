import { createHmac, timingSafeEqual } from 'node:crypto';
import { lru } from 'tiny-lru';
import { EXTENSION, type ImageMime } from './store/image-store.js';

/** A link lives at least this long, seconds. */
export const LINK_SECONDS = 15 * 60;

/**
 * Signed image URLs: whoever holds one may see that image until it expires, and nothing else.
 * The expiry is rounded up to the next window, so that the same image keeps its URL (and the browser's cache) for a while.
 */
export class ImageLinks {
  /** Links of this window: the same image keeps its own. */
  private readonly signed = lru<string>(2000);

  constructor(private readonly secret: string, private readonly now: () => number = Date.now) {}

  /** Path with query, valid between one and two windows of 15 minutes. */
  sign(sha256: string, mimeType: string): string {
    const window = LINK_SECONDS * 1000;
    const expires = (Math.floor(this.now() / window) + 2) * LINK_SECONDS;
    const file = `${sha256}.${EXTENSION[mimeType as ImageMime]}?expires=${expires}`;
    const known = this.signed.get(file);
    if (known !== undefined) return known;
    const link = `/api/v1/images/${file}&signature=${this.signature(sha256, expires)}`;
    this.signed.set(file, link);
    return link;
  }

  /** `expired` only for links that were once right: an altered one is `wrong`. */
  verify(sha256: string, expires: number, signature: string): 'valid' | 'expired' | 'wrong' {
    if (!same(this.signature(sha256, expires), signature)) return 'wrong';
    return expires * 1000 > this.now() ? 'valid' : 'expired';
  }

  /** Our seal under a text of another kind, so that it can be handed out and known again. `kind` keeps them apart. */
  seal(kind: string, text: string): string {
    return createHmac('sha256', this.secret).update(`${kind}\n${text}`).digest('base64url');
  }

  isSealed(kind: string, text: string, seal: string): boolean {
    return same(this.seal(kind, text), seal);
  }

  private signature(sha256: string, expires: number): string {
    return this.seal('view', `${sha256}\n${expires}`);
  }
}

/** Takes as long whatever is wrong with it. */
function same(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
