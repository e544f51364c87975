import type { ImageLinks } from '../../images/index.js';

/** A share link lives so long, days. */
export const SHARE_DAYS = 7;

/** What a link gives: one concept, for a while, with the words that made it or without. */
export interface Share {
  readonly conceptId: string;
  readonly expiresAt: Date;
  readonly withPrompt: boolean;
}

/**
 * Links by which an owner shows one concept to people without a session. The link itself says, under our seal, what it
 * gives and until when; ShareBook knows whether it was taken back. It also ends when the concept is deleted.
 */
export class ShareLinks {
  constructor(private readonly links: Pick<ImageLinks, 'seal' | 'isSealed'>, private readonly now: () => number = Date.now) {}

  make(conceptId: string, withPrompt: boolean): Share & { readonly token: string } {
    const expires = Math.floor(this.now() / 1000) + SHARE_DAYS * 86_400;
    const share = { conceptId, withPrompt, expiresAt: new Date(expires * 1000) };
    return { ...share, token: this.token(share) };
  }

  /** The same link again, from what it gives. */
  token({ conceptId, withPrompt, expiresAt }: Share): string {
    const text = `${conceptId}~${Math.floor(expiresAt.getTime() / 1000)}~${withPrompt ? 1 : 0}`;
    return `${text}~${this.links.seal('share', text)}`;
  }

  /** @returns null when it is no link of ours. Whether it has ended is for the caller to say. */
  read(token: string): Share | null {
    const [, text, conceptId, expires, prompt, seal] = /^(([\w-]{1,64})~(\d{10})~([01]))~([\w-]{43})$/u.exec(token) ?? [];
    if (text === undefined || seal === undefined || !this.links.isSealed('share', text, seal)) return null;
    return { conceptId: conceptId ?? '', expiresAt: new Date(Number(expires) * 1000), withPrompt: prompt === '1' };
  }

  hasEnded({ expiresAt }: Share): boolean {
    return expiresAt.getTime() <= this.now();
  }
}
