import type { Language } from '../catalogue/synonyms.js';
import { LANGUAGES } from '../catalogue/synonyms.js';
import { isKnownWord, namesIn } from './lexicon.js';
import type { Token } from './tokens.js';

/** Shorter words are too often another word with one letter changed. */
const SHORTEST = 7;

/** Things that are asked for, one letter away from a place on the body: chains and hips, bones and ankle, swords and back. */
const MEANT = /^(?:cadenas?|haches?|chenilles?|knochen|cadelas?|espinhos?|espadas?|rodillos?|poignees?|hombres?|templar[ei]|griffon[es]?)$/u;

/** The word, and the word with each one letter left out. Two words one slip apart share one of these (symmetric delete, Garbe 2012). */
function withoutOneLetter(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** One letter added, left out, changed, or two neighbours swapped. */
export function oneSlipApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const a = one.slice(at);
  const b = other.slice(at);
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || swapped(a) === b;
}

const swapped = (word: string): string => (word[1] ?? '') + (word[0] ?? '') + word.slice(2);

function indexOf(language: Language | null): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of namesIn(language)) {
    if (word.length < SHORTEST) continue;
    for (const key of withoutOneLetter(word)) index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
}

const indexes = new Map<Language | null, ReadonlyMap<string, readonly string[]>>([...LANGUAGES, null].map((language) => [language, indexOf(language)]));

const LONGEST = Math.max(...[...indexes.values()].flatMap((index) => [...index.keys()].map(({ length }) => length)));

/** The name an unknown word is a slip of the pen away from, null for short words and for words that are far from any. */
function meant(word: string, language: Language | null): string | null {
  if (word.length < SHORTEST - 1 || word.length > LONGEST + 1) return null;
  const index = indexes.get(language);
  for (const key of withoutOneLetter(word)) {
    const match = index?.get(key)?.find((name) => name[0] === word[0] && oneSlipApart(name, word));
    if (match !== undefined) return match;
  }
  return null;
}

/**
 * Words that are one slip away from the name of a style, a placement or "tattoo" compare as that name;
 * the text itself keeps its spelling.
 */
export function forgiven(tokens: readonly Token[], language: Language | null): readonly Token[] {
  return tokens.map((token) => {
    if (token.kind !== 'word' || MEANT.test(token.fold) || isKnownWord(token.fold, language)) return token;
    const name = meant(token.fold, language);
    return name === null ? token : { ...token, fold: name };
  });
}
