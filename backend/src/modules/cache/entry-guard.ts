import { Injectable } from '@nestjs/common';
import type { CacheEntry } from './concept-cache.js';

/** Asked before an entry is served. Whoever knows what entries point to (images) says whether it is still there. */
@Injectable()
export class EntryGuard {
  private check: (entry: CacheEntry) => Promise<boolean> = () => Promise.resolve(true);

  use(check: (entry: CacheEntry) => Promise<boolean>): void {
    this.check = check;
  }

  servable(entry: CacheEntry): Promise<boolean> {
    return this.check(entry);
  }
}
