import { areOnlyParts } from './body-parts.js';
import { tokens } from '../lexicon/tokens.js';
import { isOfLetters } from './letter-shape.js';
import { isSilhouetteWord } from './silhouette.js';

/** The brief's own word for a piece that is its letters, and what their dates are of. */
const LETTERS = /^(?:hand-drawn lettering|births?|birthdays?|births? and|years?|two|three|four|five|dos|tres|cuatro|dois|quatro|deux|trois|quatre|zwei|drei|vier|due|tre|quattro|два|три|четыре|(?:two|three|2|3|dos|tres|dois|duas|deux|trois|zwei|drei|due|tre|две|три|2|3) (?:lines|words|rows|lineas|renglones|palabras|linhas|palavras|lignes|mots|zeilen|worte|righe|parole|строк\S*|слов\S*))$/u;
/** Effects that these styles lay over every drawing; en es pt fr de it ru, as `plain` writes them. */
const EFFECTS = /\b(?:splash\w*|splatter\w*|spatter\w*|brush ?strokes?|paint drips?|ink drips?|salpicadur\w*|manchas?|respingos?|eclaboussur\w*|taches?|coulures?|farbkleckse?n?|farbspritzer\w*|spritzer|pinselstriche?|schizz[io]|macchie|pennellate)\b|мазк|брызг|пятна|клякс/u;
const SPLASHED: ReadonlySet<string> = new Set(['trash-polka', 'watercolour']);
/** A beard is no part of everybody. */
const BEARD = /^(?:beard\w*|barbas?|bart|bartig\w*|barbe|бород\S*)$/u;
const BEARDED: ReadonlySet<string> = new Set(['viking', 'jesus', 'greek-god', 'wizard', 'fisherman', 'sailor', 'pirate', 'goat', 'santa']);

/** A paper plane leaves one, whether or not it is said. */
const PLANES: ReadonlySet<string> = new Set(['paper-plane', 'airplane']);
const TRAIL = /\b(?:trails?|dotted|dashed|estela|rastro|trainee|spur|scia)\b|след/u;
const isTrail = (phrase: string, drawn: readonly string[]): boolean => TRAIL.test(phrase) && drawn.some((name) => PLANES.has(name));

/** What is drawn in one anyway. */
const POTTED: ReadonlySet<string> = new Set(['cactus', 'bonsai', 'vase-of-flowers']);
const POT = /^(?:flower ?pots?|pots?|macetas?|vasos?|pots? de fleurs|topf|blumentopf|vas[oi]|горшк\S*|горшок)$/u;

const SAND = /^(?:(?:falling|flowing|running|spilling) )?(?:sand|arena|areia|sable|sabbia|пес[ок]\S*)$/u;

export interface Told {
  readonly style: string;
  readonly hasLettering: boolean;
  /** The motifs that are drawn. */
  readonly drawn: readonly string[];
}

/** What comes with what is drawn, said or not. */
const isDrawnWith = (phrase: string, drawn: readonly string[]): boolean => isTrail(phrase, drawn) || (POT.test(phrase) && drawn.some((name) => POTTED.has(name)))
  || (SAND.test(phrase) && drawn.includes('hourglass'));

const isAboutLetters = (phrase: string): boolean => LETTERS.test(phrase) || isOfLetters(phrase);

/** Whether a phrase for which no drawing was found asks for none: the letters themselves, an effect of the style, a part of what is drawn. */
export function isUnderstood(phrase: string, { style, hasLettering, drawn }: Told): boolean {
  const further = drawn.some((name) => BEARDED.has(name)) ? BEARD : null;
  const isEffect = (SPLASHED.has(style) && EFFECTS.test(phrase)) || isSilhouetteWord(phrase);
  return (hasLettering && isAboutLetters(phrase)) || isEffect || isDrawnWith(phrase, drawn) || areOnlyParts(tokens(phrase), further);
}
