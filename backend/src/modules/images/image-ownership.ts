import { Injectable } from '@nestjs/common';
import { lru } from 'tiny-lru';

/** Says whether an image belongs to an owner: uploads know theirs, the history knows its concepts'. */
export type OwnershipCheck = (ownerId: string, sha256: string) => Promise<boolean>;

/** Who may see which image. Yes is remembered for a minute, no never: a new concept is visible at once. */
@Injectable()
export class ImageOwnership {
  private readonly checks: OwnershipCheck[] = [];
  private readonly known = lru<true>(20_000, 60_000);

  recognise(check: OwnershipCheck): void {
    this.checks.push(check);
  }

  /** Told at delivery, so that the owner's first look needs no query. */
  remember(ownerId: string, sha256: string): void {
    this.known.set(`${ownerId}\n${sha256}`, true);
  }

  async owns(ownerId: string, sha256: string): Promise<boolean> {
    const key = `${ownerId}\n${sha256}`;
    if (this.known.get(key) === true) return true;
    for (const check of this.checks) {
      if (await check(ownerId, sha256)) {
        this.known.set(key, true);
        return true;
      }
    }
    return false;
  }

  forget(ownerId: string): void {
    for (const key of this.known.keys() as Iterable<string>) if (key.startsWith(`${ownerId}\n`)) this.known.delete(key);
  }
}
