import { tokens } from '../lexicon/tokens.js';
import type { Read } from './found.js';

/** Longest phrase that may lack its noun, and fewest words that may be lent. */
const [SHORT, LENT] = [2, 1] as const;

/** Whether a reading is of one thing that all the words name. */
const isWhole = ({ found }: Read, phrase: string): boolean => found.length === 1 && found[0]?.said === tokens(phrase).join(' ');

/** A phrase with the end of the next one, the longest first: "king" before "queen chess pieces" is "king chess pieces". */
function completed(phrase: string, next: string): string[] {
  const words = tokens(next);
  return Array.from({ length: Math.max(0, words.length - LENT) }, (_, i) => `${phrase} ${words.slice(i + 1).join(' ')}`);
}

/** What the phrases name; one that names nothing by itself may share the noun of the one after it: "king and queen chess pieces". */
export function readAll(phrases: readonly string[], read: (phrase: string) => Read): Read[] {
  return phrases.map((phrase, at) => {
    const alone = read(phrase);
    const next = phrases[at + 1];
    if (alone.found.length > 0 || next === undefined || tokens(phrase).length > SHORT) return alone;
    const full = completed(phrase, next).find((one) => isWhole(read(one), one));
    return full === undefined ? alone : read(full);
  });
}
