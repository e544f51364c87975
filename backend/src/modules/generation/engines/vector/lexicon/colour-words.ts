import type { ColourName } from '../motifs/motif.js';

/** Colour words in the languages of the interpreter; stems, so that gender and number do not matter. */
const COLOURS: readonly (readonly [ColourName, RegExp])[] = [
  ['crimson', /^(?:crimson|burgundy|maroon|granate|bordeaux|weinrot|bordo)$/u],
  ['red', /^(?:red|scarlet|roj[oa]s?|vermelh[oa]s?|rouges?|rot(?:e|er|es|en)?|ross[oaie]|красн\S*|ал(?:ый|ая|ые))$/u],
  ['orange', /^(?:orange|naranjas?|laranjas?|arancion[ei]|оранжев\S*)$/u],
  ['gold', /^(?:gold|golden|dorad[oa]s?|dourad[oa]s?|dorees?|goldene?[nrs]?|dorat[oaie]|золот\S*)$/u],
  ['yellow', /^(?:yellow|amarill[oa]s?|amarel[oa]s?|jaunes?|gelb(?:e|er|es|en)?|giall[oaie]|желт\S*)$/u],
  ['leaf', /^(?:green|verdes?|verts?|vertes?|grun(?:e|er|es|en)?|verdi|зелен\S*)$/u],
  ['teal', /^(?:teal|turquoise|turquesa|turkis|turchese|бирюзов\S*)$/u],
  ['navy', /^(?:navy|indigo)$/u],
  ['blue', /^(?:blue|azul(?:es)?|bleue?s?|blau(?:e|er|es|en)?|blu|azzurr[oaie]|син\S*|голуб\S*)$/u],
  ['violet', /^(?:purple|violet|violett?[aei]?|morad[oa]s?|rox[oa]s?|violets?|violettes?|lila|viola|фиолетов\S*)$/u],
  ['pink', /^(?:pink|rosad[oa]s?|roses?|rosa|rosig|розов\S*)$/u],
  ['brown', /^(?:brown|marron(?:es)?|castanh[oa]s?|bruns?|brunes?|braun(?:e|er|es|en)?|marroni?|коричнев\S*)$/u],
  ['grey', /^(?:gr[ae]y|gris(?:es)?|cinzas?|grau(?:e|er|es|en)?|grigi[oae]?|сер(?:ый|ая|ое|ые))$/u],
  ['black', /^(?:black|negr[oa]s?|pret[oa]s?|noire?s?|schwarz(?:e|er|es|en)?|ner[oaie]|черн\S*)$/u],
];

/** The colour a word names, null when it names none. */
export const colourNamed = (word: string): ColourName | null => COLOURS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;

export const isColourWord = (word: string): boolean => colourNamed(word) !== null;

/** The colour said right before a thing ("red rose") or right after it ("rosa roja"), null when none is. */
export function colourBeside(words: readonly string[], from: number, to: number): ColourName | null {
  return colourNamed(words[from - 1] ?? '') ?? colourNamed(words[to] ?? '');
}
