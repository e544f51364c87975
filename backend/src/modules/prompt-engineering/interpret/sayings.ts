import { join } from 'node:path';
import { z } from 'zod';
import { loadFile } from '../catalogue/data-folder.js';
import { fold, foldInPlace } from '../text/fold.js';
import { MARKER } from '../text/tokens.js';
import type { Found } from './written-dates.js';

const list = z.array(z.string().min(1));
const data = loadFile(join(import.meta.dirname, 'sayings.json'), z.strictObject({ sayings: list, where: list }));

const anyOf = (phrases: readonly string[]): string => [...new Set(phrases.map(fold))].sort((a, b) => b.length - a.length)
  .map((phrase) => phrase.replace(/['’]/gu, "['’]?").replace(/,? /gu, ',?\\s+')).join('|');
const [LEFT, RIGHT] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
const WELL_KNOWN = new RegExp(`${LEFT}(?:${anyOf(data.sayings)})${RIGHT}`, 'gu');
/** Where letters stand goes with them when there are two of them: "X above and Y below a skull". */
const WHERE = new RegExp(`^\\s+(?:${anyOf(data.where)})(?=\\s*(?:[,&.]|$|(?:and|y|e|et|und|и)\\s))`, 'u');

/** What people have tattooed so often that it needs no quotation marks: "a lotus with let it be", "only god can judge me". */
export function wellKnownSayings(text: string): Found {
  const folded = foldInPlace(text);
  const found = [...folded.matchAll(WELL_KNOWN)].map(({ index, 0: saying }) => ({ from: index, to: index + saying.length }));
  if (found.length === 0) return { lettering: null, rest: text };
  const rest = [...found].reverse().reduce((left, { from, to }) => {
    const where = found.length > 1 ? (WHERE.exec(folded.slice(to))?.[0].length ?? 0) : 0;
    return `${left.slice(0, from)} ${MARKER} ${left.slice(to + where)}`;
  }, text);
  return { lettering: found.map(({ from, to }) => text.slice(from, to)).join('\n'), rest };
}

/** "… - Tolkien": a saying of some words, a dash, and who said it. */
const BY_AUTHOR = /^(?<saying>[^\n;:]{12,90}?)\s*[,.]?\s+(?<author>[-–—~]\s?\p{Lu}[\p{L}.’']+(?:\s\p{Lu}[\p{L}.’']+){0,2})(?=\s*(?:$|[,.;]|\s(?:in|on|for|with)\s))/u;
const FEWEST_WORDS = 4;
/** So begins a wish and no saying. */
const A_WISH = /^(?:an?|un|una|uma|une|eine?|i want|i'd like|tattoo|small|big|quiero|quero|je veux|ich will|voglio|хочу)\s/iu;

export function quotedAuthor(text: string): Found {
  const { saying = '', author = '' } = BY_AUTHOR.exec(text)?.groups ?? {};
  if (author === '' || A_WISH.test(saying) || saying.split(/\s+/u).length < FEWEST_WORDS) return { lettering: null, rest: text };
  return { lettering: `${saying}\n${author}`, rest: ` ${MARKER} ${text.slice(text.indexOf(author) + author.length)}` };
}
