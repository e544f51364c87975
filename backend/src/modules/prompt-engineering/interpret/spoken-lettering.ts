import { join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES } from '../catalogue/synonyms.js';
import { loadFile } from '../catalogue/data-folder.js';
import { fold, foldInPlace } from '../text/fold.js';
import { languageOf } from '../text/language.js';
import { MARKER, tokenise } from '../text/tokens.js';
import { kindOf, itemsOf, type Item, type ItemKind } from './items.js';
import { isPlacement } from './placing.js';
import { beginsWithFigures, type Found } from './written-dates.js';


const list = z.array(z.string().min(1));
const data = loadFile(join(import.meta.dirname, 'lettering-words.json'), z.object({
  introductions: z.record(z.enum(LANGUAGES), list), oneWord: list, letters: list, weak: list, ends: list, missing: list, banners: list, notWords: list,
}));

const escaped = (phrase: string): string => fold(phrase).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
const anyOf = (phrases: readonly string[]): string => [...new Set(phrases)].sort((a, b) => b.length - a.length).map(escaped).join('|');

const LEFT = '(?<![\\p{L}\\p{N}])';
const RIGHT = '(?![\\p{L}\\p{N}])';
const OWNER = "(?:(?:with|and)\\s+)?(?:my|our|his|her|their)\\s+(?:(?:\\d+|two|three|four|five)\\s+)?\\p{L}+(?:'s|s'|s)?\\s+";
/** "two names Emma and Lucas": how many says nothing more. */
const HOW_MANY = '(?:(?:the\\s+)?(?:two|three|four|both|2|3|4|dos|los dos|tres|dois|os dois|deux|les deux|trois|zwei|drei|due|i due|tre|два|три)\\s+(?=names?|nombres|nomes|prenoms|namen|nomi|имени|initials|letters|dates|words))?';
const INTRODUCTION = new RegExp(`${LEFT}(?<!\\bmy )${HOW_MANY}(?:${OWNER}(?=name|initial|date|wedding date|birthday|handwriting:))?(${anyOf(Object.values(data.introductions).flat())}|handwriting(?=\\s*:))${RIGHT}(?:\\s+(?:from|by|of|de|do|da|von|aus|di|из)\\s[^:.,;\\n]{1,40}(?=:))?\\s*(?:only|just|(?:is|was|are|were|es|era|est|etait|ist|war|e|eram|sono) (?=\\p{L}))?\\s*[:=]?\\s*`, 'gu');
/** Words that end lettering; with a star any word that begins so. */
const wholeEnds = data.ends.filter((end) => !end.endsWith('*'));
const begunEnds = data.ends.filter((end) => end.endsWith('*')).map((end) => end.slice(0, -1));
const ENDS = new RegExp(`[.,;!?\\n()]|\\s[-–—]\\s|${LEFT}(?:(?:${anyOf(wholeEnds)})(?:(?<=['’])|${RIGHT})|${anyOf(begunEnds)})`, 'u');
/** Points inside initials and numbers end nothing. */
const INNER_POINTS = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?!\p{L}))+\.?|\d+(?:[.,]\d+)+/gu;
const weak = new Set(data.weak.map(fold));
const oneWord = new Set(data.oneWord.map(fold));
const letters = new Set(data.letters.map(fold));
const notWords = new Set(data.notWords);
const BANNER = new RegExp(`${LEFT}(?:${anyOf(data.banners)})`, 'u');

/** The letters as far as they go: up to punctuation, a word that ends them, or where the tattoo is spoken of again. */
function upToItsEnd(after: string): string {
  const unpointed = foldInPlace(after).replace(INNER_POINTS, (inner) => inner.replace(/[.,]/gu, '·'));
  const whole = after.slice(0, ENDS.exec(unpointed)?.index ?? after.length);
  return whole.slice(0, talkOfTattoo(whole)).trim();
}

/** "carpe diem along my collarbone", "stay wild typewriter font": where the place or the hand is named. */
function talkOfTattoo(letters: string): number {
  const tokens = tokenise(letters);
  const items = itemsOf(letters, tokens, languageOf(letters, tokens).grammar);
  const at = items.findIndex((item, index) => index > 0 && (item.kind === 'face' || (item.kind === 'placement' && saysPlace(items, index))));
  if (at === -1) return letters.length;
  let from = at;
  while (from > 1 && LEADS.has(kindOf(items[from - 1]))) from -= 1;
  return items[from]?.start ?? letters.length;
}

const LEADS: ReadonlySet<ItemKind> = new Set(['preposition', 'article', 'possessive', 'side', 'filler']);
const saysPlace = (items: readonly Item[], at: number): boolean => isPlacement({ items, at, alone: false, further: false, worn: false }) && LEADS.has(kindOf(items[at - 1]));

/** How many words an introduction speaks of: "the word X" one, "the letters g and b" single letters, "that says …" all. */
function spoken(introduction: string, after: string): string {
  const figures = beginsWithFigures(after);
  if (figures !== null) return figures;
  // "with the name of": what follows "of" is spoken of as what stands before it.
  const last = /(\S+)(?:\s+(?:de|da|do|of|di))?$/u.exec(introduction)?.[1] ?? '';
  if (letters.has(last)) return initials(upToSentenceEnd(after));
  if (ONE_LETTER.test(last)) return oneLetter(after);
  const whole = upToItsEnd(after);
  if (!oneWord.has(last)) return withRest(whole, after);
  return oneName(after, whole);
}

/** Points inside initials end no sentence. */
const upToSentenceEnd = (text: string): string => /^(?:[^;!?\n(.]|\.(?=\p{L})|(?<=\.\p{L})\.)*/u.exec(text)?.[0] ?? '';

const oneLetter = (text: string): string => /^(?:\p{Lu}|[b-z])(?!\p{L})/u.exec(text)?.[0] ?? '';

const ONE_LETTER = /^(?:initial|inicial|(?:l')?initiale|(?:l')?iniziale)$/u;

/** Nothing that is said about a tattoo: the sentence goes on after its comma. */
const ABOUT_TATTOO: ReadonlySet<ItemKind> = new Set([
  'style', 'style-hint', 'placement', 'palette', 'size', 'meta', 'request', 'chatter', 'tattoo', 'intent', 'with', 'face', 'negation', 'band', 'mood', 'marker', 'number',
]);
const SHORTEST_SAYING = 2;

/** "never a failure, always a lesson": a saying with a comma in it. */
function withRest(whole: string, after: string): string {
  const [, comma, further] = /^(,\s*)([^.,;!?\n()]+)/u.exec(after.slice(after.indexOf(whole) + whole.length)) ?? [];
  if (comma === undefined || further === undefined || whole.split(/\s+/u).length < SHORTEST_SAYING) return whole;
  const tokens = tokenise(further);
  const saying = tokens.length >= SHORTEST_SAYING && !itemsOf(further, tokens, languageOf(further, tokens).grammar).some(({ kind }) => ABOUT_TATTOO.has(kind));
  return saying && !/^(?:and|y|e|et|und|и|on|for|in|en|em|sur|auf|su|на)\s/iu.test(further) ? `${whole}${comma}${further.trimEnd()}` : whole;
}

/** "my daughter Sofia": whose name it is stands before the name. */
const WHOSE = /^(?:(?:of|de|da|do|del|di|von|von der|der|dem|meines|meiner|d')\s+)?(?:my|our|his|her|mi|mis|meu|minha|mon|ma|mein\p{L}*|mio|mia|mi[ao]|сво\p{L}+|мо\p{L}+)\s+(?:\p{Ll}+,?\s+){1,2}(?=\p{Lu})|^(?:дочк|дочер|доч|сын|мам|пап|муж|жен|внуч|внук|брат|сестр|бабуш|дедуш|ребен|ребён|кот|кош|собак|пс)\p{L}*\s+(?=\p{Lu})/u;
const NAMES = /^\p{Lu}[\p{L}'’-]*(?:(?:\s*,\s*|\s+(?:and|y|e|et|und|и|&)\s+|\s+)\p{Lu}[\p{L}'’-]*)*/u;

const OF_WHOM = /^(?:of|de|da|do|di|von|du)\s+/u;

/** Names with capitals as far as they go, otherwise one word. */
function oneName(after: string, whole: string): string {
  const isNamed = NAMES.test(after) || WHOSE.test(after);
  const named = (isNamed ? after : whole).replace(WHOSE, '').replace(OF_WHOM, '');
  return NAMES.exec(named)?.[0] ?? whole.split(/\s+/u)[0] ?? '';
}

/** Single letters and what joins them. */
const RUN_OF_LETTERS = /^\s*[\p{L}\p{N}]\.?(?![\p{L}\p{N}])(?:(?:\s*[,&+]\s*|\s+(?:and|y|e|et|und|и)\s+|\s+)[\p{L}\p{N}]\.?(?![\p{L}\p{N}]))*/u;

/** "g and b" are the letters g b. */
function initials(whole: string): string {
  const pointed = /^\p{L}(?:\.\p{L})+\.?(?!\p{L})/u.exec(whole.trim())?.[0];
  if (pointed !== undefined) return pointed;
  // "J + M with a heart": the letters end where a word begins.
  const run = RUN_OF_LETTERS.exec(whole)?.[0] ?? whole;
  const single = run.split(/\s*(?:,|&|\+|\s(?:and|y|e|et|und|и)\s)\s*|\s+/u).filter((letter) => /^[\p{L}\p{N}]\.?$/u.test(letter));
  return single.length > 0 ? single.join(' ') : (whole.split(/\s+/u)[0] ?? '');
}

/** "the word breathe" is lettering, "the word of god" is not. */
const ONE_WORD = /^(?:the word|la palabra|a palavra|le mot|das wort|la parola|слово)$/u;

/** "for years: a cat" introduces no letters, "the years 1990-2020" does. */
const FIGURES_ONLY = /(?:^|\s)(?:years?|born|est|jahr|año|год)$/u;

function isThing(word: string): boolean {
  const tokens = tokenise(word);
  return itemsOf(word, tokens, languageOf(word, tokens).grammar).every(({ kind }) => kind === 'content' || kind === 'mood' || kind === 'meta' || kind === 'intent');
}

/** "the words refuse to sink" are lettering, "the words in a circle" are spoken of. */
const SAYING = /^(?:the (?:words|phrase|quote)|las palabras|la frase|as palavras|a frase|les mots|la phrase|die worte|der spruch|le parole|слова|фраза|фразу)$/u;
const BEGINS_SAYING: ReadonlySet<ItemKind> = new Set(['content', 'pronoun', 'third-person', 'possessive', 'mood']);

const goesOnAsSaid = (introduction: string, found: string): boolean =>
  /^(?:that says|it says|says|saying|say)$/u.test(introduction) || (SAYING.test(introduction) && isSaying(found));

function isSaying(found: string): boolean {
  const tokens = tokenise(found);
  const items = itemsOf(found, tokens, languageOf(found, tokens).grammar);
  return tokens.length >= SHORTEST_SAYING && BEGINS_SAYING.has(kindOf(items[0])) && !items.some(({ kind }) => ABOUT_TATTOO.has(kind));
}

/** "with the word of god": the sentence goes on. */
const LITTLE = /^(?:(?:of|de|di|do|da|von|du|des|in|en|em|on|sur|auf|with|con|com|avec|mit)(?:\s|$)|(?:my|mi|meu|minha|mon|ma|mein\p{L}*|mio|mia)$)/u;

const isWritable = (found: string): boolean => /[\p{L}\p{N}]/u.test(found) && found.length <= 80 && !LITTLE.test(found);

/** Words that only sometimes introduce lettering do so before capitals, digits or a colon. */
function counts(introduction: string, found: string, colon: boolean): boolean {
  if (!isWritable(found)) return false;
  if (FIGURES_ONLY.test(introduction)) return /^(?:\p{N}|[MDCLXVI]{2}|(?:est|since)\b)/u.test(found);
  if (!weak.has(introduction) || colon) return true;
  if (ONE_WORD.test(introduction)) return isThing(found);
  return /^[\p{Lu}\p{N}]/u.test(found) || goesOnAsSaid(introduction, found);
}

/** "her name, Eloise, …": a name of its own between commas. */
const BEFORE_NAME = /^\s*,\s*(?=\p{Lu}\p{Ll}+\s*(?:[,.;]|$))/u;

/** "the words Only God can judge me", "that says Just breathe": it belongs to the saying; "the date only, …" does not. @returns its length */
function saidToo(matched: string, introduction: string): number {
  const [word] = /(?:only|just)\s*$/iu.exec(matched) ?? [];
  return word !== undefined && (/^\p{Lu}/u.test(word) || /(?:words|quote|phrase|saying|lyrics)$/u.test(introduction)) ? word.length : 0;
}

const endOfIntroduction = (text: string, { index, 0: matched, 1: introduction = '' }: RegExpExecArray): number =>
  index + matched.length - saidToo(text.slice(index, index + matched.length), introduction);

/** Lettering ends before. Characters. */
const FURTHEST = 240;

/** "[the name of] my son <lettering>": whose it is goes with the introduction. */
const INTRODUCED = new RegExp(`^\\s*(?:(?:of|de|di|von|da|do)?\\s*(?:my|our|mi|meu|minha|mon|ma|mein\\p{L}*|mio|mia|моего|моей)\\s+\\p{L}+\\s*)?[:,]?\\s*(?=${MARKER})`, 'u');

/**
 * Lettering that is introduced but not quoted. With `quotedAlready` only the introduction in front of a marker
 * is taken away, so that "with the words" does not stay behind.
 */
export function namedLettering(text: string, quotedAlready: boolean): Found {
  const folded = foldInPlace(text);
  for (const match of folded.matchAll(INTRODUCTION)) {
    const ended = endOfIntroduction(text, match);
    const from = ended + (BEFORE_NAME.exec(text.slice(ended))?.[0].length ?? 0);
    const after = text.slice(from);
    if (quotedAlready) {
      const marked = INTRODUCED.exec(after);
      if (marked !== null) return namedLettering(`${text.slice(0, match.index)} ${after.slice(marked[0].length)}`, true);
      continue;
    }
    const introduction = (match[1] ?? '').replace(/\s+/gu, ' ');
    const found = spoken(introduction, after.slice(0, FURTHEST));
    if (!counts(introduction, found, /[:=]/u.test(match[0]))) continue;
    const rest = after.slice(endOf(found, after));
    return { lettering: found, rest: `${text.slice(0, match.index)} ${MARKER} ${rest}` };
  }
  return { lettering: null, rest: text };
}

/** Where the lettering ends in the text; single letters are counted to the last of them. */
function endOf(found: string, after: string): number {
  const whole = after.indexOf(found);
  if (whole !== -1) return whole + found.length;
  const last = found.split(' ').reduce((from, letter) => Math.max(from, after.indexOf(letter, from)), 0);
  return last + 1;
}

/** "heart with MOM on a banner": capitals in a text that otherwise has none, where there is something to write on. */
export function shouted(text: string): Found {
  const capitals = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ &+]+\p{Lu}{2,})*(?![\p{L}\p{N}])/gu)].filter(([word]) => !notWords.has(word));
  const [only] = capitals;
  const small = (text.match(/\p{Ll}/gu) ?? []).length;
  if (only === undefined || capitals.length !== 1 || small * 2 <= only[0].length || !BANNER.test(foldInPlace(text))) return { lettering: null, rest: text };
  return { lettering: only[0], rest: `${text.slice(0, only.index)} ${MARKER} ${text.slice(only.index + only[0].length)}` };
}

const MISSING = new RegExp(`${LEFT}(?:${anyOf(data.missing)})\\s*(?:$|[.,;!?])`, 'u');

/** Letters are wished for, but not which: "a flower with name". */
export const missingLettering = (folded: string): boolean => MISSING.test(folded);
