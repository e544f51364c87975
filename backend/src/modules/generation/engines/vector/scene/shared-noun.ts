import { tokens } from '../lexicon/tokens.js';
import { isPerson } from './beasts.js';
import type { Read } from './found.js';

/** Longest phrase that may lack its noun, and fewest words that may be lent. */
const [SHORT, LENT] = [2, 1] as const;

/** Whether a reading is of one thing that all the words name. */
const isWhole = ({ found }: Read, phrase: string): boolean => found.length === 1 && found[0]?.said === tokens(phrase).join(' ');

/** Whether a phrase is of one person and ends with the name: "little boy". */
const isSomeone = (one: Read | undefined, phrase: string): boolean =>
  one?.found.length === 1 && one.found.every(({ motif, said }) => isPerson(motif.name) && tokens(phrase).join(' ').endsWith(said));

/** A phrase with the end of the next one, the longest first: "king" before "queen chess pieces" is "king chess pieces". */
function completed(phrase: string, next: string): string[] {
  const words = tokens(next);
  return Array.from({ length: Math.max(0, words.length - LENT) }, (_, i) => `${phrase} ${words.slice(i + 1).join(' ')}`);
}

/** What joins two phrases to one name; en es pt fr de it ru. */
const JOINS = ['and', 'with', 'y', 'e', 'con', 'com', 'et', 'avec', 'und', 'mit', 'ed', 'и', 'с'];

/** Two phrases that are one thing together: "padre" and "hijo", "boy" with "fishing rod"; null when they are not. */
function together(phrase: string, next: string, read: (phrase: string) => Read): Read | null {
  const [last = '', first = ''] = [tokens(phrase).at(-1), tokens(next)[0]];
  for (const join of JOINS) {
    const both = read(`${phrase} ${join} ${next}`);
    if (both.found.some(({ said }) => said.includes(`${last} ${join} ${first}`))) return both;
  }
  return null;
}

const NOTHING: Read = { found: [], untold: [] };

/** Readings of which one that names nothing by itself is taken together with its neighbour where the two have a name. */
function joined(reads: readonly Read[], phrases: readonly string[], read: (phrase: string) => Read): Read[] {
  const all = [...reads];
  for (let at = 0; at + 1 < all.length; at += 1) {
    const [phrase = '', next = ''] = phrases.slice(at, at + 2);
    if (![all[at], all[at + 1]].some((one) => one?.found.length === 0 || one?.untold.length !== 0) && !isSomeone(all[at], phrase)) continue;
    const both = together(phrase, next, read);
    if (both !== null) all.splice(at, 2, both, NOTHING);
  }
  return all;
}

/** What the phrases name; one that names nothing by itself may share the noun of the one after it: "king and queen chess pieces". */
export function readAll(phrases: readonly string[], read: (phrase: string) => Read): Read[] {
  const reads = phrases.map((phrase, at) => {
    const alone = read(phrase);
    const next = phrases[at + 1];
    if (alone.found.length > 0 || next === undefined || tokens(phrase).length > SHORT) return alone;
    const full = completed(phrase, next).find((one) => isWhole(read(one), one));
    return full === undefined ? alone : read(full);
  });
  return joined(reads, phrases, read);
}
