import { quotedPieces } from '../normalise/quotes.js';

const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])(?:lol+|lmao|haha+|jaja+|kkk+|rsrs|omg|btw|tbh|xd|mdr|ptdr)(?![\p{L}\p{N}])/giu, ','],
  [/(?<![\p{L}\p{N}])w\/o(?:ut)?(?![\p{L}\p{N}])\s*/giu, 'without '],
  [/(?<![\p{L}\p{N}])w\/\s*/giu, 'with '],
  [/(?<=\p{L}\s)n'?(?=\s\p{L})/gu, 'and'],
  [/(?<![\p{L}\p{N}])(?:i'?m|i am|im|tengo|tenho|j'ai|ich bin|ho|мне)?\s*\d{1,2}\s*(?:years? old|y\/o|yrs? old|años|anos|ans|jahre alt|anni|лет)(?:\s+(?:and|y|e|et|und|и)\s+)?(?![\p{L}])/giu, ' '],
];

/** Four or more single letters in a row are one word spelt out: "d r a g o n". */
const SPELT_OUT = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ .\-_*·]{1,3}[\p{L}\p{N}](?![\p{L}\p{N}])){3,}/gu;

function spokenOut(text: string): string {
  const joined = text.replace(SPELT_OUT, (word) => (/\p{L}/u.test(word) ? word.replace(/[ .\-_*·]/gu, '') : word));
  return SHORTHAND.reduce((rest, [short, full]) => rest.replace(short, full), joined);
}

/** "w/", "w/o", "n" in full, spelt-out words as words, and without a person's age. Inside quotation marks nothing is touched. */
export function inFull(text: string): string {
  return quotedPieces(text).map((piece) => (piece.quoted ? piece.text : spokenOut(piece.text))).join('');
}
