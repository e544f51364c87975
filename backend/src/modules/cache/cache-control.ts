/** What the caller said about the cache (RFC 9111 request directives). */
export interface CacheWishes {
  /** Do not answer from the cache. */
  readonly skipLookup: boolean;
  /** Do not keep the answer. */
  readonly skipStore: boolean;
  /** Answer from the cache or not at all. */
  readonly onlyIfCached: boolean;
}

export function readCacheControl(header: string | undefined): CacheWishes {
  const directives = new Set((header ?? '').toLowerCase().split(',').map((part) => part.trim()));
  const noStore = directives.has('no-store');
  return { skipLookup: noStore || directives.has('no-cache'), skipStore: noStore, onlyIfCached: directives.has('only-if-cached') };
}

/** Something had to be drawn, or somebody else was drawing it. */
export interface CacheMiss {
  readonly kind: 'miss';
  readonly stored: boolean;
  readonly collapsed: boolean;
  readonly why: 'miss' | 'request';
}

/** One look-up as RFC 9211 says it. */
export type CacheStatus = { readonly kind: 'hit'; readonly ttlSeconds: number; readonly negative?: true } | CacheMiss;

/** Neither found nor forwarded: the caller wanted nothing drawn. */
export const NOT_CACHED_STATUS = 'tattoo; detail=not-cached';

export function cacheStatusHeader(status: CacheStatus): string {
  if (status.kind === 'hit') return `tattoo; hit; ttl=${Math.max(0, Math.floor(status.ttlSeconds))}${status.negative === true ? '; detail=negative' : ''}`;
  const parts = ['tattoo', `fwd=${status.why}`];
  if (status.collapsed) parts.push('collapsed');
  else if (status.stored) parts.push('stored');
  return parts.join('; ');
}
