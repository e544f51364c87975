import type { RedisStore } from 'cache-manager-redis-yet';
import { RedisUnavailableError, type RedisLink } from '../../../platform/index.js';

/**
 * The store of `cache-manager-redis-yet` as a Keyv adapter behind our Redis link: a Redis that is away is a miss.
 * `clear` is refused: this package answers it with FLUSHDB, which would empty whatever else lives in that database.
 */
export class GuardedRedisAdapter {
  readonly opts = { dialect: 'redis' };
  namespace?: string;

  constructor(private readonly link: RedisLink) {}

  get(key: string): Promise<unknown> {
    return this.orMiss((store) => store.get(key));
  }

  async set(key: string, value: unknown, ttlMs?: number): Promise<boolean> {
    const written = await this.orMiss(async (store) => {
      await store.set(key, value, ttlMs);
      return true;
    });
    return written ?? false;
  }

  async delete(key: string): Promise<boolean> {
    const deleted = await this.orMiss(async (store) => {
      await store.del(key);
      return true;
    });
    return deleted ?? false;
  }

  clear(): Promise<void> {
    return Promise.reject(new Error('The cache is never cleared as a whole: entries expire or are deleted by key.'));
  }

  /** Keyv listens for errors; the link logs its own. */
  on(): this {
    return this;
  }

  private async orMiss<T>(command: (store: RedisStore) => Promise<T>): Promise<T | undefined> {
    try {
      return await this.link.run(command);
    } catch (error) {
      // A value somebody else wrote is not JSON, or no text at all: the same as no value, the next write heals it.
      if (error instanceof RedisUnavailableError || error instanceof SyntaxError) return undefined;
      if (error instanceof Error && error.message.startsWith('WRONGTYPE')) return undefined;
      throw error;
    }
  }
}
