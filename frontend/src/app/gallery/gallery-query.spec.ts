import { describe, expect, it } from '@jest/globals';
import { askedOf, isFiltered, listKey, queryFrom } from './gallery-query';

describe('the gallery in its address', () => {
  it('shows the newest 48 of everything when the address says nothing', () => {
    expect(queryFrom({})).toEqual({
      words: '', style: '', placement: '', palette: null, favourites: false, tattooable: false, min: null, max: null, from: '', to: '', sort: 'newest', byDay: false, shown: 48,
    });
  });

  it('does not believe nonsense', () => {
    expect(queryFrom({ n: '-3', sort: 'price', fav: 'yes' })).toMatchObject({ shown: 48, sort: 'newest', favourites: false });
    expect(queryFrom({ palette: 'mauve', min: '-1', max: 'wide', from: 'today', to: '2026-13-40' })).toMatchObject({ palette: null, min: null, max: null, from: '', to: '' });
    expect(queryFrom({ n: '999999999' }).shown).toBe(5000);
  });

  it('is the same list when only the view or the place changes', () => {
    expect(listKey(queryFrom({ q: 'moth', n: '96', by: 'day' }))).toBe(listKey(queryFrom({ q: 'moth' })));
    expect(listKey(queryFrom({ q: 'moth', fav: '1' }))).not.toBe(listKey(queryFrom({ q: 'moth' })));
  });

  it('asks for whole days of the reader, the last one included', () => {
    const asked = askedOf(queryFrom({ from: '2026-11-24', to: '2026-11-24' }));
    expect(asked.createdFrom).toBe(new Date(2026, 10, 24).toISOString());
    expect(asked.createdBefore).toBe(new Date(2026, 10, 25).toISOString());
  });

  it('knows whether anything was left out', () => {
    expect([isFiltered(queryFrom({ by: 'day' })), isFiltered(queryFrom({ style: 'dotwork' })), isFiltered(queryFrom({ max: '90' }))]).toEqual([false, true, true]);
  });
});
