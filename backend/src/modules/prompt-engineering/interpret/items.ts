import type { Language } from '../catalogue/synonyms.js';
import { bookOf, type Sense, type SenseKind } from '../text/lexicon.js';
import { forgiven } from '../text/misspelt.js';
import type { Token } from '../text/tokens.js';

export type ItemKind = SenseKind | 'content' | 'emoji' | 'number' | 'comma' | 'stop' | 'marker' | 'mark';

/** A known phrase or a single unknown piece, with its place in the text. */
export interface Item {
  readonly kind: ItemKind;
  readonly senses: readonly Sense[];
  readonly text: string;
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  /** How many words it is made of. */
  readonly words: number;
}

/** Where nothing stands a text has stopped. */
export const kindOf = (item: Item | undefined): ItemKind => item?.kind ?? 'stop';
export const foldOf = (item: Item | undefined): string => item?.fold ?? '';

/** When a phrase means several things, the first of these it means is how it is read; the others stay in `senses`. */
const ORDER: readonly SenseKind[] = [
  'fixed', 'artist', 'chatter', 'intent', 'correction', 'negation', 'instead', 'loved', 'band', 'palette', 'style', 'face', 'placement', 'tattoo', 'by', 'style-glue',
  'meaning', 'around', 'style-hint', 'size', 'colour', 'mood', 'request', 'meta', 'with', 'and', 'side', 'article', 'position', 'preposition',
  'possessive', 'third-person', 'pronoun', 'conjunction', 'auxiliary', 'filler',
];

function firstMeant(senses: readonly Sense[]): SenseKind {
  return ORDER.find((kind) => senses.some((sense) => sense.kind === kind)) ?? 'fixed';
}

const BRACKETS = /^[()[\]]$/u;
const PLUS = /^[&+]$/u;

function plainKind({ kind, fold }: Token): ItemKind {
  if (kind === 'word') return 'content';
  if (BRACKETS.test(fold)) return 'comma';
  return PLUS.test(fold) ? 'and' : kind;
}

const single = (text: string, token: Token): Item => ({
  kind: plainKind(token), senses: [], text: text.slice(token.start, token.end), fold: token.fold, start: token.start, end: token.end, words: 1,
});

/** The text as known phrases, longest first, and unknown pieces between them. */
export function itemsOf(text: string, written: readonly Token[], language: Language | null): readonly Item[] {
  const book = bookOf(language);
  const tokens = forgiven(written, language);
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = token.kind === 'word' || token.kind === 'number' ? book.longestAt(tokens, at) : null;
    items.push(found === null ? single(text, token) : phrase(text, tokens.slice(at, at + found.length), found.values));
    at += found?.length ?? 1;
  }
  return items.map((item, at) => ({ ...item, kind: kindIn(items, item, at) }));
}

/** "dos lobos": two of them; what Portuguese says with the same word begins no text. */
const isTwo = ({ kind, fold }: Item, at: number): boolean => at === 0 && kind === 'preposition' && fold === 'dos';

function kindIn(items: readonly Item[], item: Item, at: number): ItemKind {
  if (isTwo(item, at)) return 'content';
  if (isSleeveToo(item) && !/^(?:estilo|stile|dibujo|desenho|dessin|tipo)$/u.test(foldOf(items[at - 1]))) return 'placement';
  return isRequestToo(item) && !isAlone(items, at) ? 'request' : item.kind;
}

/** "manga com leão": a sleeve where the language calls it so; "estilo manga" is how it is drawn. */
const isSleeveToo = ({ senses, fold }: Item): boolean => fold === 'manga' && senses.some(({ kind }) => kind === 'placement');

const isRequestToo = ({ senses }: Item): boolean => senses.some(({ kind }) => kind === 'style') && senses.some(({ kind }) => kind === 'request');

/** "sketch" asks for a drawing; between commas it says how it is drawn. */
function isAlone(items: readonly Item[], at: number): boolean {
  return [items[at - 1], items[at + 1]].every((beside) => beside === undefined || beside.kind === 'comma' || beside.kind === 'stop');
}

function phrase(text: string, tokens: readonly Token[], senses: readonly Sense[]): Item {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return { kind: firstMeant(senses), senses, text: text.slice(start, end), fold: tokens.map(({ fold }) => fold).join(' '), start, end, words: tokens.length };
}
