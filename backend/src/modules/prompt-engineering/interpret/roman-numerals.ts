import { fold } from '../text/fold.js';

/** "in Roman numerals" in the languages of the interpreter, as `fold` writes them; not what is refused. */
const ASKED = new RegExp('(?<!\\b(?:no|not|without|sin|sem|sans|keine|senza|без) (?:in |the |en |em |los |os )?)'
  + '(?:\\broman numerals?\\b|\\bnumeros romanos\\b|\\balgarismos romanos\\b|\\bchiffres romains\\b|\\bromischen? (?:zahlen|ziffern)\\b|\\bnumeri romani\\b|римски\\S* цифр)', 'u');
/** Dates, years and numbers: figures and what parts them. */
const FIGURES = /^\d[\d\s.,/·•&–—-]*$/u;
const SIGNS = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
] as const;
/** The Romans wrote no nought, and nothing above this without further signs. */
const HIGHEST = 3999;

function romanOf(value: number): string {
  const sign = SIGNS.find(([least]) => least <= value);
  return sign === undefined ? '' : sign[1] + romanOf(value - sign[0]);
}

/** Letters as they are tattooed: figures in Roman numerals when the text asks for that ("14.02.2019" → "XIV.II.MMXIX"), anything else as it is. */
export function inRomanNumerals(letters: string, text: string): string {
  if (!FIGURES.test(letters) || !ASKED.test(fold(text))) return letters;
  const values = (letters.match(/\d+/gu) ?? []).map(Number);
  if (values.some((value) => value < 1 || value > HIGHEST)) return letters;
  return letters.replace(/\d+/gu, (figures) => romanOf(Number(figures)));
}
