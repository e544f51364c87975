import type { Brief } from '../../../../prompt-engineering/index.js';
import { colourNamed } from '../lexicon/colour-words.js';
import { plain } from '../lexicon/tokens.js';
import type { ColourName } from '../motifs/motif.js';

/** The colours that were asked for beside black: everything is drawn in them. */
export interface Tint {
  readonly colours: readonly ColourName[];
  /** They only set accents; the rest stays bare. */
  readonly isAccent: boolean;
}

const ACCENT = /\b(?:accents?|details?|touche?s?|hint|bit|pops?|splash|acentos|detalles?|toques?|detalhes?|akzente?n?|tocc(?:o|hi)|dettagli|accenti)\b|акцент|капл|чуть|немного/u;
const COLOURLESS: ReadonlySet<ColourName> = new Set(['black', 'grey', 'white']);

/** Two colours joined, as one thing is said to have them: "a blue and gold butterfly". */
const JOINED = /(?:^| )(\S+) (?:and|y|e|et|und|и) (\S+)(?= |$)/gu;

const coloursIn = (words: readonly string[]): readonly ColourName[] =>
  words.map(colourNamed).filter((colour): colour is ColourName => colour !== null && !COLOURLESS.has(colour));

function joinedIn(subject: string): readonly ColourName[] {
  const pair = [...plain(subject).matchAll(JOINED)].find(([, one = '', other = '']) => colourNamed(one) !== null && colourNamed(other) !== null);
  return pair === undefined ? [] : coloursIn(pair.slice(1));
}

/** What the words say of the colours; null when it is only how many. */
function tintOf({ palette, mood, subject }: Pick<Brief, 'palette' | 'mood' | 'subject'>): Tint | null {
  if (palette === 'black' || palette === 'black-and-grey') return null;
  const said = mood.map(plain).find((phrase) => coloursIn(phrase.split(' ')).length > 0);
  const colours = said === undefined ? joinedIn(subject) : coloursIn(said.split(' '));
  return colours.length === 0 ? null : { colours: [...new Set(colours)], isAccent: said !== undefined && ACCENT.test(said) };
}

/** The tint of a scene, where there is one. */
export function inTint(brief: Brief): { readonly tint?: Tint } {
  const tint = tintOf(brief);
  return tint === null ? {} : { tint };
}
