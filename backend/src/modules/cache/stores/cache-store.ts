/**
 * Where answers are kept for a while. Implementations: in process, Redis; one contract suite
 * (`test/contract/cache-store.contract.ts`). A store that is away answers like an empty one and never throws or hangs:
 * the cache may only ever make things faster.
 */
export interface CacheStore {
  /** undefined for a miss; `null`, `0`, `''` and `false` are values. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
}

export const CACHE_STORE = Symbol('CACHE_STORE');
