/** The cache was asked; for metrics. */
export interface CacheLookedUp {
  readonly outcome: 'hit' | 'negative-hit' | 'miss' | 'collapsed' | 'bypass' | 'unavailable';
  readonly milliseconds: number;
}

export const CACHE_LOOKED_UP = 'cache.looked-up';
