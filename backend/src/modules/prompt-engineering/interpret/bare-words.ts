import { fold } from '../text/fold.js';
import type { Findings } from './findings.js';

const FEWEST_WORDS = 3;
const LONGEST = 80;
/** What speaks of the tattoo is not tattooed. */
const OF_TATTOO = /\b(?:tatt?oo|tatuaje|tatuagem|tatouage|tatowierung|tatuaggio|script|lettering|font|cursive|letras?|schrift|words?|palabras?|mots?|worte|parole)\b|тату|надпис|шрифт/u;

/** "to be or not to be, script": nothing is named that could be drawn but a hand is, so the words before the first comma are the letters; null otherwise. */
export function bareWords(text: string, { face, styles }: Findings): string | null {
  if (face === null && !styles.some(({ slug }) => slug === 'lettering')) return null;
  const [clause = ''] = text.split(/[,;:\n]|\s[-–—]\s/u);
  const said = clause.trim();
  return said.length <= LONGEST && said.split(/\s+/u).length >= FEWEST_WORDS && !OF_TATTOO.test(fold(said)) ? said : null;
}
