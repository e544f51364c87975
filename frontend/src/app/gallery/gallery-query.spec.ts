import { describe, expect, it } from '@jest/globals';
import { isFiltered, listKey, queryFrom } from './gallery-query';

describe('the gallery in its address', () => {
  it('shows the newest 48 of everything when the address says nothing', () => {
    expect(queryFrom({})).toEqual({ words: '', style: '', placement: '', favourites: false, sort: 'newest', byDay: false, shown: 48 });
  });

  it('does not believe nonsense', () => {
    expect(queryFrom({ n: '-3', sort: 'price', fav: 'yes' })).toMatchObject({ shown: 48, sort: 'newest', favourites: false });
    expect(queryFrom({ n: '999999999' }).shown).toBe(5000);
  });

  it('is the same list when only the view or the place changes', () => {
    expect(listKey(queryFrom({ q: 'moth', n: '96', by: 'day' }))).toBe(listKey(queryFrom({ q: 'moth' })));
    expect(listKey(queryFrom({ q: 'moth', fav: '1' }))).not.toBe(listKey(queryFrom({ q: 'moth' })));
  });

  it('knows whether anything was left out', () => {
    expect([isFiltered(queryFrom({ by: 'day' })), isFiltered(queryFrom({ style: 'dotwork' }))]).toEqual([false, true]);
  });
});
