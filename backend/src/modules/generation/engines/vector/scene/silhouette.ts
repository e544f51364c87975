import { plain } from '../lexicon/tokens.js';
import { isBeast } from './beasts.js';
import type { Actor } from './scene.js';

const SAID = /\b(?:silhou?ettes?|siluetas?|silhuetas?|schattenriss\w*|scherenschnitt\w*|sagom[ae])\b|силуэт/u;

/** Whether words, as `plain` writes them, ask for a form filled with black. */
export const saysSilhouette = (words: string): boolean => SAID.test(words);

/** Something is drawn inside its form. */
const OPEN: ReadonlySet<string> = new Set(['fills', 'made', 'half', 'falls', 'within']);

/** Whether a phrase only says that things are filled with black. */
export const isSilhouetteWord = (phrase: string): boolean => /^(?:(?:a|an|in|as|the|black|solid|simple|small|una?|um|une|eine?|en|em) )*(?:silhou?ettes?|siluetas?|silhuetas?|sagom[ae]|силуэт\S*)(?: style)?$/u.test(phrase);

/** A small black cat has no room for more than its form. */
function isBlackened(actors: readonly Actor[], isSpare: boolean): boolean {
  const [hero] = actors;
  return isSpare && hero?.colour === 'black' && isBeast(hero.motif) && actors.every(({ colour }) => colour === null || colour === 'black');
}

/** Whether what takes part is filled with black: silhouettes and small black beasts are, unless something is drawn inside them. */
export function isSilhouette(phrases: readonly string[], actors: readonly Actor[], isSpare = false): boolean {
  const isAsked = actors.length > 0 && phrases.some((phrase) => saysSilhouette(plain(phrase)));
  return (isAsked || isBlackened(actors, isSpare)) && !actors.some(({ relation }) => relation !== null && OPEN.has(relation.kind));
}
