import { join } from 'node:path';
import { z } from 'zod';
import { loadFile } from '../catalogue/data-folder.js';
import { quotedPieces } from '../normalise/quotes.js';

const list = z.array(z.string().min(1)).min(1);
const labels = loadFile(join(import.meta.dirname, 'labels.json'), z.strictObject({
  plain: list, with: list, without: list, colour: list, letters: list, aside: list, none: list,
}));

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[/]/gu, '\\/').replace(/\s+/gu, '\\s+')).join('|');
/** At the beginning of a line or part: "Style: blackwork, Placement: forearm". */
const label = (words: readonly string[], value = '(?<value>)'): RegExp => new RegExp(`(?<=^|[\\n,;.|•·])[ \\t]*(?:[-*•][ \\t]*)?(?:${anyOf(words)})[ \\t]*[:=][ \\t]*${value}`, 'giu');
const UP_TO_NEXT = '(?<value>[^\\n;.|•]*)';
const NONE = `(?<value>${anyOf(labels.none)})(?![\\p{L}\\p{N}])`;

/** What a filled-in form says, as a sentence would. A value of "none" is a wish too. */
const FORM: readonly (readonly [RegExp, (value: string) => string])[] = [
  [label(labels.colour, NONE), () => '. black only. '],
  [label([...labels.letters, ...labels.aside, ...labels.with, ...labels.without], NONE), () => '. '],
  [label(labels.aside, '(?<value>[^\\n,;.|•]*)'), () => '. '],
  [label(labels.without, UP_TO_NEXT), (value) => `, without ${value.replace(/,/gu, ' and ')}`],
  [label(labels.with), () => ', with '],
  [label([...labels.plain, ...labels.colour]), () => '. '],
];

/** A request that is written like a form, as sentences. Inside quotation marks nothing is touched. */
export function withoutLabels(text: string): string {
  return quotedPieces(text).map((piece) => (piece.quoted ? piece.text : inSentences(piece.text))).join('');
}

function inSentences(text: string): string {
  return FORM.reduce((rest, [pattern, say]) => rest.replace(pattern, (...found: unknown[]) => say((found.at(-1) as { readonly value: string }).value)), text);
}
