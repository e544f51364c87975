import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { placements, styles } from '../catalogue/catalogue.js';
import { loadFile } from '../catalogue/data-folder.js';
import { LANGUAGES, synonymsSchema, type Language, type Synonyms } from '../catalogue/synonyms.js';
import { fold } from './fold.js';
import { PhraseBook } from './phrase-book.js';

/** What a known phrase is to the interpreter. */
export const SENSE_KINDS = [
  'style', 'style-hint', 'placement', 'tattoo', 'request', 'meta', 'chatter', 'mood', 'palette', 'colour', 'size', 'band',
  'negation', 'instead', 'meaning', 'with', 'and', 'around', 'side', 'style-glue', 'by', 'filler', 'intent', 'face', 'loved', 'correction', 'fixed', 'artist',
  'article', 'preposition', 'position', 'possessive', 'third-person', 'pronoun', 'conjunction', 'auxiliary',
] as const;
export type SenseKind = (typeof SENSE_KINDS)[number];

export interface Sense {
  readonly kind: SenseKind;
  /** Slug, palette, intent …: what the phrase stands for. Empty where the kind says it all. */
  readonly value: string;
}

/** Style names travel: these kinds are understood in English inside a text of any language. */
const ENGLISH_EVERYWHERE: ReadonlySet<SenseKind> = new Set(['style', 'style-hint', 'tattoo', 'meta', 'palette', 'face', 'fixed']);

const entrySchema = z.strictObject({ kind: z.enum(SENSE_KINDS), value: z.string().default(''), phrases: synonymsSchema });
const artistsSchema = z.array(z.strictObject({ names: z.array(z.string()).min(1), traits: z.string().min(1), style: z.string().optional() }));

const root = join(import.meta.dirname, '..');

interface Entry {
  readonly sense: Sense;
  readonly phrases: Synonyms;
}

function lexiconEntries(): readonly Entry[] {
  const folder = join(root, 'lexicon');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
  return files.flatMap((name) => loadFile(join(folder, name), z.array(entrySchema)))
    .map(({ kind, value, phrases }) => ({ sense: { kind, value }, phrases }));
}

const catalogueEntries = (): readonly Entry[] => [
  ...styles.map((style): Entry => ({ sense: { kind: 'style', value: style.slug }, phrases: style.synonyms })),
  ...styles.map((style): Entry => ({ sense: { kind: 'style-hint', value: style.slug }, phrases: style.hints })),
  ...placements.map((placement): Entry => ({ sense: { kind: 'placement', value: placement.slug }, phrases: placement.synonyms })),
];

const entries: readonly Entry[] = [...lexiconEntries(), ...catalogueEntries()];

/** Artists by any of their names: what of their hand can be drawn without copying them. */
export const artists = loadFile(join(root, 'interpret', 'artists.json'), artistsSchema);

/** "in black and grey" is "black and grey". */
const IN: Readonly<Record<Language, readonly string[]>> = { en: ['in', 'in a', 'with'], es: ['en', 'a'], pt: ['em', 'a'], fr: ['en'], de: ['in'], it: ['in', 'a'], ru: ['в'] };

function spelled({ kind }: Sense, phrase: string, language: Language): readonly string[] {
  return kind === 'palette' ? [phrase, ...IN[language].map((word) => `${word} ${phrase}`)] : [phrase];
}

/** The phrases of an entry that count in a text of this language; null: in none of the seven. */
function understood({ sense, phrases }: Entry, language: Language | null): readonly string[] {
  const own = language === null ? [] : (phrases[language] ?? []).flatMap((phrase) => spelled(sense, phrase, language));
  const english = language !== 'en' && ENGLISH_EVERYWHERE.has(sense.kind) ? (phrases.en ?? []).flatMap((phrase) => spelled(sense, phrase, language ?? 'en')) : [];
  return [...own, ...english];
}

/** "side of thigh" is also the side of my left thigh. */
const LOOSE: ReadonlySet<SenseKind> = new Set(['placement', 'band', 'intent', 'filler']);

function bookFor(language: Language | null): PhraseBook<Sense> {
  const book = new PhraseBook<Sense>();
  for (const entry of entries) for (const phrase of understood(entry, language)) book.add(phrase, entry.sense, LOOSE.has(entry.sense.kind));
  artists.forEach(({ names }, index) => {
    for (const name of names) book.add(name, { kind: 'artist', value: String(index) });
  });
  return book;
}

/** Made when a text in the language comes: each takes 10 MB, and most installations hear two or three languages. */
function once<Value>(make: (language: Language | null) => Value): (language: Language | null) => Value {
  const made = new Map<Language | null, Value>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

/** Every known phrase of a language, and the English names that are used in all of them; null: those names only. */
export const bookOf: (language: Language | null) => PhraseBook<Sense> = once(bookFor);

const FORGIVEN: ReadonlySet<SenseKind> = new Set(['style', 'placement', 'tattoo']);
const wordsIn = (phrase: string): readonly string[] => fold(phrase).split(/[^\p{L}\p{M}*]+/u).filter((word) => word !== '' && !word.endsWith('*'));

function vocabulary(language: Language | null, kinds: ReadonlySet<SenseKind> | null): ReadonlySet<string> {
  const counted = entries.filter(({ sense: { kind } }) => kinds === null || kinds.has(kind));
  return new Set(counted.flatMap((entry) => understood(entry, language)).flatMap(wordsIn));
}

const vocabularyOf = once((language) => vocabulary(language, null));

/** Whether a folded word stands in any phrase of a language. */
export const isKnownWord = (word: string, language: Language | null): boolean => vocabularyOf(language).has(word);

/** The words that names of styles and placements are made of, folded: what a misspelt word may have meant. */
export const namesIn: (language: Language | null) => ReadonlySet<string> = once((language) => vocabulary(language, FORGIVEN));

/** A name that is said in English too ("fine line", "old school") tells no other language. */
const toldApart = ({ sense, phrases }: Entry, language: Language): readonly string[] =>
  (phrases[language] ?? []).filter((phrase) => language === 'en' || !ENGLISH_EVERYWHERE.has(sense.kind) || phrases.en?.includes(phrase) !== true);

/** Phrases of one language alone, for telling languages apart. */
export const ownWords: ReadonlyMap<Language, PhraseBook<Sense>> = new Map(LANGUAGES.map((language) => {
  const book = new PhraseBook<Sense>();
  for (const entry of entries) for (const phrase of toldApart(entry, language)) book.add(phrase, entry.sense);
  return [language, book];
}));
