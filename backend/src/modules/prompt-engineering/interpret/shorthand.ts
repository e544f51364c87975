import { join } from 'node:path';
import { z } from 'zod';
import { loadFile } from '../catalogue/data-folder.js';
import { quotedPieces } from '../normalise/quotes.js';

/** Short words as people type them on a phone, and what they stand for. Words that mean something in another of the languages are not here. */
const inWords = new Map(Object.entries(loadFile(join(import.meta.dirname, 'shorthand.json'), z.record(z.string(), z.string()))));
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])(?:forget|ignore|disregard|override|bypass)\s+(?:(?:all|any|every|of|the|your|my|these|those|previous|prior|above|earlier|preceding|existing|system)\s+){1,6}(?:rules?|instructions?|prompts?|directions?|guidelines?|commands?|constraints?|restrictions?|messages?)(?![\p{L}])/giu, 'ignore the above'],
  [/(?<![\p{L}\p{N}])(?:lol+|lmao|haha+|jaja+|kkk+|rsrs|omg|btw|tbh|xd|mdr|ptdr)(?![\p{L}\p{N}])/giu, ','],
  [/(?<![\p{L}\p{N}])w\/o(?:ut)?(?![\p{L}\p{N}])\s*/giu, 'without '],
  [/(?<![\p{L}\p{N}])w\/\s*/giu, 'with '],
  [/(?:(?<![\p{L}\p{N}])\d{2,3}\s?mm(?:\s+lens)?\s*,?\s*)?(?<![\p{L}\p{N}])f\/?\d(?:[.,]\d)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])iso\s?\d{2,4}|(?<![\p{L}\p{N}])\d{2,3}\s?mm\s+lens/giu, ','],
  [/(?<=^|[\s,;])\d[.)]\s+(?=\p{L}\p{L})/gu, '. '],
  [/(?<=\p{L}\s)n'?(?=\s\p{L})/gu, 'and'],
  [/(?<=[\p{L},]\s)w(?=\s\p{L})/gu, 'with'],
  [/(?<![\p{L}\p{N}])4(?=\s(?:me|my|us|him|her)(?!\p{L}))|(?<=(?:looking|ready|wanted|tattoo|piece|idea|thx|thanks)\s)4(?=\s\p{L})/giu, 'for'],
  [/(?<![\p{L}\p{N}])(?:i'?m|i am|im|tengo|tenho|j'ai|ich bin|ho|мне)?\s*\d{1,2}\s*(?:years? old|y\/o|yrs? old|años|anos|ans|jahre alt|anni|лет)(?:\s+(?:and|y|e|et|und|и)\s+)?(?![\p{L}])/giu, ' '],
];

/** Four or more single letters in a row are one word spelt out: "d r a g o n". */
const SPELT_OUT = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ .\-_*·]{1,3}[\p{L}\p{N}](?![\p{L}\p{N}])){3,}/gu;

function spokenOut(text: string): string {
  const joined = text.replace(SPELT_OUT, (word) => (/\p{L}/u.test(word) ? word.replace(/[ .\-_*·]/gu, '') : word));
  const full = joined.replace(WORD, (word) => inWords.get(word.toLowerCase()) ?? word);
  return SHORTHAND.reduce((rest, [short, long]) => rest.replace(short, long), full);
}

/** "w/", "w/o", "n" in full, spelt-out words as words, and without a person's age. Inside quotation marks nothing is touched. */
export function inFull(text: string): string {
  return quotedPieces(text).map((piece) => (piece.quoted ? piece.text : spokenOut(piece.text))).join('');
}
