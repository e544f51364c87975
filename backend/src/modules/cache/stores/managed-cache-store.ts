import type { Cache } from 'cache-manager';
import type { CacheStore } from './cache-store.js';

/** Our port over `@nestjs/cache-manager`, whichever Keyv store is behind it. Values travel as strings: what comes out is a copy. */
export class ManagedCacheStore implements CacheStore {
  constructor(private readonly manager: Cache) {}

  async get(key: string): Promise<unknown> {
    const text = await this.manager.get<unknown>(key);
    if (typeof text !== 'string') return undefined;
    try {
      return JSON.parse(text);
    } catch (error) {
      // Somebody wrote something else under our key: the same as nothing.
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }

  async set(key: string, value: unknown, ttlMs: number): Promise<void> {
    await this.manager.set(key, JSON.stringify(value), ttlMs);
  }

  async delete(key: string): Promise<void> {
    await this.manager.del(key);
  }
}
