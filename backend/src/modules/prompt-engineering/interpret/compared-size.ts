import { join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES } from '../catalogue/synonyms.js';
import { loadFile } from '../catalogue/data-folder.js';
import { fold, foldInPlace } from '../text/fold.js';
import type { SizeFound } from './reading.js';

const list = z.array(z.string().min(1)).min(1);
const { before, determiners, after, things } = loadFile(join(import.meta.dirname, 'size-things.json'), z.strictObject({
  before: z.record(z.enum(LANGUAGES), list), determiners: list, after: list,
  /** The longer side of a thing everybody knows. Millimetres. */
  things: z.array(z.strictObject({ mm: z.number().positive(), names: list })),
}));

const escaped = (phrase: string): string => fold(phrase).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/[\s-]+/gu, '[\\s-]+').replace(/ss/gu, '(?:ss|ß)');
const anyOf = (phrases: readonly string[]): string => [...new Set(phrases)].sort((a, b) => b.length - a.length).map(escaped).join('|');
const sizes = new Map(things.flatMap(({ mm, names }) => names.map((name): [string, number] => [fold(name).replace(/[\s-]+/gu, ' '), mm])));

const LEFT = '(?<![\\p{L}\\p{N}])';
const RIGHT = '(?![\\p{L}\\p{N}])';
const ABOUT = '(?:(?:around|about|roughly|approximately|more or less|like|maybe|unos|como|cerca de|environ|ungefahr|etwa|circa|примерно|около)\\s+)?';
const THING = `(?<thing>${anyOf([...sizes.keys()])})`;
const DETERMINER = `(?:(?:${anyOf(determiners)})\\s+|un'|l')*`;
/** "the size of a coin", "so groß wie eine Münze", "размером с монету". */
const BEFORE = new RegExp(`${LEFT}${ABOUT}(?:${anyOf(Object.values(before).flat())})(?:\\s+|(?<='))${DETERMINER}${THING}(?:s|n|en)?${RIGHT}`, 'u');
/** "palm-sized", "handgroß". */
const AFTER = new RegExp(`${LEFT}${ABOUT}${DETERMINER}${THING}[\\s-]*(?:${anyOf(after)})${RIGHT}`, 'u');

/** A size that is told by a thing everybody knows ("size of a coin"), taken out of the text. */
export function comparedSize(text: string): SizeFound {
  const folded = foldInPlace(text);
  const match = BEFORE.exec(folded) ?? AFTER.exec(folded);
  const { thing } = (match?.groups ?? {}) as { readonly thing?: string };
  const mm = sizes.get(thing?.replace(/[\s-]+/gu, ' ') ?? '');
  if (match === null || mm === undefined) return { size: null, rest: text };
  return { size: { kind: 'one-side', mm }, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` };
}
