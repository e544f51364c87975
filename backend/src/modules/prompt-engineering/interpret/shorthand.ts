import { quotedPieces } from '../normalise/quotes.js';

const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])(?:lol+|lmao|haha+|jaja+|kkk+|rsrs|omg|btw|tbh|xd|mdr|ptdr)(?![\p{L}\p{N}])/giu, ','],
  [/(?<![\p{L}\p{N}])w\/o(?:ut)?(?![\p{L}\p{N}])\s*/giu, 'without '],
  [/(?<![\p{L}\p{N}])w\/\s*/giu, 'with '],
  [/(?<=\p{L}\s)n'?(?=\s\p{L})/gu, 'and'],
  [/(?<![\p{L}\p{N}])(?:i'?m|i am|im|tengo|tenho|j'ai|ich bin|ho|мне)?\s*\d{1,2}\s*(?:years? old|y\/o|yrs? old|años|anos|ans|jahre alt|anni|лет)(?:\s+(?:and|y|e|et|und|и)\s+)?(?![\p{L}])/giu, ' '],
];

/** "w/", "w/o", "n" in full, and without a person's age. Inside quotation marks nothing is touched. */
export function inFull(text: string): string {
  return quotedPieces(text).map((piece) => (piece.quoted ? piece.text : SHORTHAND.reduce((rest, [short, full]) => rest.replace(short, full), piece.text))).join('');
}
