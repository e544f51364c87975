import { wholeNumber } from '../session/address';

export const SORTS = [
  { value: 'newest', name: $localize`Newest first` },
  { value: 'oldest', name: $localize`Oldest first` },
  { value: 'tattooability', name: $localize`Best to tattoo first` },
  { value: 'versions', name: $localize`Most versions first` },
] as const;
export type Sort = (typeof SORTS)[number]['value'];
export type AddressOf = Readonly<Record<string, string | undefined>>;

/** What the gallery shows, read from its address and written back to it. */
export interface GalleryQuery {
  readonly words: string;
  readonly style: string;
  readonly placement: string;
  readonly palette: Palette | null;
  readonly favourites: boolean;
  /** Only what was measured and can be tattooed as it is. */
  readonly tattooable: boolean;
  /** mm on the skin, both included; null: any. */
  readonly min: number | null;
  readonly max: number | null;
  /** Days of the reader (YYYY-MM-DD), both included; '': any. */
  readonly from: string;
  readonly to: string;
  readonly sort: Sort;
  readonly byDay: boolean;
  /** How many are on the page: the place in the list, in the address. */
  readonly shown: number;
}

const PALETTES = ['black', 'black-and-grey', 'limited-colour', 'full-colour'] as const;
export type Palette = (typeof PALETTES)[number];

export const PAGE = 48;

/** The parameters of the address that narrow the list: a search is these, and saving one saves these. */
export const NARROWING = ['q', 'style', 'placement', 'palette', 'fav', 'ok', 'min', 'max', 'from', 'to'] as const;

export function queryFrom(address: AddressOf): GalleryQuery {
  return {
    words: address['q'] ?? '',
    style: address['style'] ?? '',
    placement: address['placement'] ?? '',
    palette: PALETTES.find((one) => one === address['palette']) ?? null,
    favourites: address['fav'] === '1',
    tattooable: address['ok'] === '1',
    min: wholeNumber(address['min']),
    max: wholeNumber(address['max']),
    from: dayIn(address['from']),
    to: dayIn(address['to']),
    sort: SORTS.find((one) => one.value === address['sort'])?.value ?? 'newest',
    byDay: address['by'] === 'day',
    shown: Math.min(5000, Math.max(PAGE, wholeNumber(address['n']) ?? PAGE)),
  };
}

/** What the server is asked for; days of the reader become moments. */
export function askedOf({ words, style, placement, palette, favourites, tattooable, min, max, from, to, sort }: GalleryQuery) {
  return {
    q: words, style, placement, palette, favourite: favourites ? true : null, tattooable: tattooable ? true : null, minWidthMm: min, maxWidthMm: max,
    createdFrom: from === '' ? null : midnight(from, 0), createdBefore: to === '' ? null : midnight(to, 1), sort,
  };
}

/** The part that decides which concepts; another key is another list. */
export function listKey(query: GalleryQuery): string {
  return JSON.stringify(askedOf(query));
}

export function isFiltered(query: GalleryQuery): boolean {
  return Object.entries(askedOf(query)).some(([name, one]) => name !== 'sort' && one !== null && one !== '');
}

/** The beginning of a day of the reader, or of one `later` days on. */
function midnight(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}

function dayIn(text: string | undefined): string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : '';
}
