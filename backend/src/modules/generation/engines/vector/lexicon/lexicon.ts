import type { Motif } from '../motifs/motif.js';
import { formsOf } from './forms.js';
import { singular, stem } from './stem.js';
import { plain, tokens } from './tokens.js';
import { isTypo } from './typos.js';

/** motif name → language → words. */
export type ForeignWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A motif found in a text: words `from` (included) to `to` (not included). */
export interface Hit {
  readonly motif: string;
  readonly from: number;
  readonly to: number;
  /** True when the word means a relative of what is drawn: a beagle, drawn as a dog. */
  readonly isKin?: true;
  /** True when the dictionary has it in just this form, which is the one for a single thing. */
  readonly isListed?: true;
}

export interface Reading {
  readonly words: readonly string[];
  readonly hits: readonly Hit[];
}

/** motif name → English words for relatives of it that have no drawing of their own. */
export type Kin = Readonly<Record<string, readonly string[]>>;

const LONGEST = 4;
/** Longest name of which a word may stand in another form. */
const FORMED = 3;
const ENGLISH = 'en';
/** Letters from which on a word is not taken for one of another language by accident. */
const SHORTEST_NAME = 4;
/** Words that come between those of a name and do not change what it names: "stack of old books", "eating its own tail". */
const BETWEEN = /^(?:own|old|ancient|antique|vintage|big|large|small|little|tiny|beautiful|single)$/u;

/** Little words of a language that would be things in English. */
const FALSE_FRIENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(['die', 'gift', 'hut', 'rat', 'boot', 'fast', 'see']), es: new Set(['pie', 'red', 'pan']), fr: new Set(['main', 'coin', 'pain', 'chat', 'ours']), it: new Set(['fine', 'mare']),
};

/** Little words of a language that a thing of its own is spelt like or shares its stem with: dés, onda, faro. */
const LITTLE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['flaming', 'glass', 'hop', 'ray', 'rays']),
  es: new Set(['grande', 'color', 'colores']), de: new Set(['hat', 'fliegen', 'farbe', 'farben', 'fein', 'feine']), pt: new Set(['onde']), fr: new Set(['couleur', 'couleurs', 'des', 'car', 'mere']), it: new Set(['dove', 'fare', 'capelli']),
};

interface Found {
  readonly name: string;
  readonly isKin: boolean;
  readonly isListed: boolean;
}

type Key = (word: string) => string;

/** Words → motifs, in English always and in the language the person wrote in. */
export class Lexicon {
  private readonly byLanguage = new Map<string, Map<string, string>>();
  private readonly kin = new Set<string>();
  /** Language and phrase, as the dictionary has them → motif. */
  private readonly listed = new Map<string, string>();

  constructor(motifs: readonly Motif[], foreign: ForeignWords, kin: Kin = {}, foreignKin: ForeignWords = {}) {
    for (const motif of motifs) this.learnMotif(motif, foreign[motif.name] ?? {});
    for (const [motif, list] of Object.entries(kin)) this.learnKin({ [ENGLISH]: list }, motif);
    for (const [motif, lists] of Object.entries(foreignKin)) this.learnKin(lists, motif);
  }

  private learnMotif(motif: Motif, foreign: Readonly<Record<string, readonly string[]>>): void {
    for (const words of [motif.name.replaceAll('-', ' '), ...motif.words]) this.learn(ENGLISH, words, motif.name);
    for (const [language, list] of Object.entries(foreign)) {
      for (const words of list) this.learn(language, words, motif.name);
    }
  }

  /**
   * Longest matches first, left to right; each word is used once. A text in which nothing is found is looked up in every
   * language, then read again for slips of the pen. `language` is a BCP 47 tag.
   */
  read(text: string, language: string): Reading {
    const words = tokens(text);
    const own = language.slice(0, 2).toLowerCase();
    const ways = [() => this.hitsIn(words, own), () => this.sayingOf(words), () => this.hitsIn(words.map((word) => this.meantBy(word, own)), own)];
    return { words, hits: ways.reduce<Hit[]>((hits, way) => (hits.length > 0 ? hits : way()), []) };
  }

  /**
   * The language a text names things in: the one it is taken for, unless that one has none of its words and another has. English,
   * which is the guess for whatever is short, gives way only to two.
   */
  spokenIn(texts: readonly string[], language: string): string {
    const own = language.slice(0, 2).toLowerCase();
    const named = (one: string): number => texts.reduce((sum, text) => sum + this.hitsIn(tokens(text).map((word) => (word.length < SHORTEST_NAME ? '' : word)), one).length, 0);
    if (named(own) > 0) return language;
    const best = [...this.byLanguage.keys()].map((one) => ({ one, hits: named(one) })).reduce((most, next) => (next.hits > most.hits ? next : most));
    return best.hits >= (own === ENGLISH || !this.byLanguage.has(own) ? 2 : 1) ? best.one : language;
  }

  /** A few words that are, as they stand, a name in some other language than the text is taken for: "Totenkopf" alone. */
  private sayingOf(words: readonly string[]): Hit[] {
    const said = words.join(' ');
    const motif = said.length < SHORTEST_NAME ? undefined : [...this.byLanguage.keys()].map((language) => this.listed.get(`${language} ${said}`)).find((one) => one !== undefined);
    return motif === undefined ? [] : [{ motif, from: 0, to: words.length }];
  }

  private hitsIn(words: readonly string[], own: string): Hit[] {
    const hits: Hit[] = [];
    for (let at = 0; at < words.length;) {
      const hit = this.longest(words, at, own);
      if (hit) hits.push(hit);
      at = hit?.to ?? at + 1;
    }
    return hits;
  }

  /** The word of the dictionary that somebody may have meant who typed this one; the word itself when there is none. */
  private meantBy(word: string, language: string): string {
    if (LITTLE[language]?.has(word)) return word;
    for (const known of new Set([language, ENGLISH])) {
      const meant = [...(this.byLanguage.get(known)?.keys() ?? [])].find((key) => isTypo(keyOf(known)(word), key));
      if (meant !== undefined) return meant;
    }
    return word;
  }

  private longest(words: readonly string[], at: number, language: string): Hit | null {
    for (let count = Math.min(LONGEST + 1, words.length - at); count > 0; count -= 1) {
      const motif = this.find(words.slice(at, at + count), language);
      if (motif === undefined) continue;
      const { name, isKin, isListed } = motif;
      return { motif: name, from: at, to: at + count, ...(isKin ? { isKin } : {}), ...(isListed ? { isListed } : {}) };
    }
    return null;
  }

  private find(words: readonly string[], language: string): Found | undefined {
    const said = words.join(' ');
    if (LITTLE[language]?.has(said)) return undefined;
    const known = [...new Set([language, ENGLISH])].filter((one) => one === language || FALSE_FRIENDS[language]?.has(said) !== true);
    return known.map((one) => this.findIn(words, one)).find((one) => one !== undefined);
  }

  /** As the dictionary has it before any other form of it. */
  private findIn(words: readonly string[], language: string): Found | undefined {
    const said = words.join(' ');
    const listed = this.listed.get(`${language} ${said}`);
    const { key, name = listed } = this.named(words, language);
    return name === undefined ? undefined : { name: listed ?? name, isKin: this.kin.has(`${language} ${listed === undefined ? key : said}`), isListed: listed !== undefined };
  }

  private named(words: readonly string[], language: string): { readonly key: string; readonly name: string | undefined } {
    const entries = this.byLanguage.get(language);
    const key = spellings(words, language).map((list) => list.map(keyOf(language)).join(' ')).find((one) => entries?.has(one)) ?? '';
    return { key, name: entries?.get(key) };
  }

  private learnKin(lists: Readonly<Record<string, readonly string[]>>, motif: string): void {
    for (const [language, list] of Object.entries(lists)) {
      for (const words of list) this.learnRelative(language, words, motif);
    }
  }

  /** What has a drawing of its own keeps it; what only shares its stem with such a word is taken in just this form ("lagarto" beside "lagarta"). */
  private learnRelative(language: string, phrase: string, motif: string): void {
    const words = tokens(phrase);
    const said = `${language} ${words.join(' ')}`;
    if (this.listed.has(said)) return;
    const key = words.map(keyOf(language)).join(' ');
    if (this.byLanguage.get(language)?.has(key) !== true) this.kin.add(`${language} ${key}`);
    this.learn(language, phrase, motif);
    this.kin.add(said);
  }

  private learn(language: string, phrase: string, motif: string): void {
    const entries = this.byLanguage.get(language) ?? new Map<string, string>();
    this.byLanguage.set(language, entries);
    const words = tokens(plain(phrase));
    const key = words.map(keyOf(language)).join(' ');
    const listed = `${language} ${words.join(' ')}`;
    if (!this.listed.has(listed)) this.listed.set(listed, motif);
    if (key !== '' && !entries.has(key)) entries.set(key, motif);
  }
}

/** The ways a name may be said, the plainest first: as it is, without words that change nothing, with one word in another form. */
function spellings(words: readonly string[], language: string): (readonly string[])[] {
  const bare = words.filter((word, i) => i === 0 || i === words.length - 1 || !BETWEEN.test(word));
  const forms = words.length > FORMED ? [] : words.flatMap((word, at) => formsOf(word, language).map((form) => words.with(at, form)));
  return [words, bare, ...forms].filter(({ length }) => length <= LONGEST);
}

/** "un'ancora", "l'ancre": the article stays with its thing. */
const ELIDED: Readonly<Record<string, RegExp>> = { fr: /^(?:l|d|qu|s)'/u, it: /^(?:un|l|d|dell|nell|all|sull|dall)'/u };

function keyOf(language: string): Key {
  return language === ENGLISH ? singular : (word) => stem(word.replace(ELIDED[language] ?? /^(?!)/u, ''), language);
}
