import { describe, expect, it } from '@jest/globals';
import { cacheStatusHeader, readCacheControl } from './cache-control.js';

describe('what a caller may say about the cache', () => {
  it.each([
    [undefined, { skipLookup: false, skipStore: false, onlyIfCached: false }],
    ['max-age=0', { skipLookup: false, skipStore: false, onlyIfCached: false }],
    ['no-cache', { skipLookup: true, skipStore: false, onlyIfCached: false }],
    ['No-Store', { skipLookup: true, skipStore: true, onlyIfCached: false }],
    ['only-if-cached, no-transform', { skipLookup: false, skipStore: false, onlyIfCached: true }],
  ])('%s', (header, wishes) => {
    expect(readCacheControl(header)).toEqual(wishes);
  });
});

describe('Cache-Status (RFC 9211)', () => {
  it('tells a hit with the seconds it has left', () => {
    expect(cacheStatusHeader({ kind: 'hit', ttlSeconds: 81234.9 })).toBe('tattoo; hit; ttl=81234');
  });

  it('tells a remembered refusal', () => {
    expect(cacheStatusHeader({ kind: 'hit', ttlSeconds: 12, negative: true })).toBe('tattoo; hit; ttl=12; detail=negative');
  });

  it('tells a drawing that was kept, shared, or made because it was asked for', () => {
    expect(cacheStatusHeader({ kind: 'miss', stored: true, collapsed: false, why: 'miss' })).toBe('tattoo; fwd=miss; stored');
    expect(cacheStatusHeader({ kind: 'miss', stored: false, collapsed: true, why: 'miss' })).toBe('tattoo; fwd=miss; collapsed');
    expect(cacheStatusHeader({ kind: 'miss', stored: false, collapsed: false, why: 'request' })).toBe('tattoo; fwd=request');
  });
});
