import type { Language } from '../catalogue/synonyms.js';
import { LANGUAGES } from '../catalogue/synonyms.js';
import { singleWords, type Sense } from './lexicon.js';

/** Shorter words are too often another word with one letter changed. */
const SHORTEST = 7;

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

interface Entry {
  readonly word: string;
  readonly senses: readonly Sense[];
}

function indexOf(language: Language | null): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [word, senses] of singleWords(language)) {
    if (word.length < SHORTEST) continue;
    for (const key of withoutOneLetter(word)) index.set(key, [...(index.get(key) ?? []), { word, senses }]);
  }
  return index;
}

const indexes = new Map<Language | null, ReadonlyMap<string, readonly Entry[]>>([...LANGUAGES, null].map((language) => [language, indexOf(language)]));

/** What an unknown word is a slip of the pen away from: a style, a placement or "tattoo". Empty for short words. */
export function nearlyKnown(word: string, language: Language | null): readonly Sense[] {
  if (word.length < SHORTEST - 1) return [];
  const index = indexes.get(language);
  for (const key of withoutOneLetter(word)) {
    const match = index?.get(key)?.find((entry) => entry.word[0] === word[0] && oneSlipApart(entry.word, word));
    if (match !== undefined) return match.senses;
  }
  return [];
}
