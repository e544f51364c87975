import { LANGUAGES, type Language } from '../catalogue/synonyms.js';
import { ownWords, type Sense, type SenseKind } from './lexicon.js';
import type { Found, PhraseBook } from './phrase-book.js';
import type { Token } from './tokens.js';

export interface LanguageReading {
  /** BCP 47 tag for the person: may be a language whose grammar is not known. */
  readonly tag: string;
  /** The phrases to read with; null when the text is in none of the seven languages. */
  readonly grammar: Language | null;
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'], [/\p{Script=Hangul}/u, 'ko'], [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'], [/\p{Script=Hebrew}/u, 'he'], [/\p{Script=Greek}/u, 'el'], [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'], [/\p{Script=Georgian}/u, 'ka'], [/\p{Script=Armenian}/u, 'hy'], [/[іїєґ]/iu, 'uk'],
];

/** Letters and little words that one of the languages has and its neighbours do not. */
const LETTERS: Readonly<Partial<Record<Language, RegExp>>> = { es: /[ñ¿¡]/iu, pt: /[ãõ]|ção|ções/iu, fr: /[œêèûç]|\b[ldjcnsmt]['’]/iu, de: /[äöüß]/iu, it: /[òì]|\bdell['’]|\bsull['’]|\b(?:che|dell[aoe]|degli|nell[aoe]|sull[aoe]|gli|di)\b/iu };
const LETTER_POINTS = 1.5;
/** Numerals that a text begins with: "zwei Katzen" says nothing else about its language. */
const NUMERALS: Readonly<Partial<Record<Language, RegExp>>> = {
  es: /^(?:dos|cuatro|cinco)\b/iu, pt: /^(?:dois|duas|três)\b/iu, fr: /^(?:deux|trois|quatre)\b/iu, de: /^(?:zwei|drei|vier|fünf)\b/iu, it: /^(?:due|tre|quattro)\b/iu,
};
/** How its words look, where as many little words speak for a neighbour: "una tazza", "um barquinho". */
const LOOKS: Readonly<Partial<Record<Language, RegExp>>> = { en: /^/u, it: /zz|tt|cc[aeiou]|gg|ff|pp|bb|gli[aeo]?|gn[aeio]/iu, pt: /lh[aeo]|nh[aeo]/iu };
const LOOK_POINTS = 0.25;

/** Small words tell a language better than names do: "realism" is everywhere, "the" is not. */
const TELLING: ReadonlySet<SenseKind> = new Set([
  'article', 'preposition', 'possessive', 'pronoun', 'conjunction', 'auxiliary', 'with', 'and', 'request', 'negation', 'third-person',
]);
/** English names that are said in every language tell nothing. */
const INTERNATIONAL: ReadonlySet<SenseKind> = new Set(['style', 'tattoo', 'face']);
const WEIGHT = { telling: 2, named: 1 } as const;

interface Score {
  readonly points: number;
  /** How many tokens belong to known phrases. */
  readonly known: number;
}

/** What a known phrase says about the language, for each of its words. */
function weightOf({ length, values }: Found<Sense>, language: Language): number {
  if (language === 'en' && values.every(({ kind }) => INTERNATIONAL.has(kind))) return 0;
  return length > 1 || values.some(({ kind }) => TELLING.has(kind)) ? WEIGHT.telling : WEIGHT.named;
}

function score(language: Language, book: PhraseBook<Sense>, tokens: readonly Token[]): Score {
  let points = 0;
  let known = 0;
  for (let at = 0; at < tokens.length;) {
    const found = book.longestAt(tokens, at);
    if (found !== null) {
      points += weightOf(found, language) * found.length;
      known += found.length;
    }
    at += found?.length ?? 1;
  }
  return { points, known };
}

/** Without a letter beyond A–Z English is the better guess of a grammar, whatever the language is. */
const unknown = (text: string): LanguageReading => ({ tag: 'und', grammar: /[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(text) ? null : 'en' });

/** With a smaller part of its words known, a text is in none of the seven languages, however it looks. */
const FAMILIAR = 0.25;
const SHORT = 5;

/** The language most of the known words belong to; English when the text is too short to tell and the letters are Latin. */
export function languageOf(text: string, tokens: readonly Token[]): LanguageReading {
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const { language, points, known } = bestGuess(text, tokens);
  const foreign = words >= SHORT && known < words * FAMILIAR;
  const script = scriptOf(text);
  if (script !== undefined) return { tag: script, grammar: points < 2 || foreign ? null : language };
  if (/\p{Script=Cyrillic}/u.test(text)) return { tag: 'ru', grammar: 'ru' };
  return foreign ? unknown(text) : { tag: language, grammar: language };
}

const scriptOf = (text: string): string | undefined => SCRIPTS.find(([letters]) => letters.test(text))?.[1];

const isCounting = (language: Language, text: string): boolean => NUMERALS[language]?.test(text.trim()) === true;

function bestGuess(text: string, tokens: readonly Token[]): Score & { readonly language: Language } {
  const guesses = LANGUAGES.map((language) => {
    const { points: own, known: familiar } = score(language, ownWords.get(language) ?? noBook(), tokens);
    const counted = isCounting(language, text) ? 1 : 0;
    const [points, known] = [own + counted * WEIGHT.telling, familiar + counted];
    const looks = points > 0 && LOOKS[language]?.test(text) === true ? LOOK_POINTS : 0;
    return { language, known, points: points + looks + (LETTERS[language]?.test(text) === true ? LETTER_POINTS : 0) };
  });
  return guesses.reduce((best, guess) => (guess.points > best.points ? guess : best));
}

function noBook(): never {
  throw new Error('Every language has a book.');
}
