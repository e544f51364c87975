import { join } from 'node:path';
import { z } from 'zod';
import { loadFile } from '../catalogue/data-folder.js';
import { quotedPieces } from '../normalise/quotes.js';
import { fold } from '../text/fold.js';
import { MARKER } from '../text/tokens.js';
import { askedName, placedFigures } from './asked-letters.js';
import { dearLetters } from './dear-letters.js';
import { remembered } from './remembered.js';
import { quotedAuthor, wellKnownSayings } from './sayings.js';
import { namedLettering, shouted } from './spoken-lettering.js';
import { writtenDates } from './written-dates.js';

export interface LetteringReading {
  /** Byte for byte what gets tattooed; null when there is none. */
  readonly lettering: string | null;
  /** The text with the lettering and its introduction replaced by a marker. */
  readonly rest: string;
  /** The text without quoted letters, introductions kept: it tells the language. */
  readonly context: string;
}

const words = loadFile(join(import.meta.dirname, 'lettering-words.json'), z.record(z.string(), z.unknown()));
const titles = new Set(z.array(z.string()).parse(words['titles']).map(fold));

/** Single quotation marks that stand like marks and not like apostrophes. */
const SINGLE = /(?<![\p{L}\p{N}])['‘‚‛’](?=\S)([^'‘’\n]{1,80}(?:['’](?=\p{L})[^'‘’\n]{1,80})*)(?<=\S)['’‘](?![\p{L}\p{N}])/gu;
/** 6" is a length. */
const INCHES = /(?<=(?<!["“”„«\d.,])\d+(?:[.,]\d+)?(?:\s?½)?)\s?["”″](?=[\s,.;)×x]|$)/gu;
/** A quotation that is still open where the text ends: the mark after `"est 1987` closes it and measures nothing. */
const STILL_OPEN = /(?:^|[\s(])["“„”](?=\S)[^"“”„″]*$/u;

interface Quote {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/** French spaces its guillemets: those two spaces belong to the marks, not to the letters. */
const insideMarks = (quoted: string): string => (/^[«‹]\s.*\s[»›]$/u.test(quoted) ? quoted.slice(2, -2) : quoted.slice(1, -1));

function doubleQuotes(text: string): readonly Quote[] {
  let start = 0;
  return quotedPieces(text).flatMap((piece) => {
    const quote = { start, end: start + piece.text.length, content: insideMarks(piece.text) };
    start = quote.end;
    return piece.quoted ? [quote] : [];
  });
}

function singleQuotes(text: string): readonly Quote[] {
  return [...text.matchAll(SINGLE)].map((match) => ({ start: match.index, end: match.index + match[0].length, content: match[1] ?? '' }))
    .filter(({ content }) => !/^(?:n|til|em|cause|bout)$/iu.test(content));
}

/** How far from a quotation a word still speaks of it. Characters. */
const BESIDE = 40;

/** "the film 'Alien'" and "in 'old school' style" quote a name, not what gets tattooed. */
function isTitle(text: string, quote: Quote): boolean {
  const before = /(\p{L}+)\W*$/u.exec(fold(text.slice(Math.max(0, quote.start - BESIDE), quote.start)))?.[1] ?? '';
  const after = /^\W*(\p{L}+)/u.exec(fold(text.slice(quote.end, quote.end + BESIDE)))?.[1] ?? '';
  return titles.has(before) || /^(?:style|stil|stile|estilo|тату|tattoo|tatuaje|tatuagem)$/u.test(after);
}

const COVERS = /cover|tapar|tape|cubri|recouvr|uberdeck|ubersteche|copri|cobri|перекры|перебить|закрыть/u;
/** "the existing name …", "cover up the name …", and no word in which the new design begins. */
const UNDER = /(?:\b(?:existing|old|previous|current|viej[oa]|antigu[oa]|antig[oa]|vieux|vieille|ancien(?:ne)?|alte[nrs]?|vecchi[oa])\b|стар(?:ое|ый|ая|ую|ого))(?<rest>[^,:]*)$/u;
const UNDER_IT = /(?:cover(?:ing)?(?: up)?(?: over)?|tapar|cubrir|cobrir|recouvrir|uberdecken|coprire|перекрыть|перебить|закрыть)(?<rest>[^,:]*(?:\b(?:name|names|nombre|nome|nom|prenom|namen|my|the|ex|mi|el|meu|o|mon|le|meinen|den|il)\b|имя)[^,:]*)$/u;
const BEGINS_NEW = /\b(?:with|into|by|want|con|com|por|pelo|avec|par|mit|durch|quiero|quero|veux|will|voglio)\b|(?:^| )(?:с|на|хочу) /u;

/** "cover up: the existing name is "Jessica"": letters that are on the skin already. */
function isCovered(text: string, { start }: Quote): boolean {
  const said = fold(text);
  if (!COVERS.test(said)) return false;
  const sentence = said.slice(0, start).split(/[.;!?\n]/u).at(-1) ?? '';
  const rest = [UNDER, UNDER_IT].map((pattern) => pattern.exec(sentence)?.groups?.['rest']).find((found) => found !== undefined);
  return rest !== undefined && !BEGINS_NEW.test(rest);
}

/** A whole request in quotation marks is a request, not lettering: it speaks of tattoos or is long. */
function isWholeRequest(text: string, quotes: readonly Quote[]): boolean {
  const [only] = quotes;
  if (quotes.length !== 1 || only === undefined || only.end - only.start < text.trim().length) return false;
  return only.content.split(/\s+/u).length > 12 || /\b(?:tatt?oo|tatuaje|tatuagem|tatouage|tatuaggio|style|wearing|holding)|^(?:an?|the|un|una|uma|une|eine?)\s/iu.test(only.content);
}

function cut(text: string, quotes: readonly Quote[], mark = MARKER): string {
  let rest = text;
  for (const quote of [...quotes].reverse()) rest = `${rest.slice(0, quote.start)} ${mark} ${rest.slice(quote.end)}`;
  return rest;
}

const unquoted = (text: string, quotes: readonly Quote[]): string =>
  [...quotes].reverse().reduce((rest, { start, end, content }) => `${rest.slice(0, start)}${content}${rest.slice(end)}`, text);

/** What stands in quotation marks is lettering, byte for byte; several pieces are several lines. */
function quotedLettering(text: string): Omit<LetteringReading, 'context'> {
  const bare = text.replace(INCHES, (mark, at: number) => (STILL_OPEN.test(text.slice(0, at)) ? mark : ' inch'.padEnd(mark.length)));
  const doubles = doubleQuotes(bare);
  const all = (doubles.length > 0 ? doubles : singleQuotes(bare)).filter(({ content }) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(content));
  if (isWholeRequest(bare, all)) return { lettering: null, rest: unquoted(bare, all) };
  const covered = all.filter((quote) => isCovered(bare, quote));
  const lettering = all.filter((quote) => !isTitle(bare, quote) && !covered.includes(quote));
  const names = all.filter((quote) => isTitle(bare, quote));
  if (lettering.length === 0) return { lettering: null, rest: covered.length > 0 ? cut(bare, covered, '') : unquoted(bare, names) };
  return { lettering: lettering.map(({ content }) => content).join('\n'), rest: cut(bare, lettering) };
}

/**
 * Finds what gets tattooed as letters: in any quotation marks, after "that says" and its sisters in seven languages,
 * or in capitals on a banner. Nothing in it is changed.
 */
export function readLettering(text: string): LetteringReading {
  const quoted = quotedLettering(text);
  const context = quoted.rest;
  if (quoted.lettering !== null) return { lettering: quoted.lettering, rest: namedLettering(context, true).rest, context };
  const readers = [(rest: string) => namedLettering(rest, false), askedName, remembered, quotedAuthor, wellKnownSayings, dearLetters, writtenDates, placedFigures, shouted];
  const found = readers.reduce<Omit<LetteringReading, 'context'>>((before, reader) => (before.lettering === null ? reader(context) : before), { lettering: null, rest: context });
  return { ...withDates(found), context };
}

/** "the name Mateo and his date 05/11/2018": both are tattooed, one under the other. */
function withDates(found: Omit<LetteringReading, 'context'>): Omit<LetteringReading, 'context'> {
  const { lettering: name } = found;
  if (name === null || /\p{N}/u.test(name)) return found;
  const { lettering: dates, rest } = writtenDates(found.rest);
  if (dates === null) return found;
  return { lettering: dates.startsWith(`${name}\n`) ? dates : `${name}\n${dates}`, rest };
}
