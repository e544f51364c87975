import { wholeNumber } from '../session/address';

export type Sort = 'newest' | 'oldest';

/** What the gallery shows, read from its address and written back to it. */
export interface GalleryQuery {
  readonly words: string;
  readonly style: string;
  readonly placement: string;
  readonly favourites: boolean;
  readonly sort: Sort;
  readonly byDay: boolean;
  /** How many are on the page: the place in the list, in the address. */
  readonly shown: number;
}

export const PAGE = 48;

export function queryFrom(address: Readonly<Record<string, string | undefined>>): GalleryQuery {
  return {
    words: address['q'] ?? '',
    style: address['style'] ?? '',
    placement: address['placement'] ?? '',
    favourites: address['fav'] === '1',
    sort: address['sort'] === 'oldest' ? 'oldest' : 'newest',
    byDay: address['by'] === 'day',
    shown: Math.min(5000, Math.max(PAGE, wholeNumber(address['n']) ?? PAGE)),
  };
}

/** The part that decides which concepts; another key is another list. */
export function listKey({ words, style, placement, favourites, sort }: GalleryQuery): string {
  return JSON.stringify([words, style, placement, favourites, sort]);
}

export function isFiltered({ words, style, placement, favourites }: GalleryQuery): boolean {
  return words !== '' || style !== '' || placement !== '' || favourites;
}
