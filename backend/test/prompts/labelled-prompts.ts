import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { normalise } from '../../src/modules/prompt-engineering/normalise/normalise.js';
import type { Reading, SizeReading } from '../../src/modules/prompt-engineering/interpret/reading.js';
import { RulesInterpreter } from '../../src/modules/prompt-engineering/interpret/rules-interpreter.js';

const words = z.array(z.string());
const oneOf = z.union([z.string(), words]).nullable();

/** What a reader of the text would agree with. A slot that is not given is not judged. */
const labelSchema = z.strictObject({
  text: z.string(),
  /** All of these stand in the subject; null: the text names none. */
  subject: words.nullable().optional(),
  /** All of these stand in the subject or the elements; empty: there are no elements. */
  elements: words.optional(),
  /** Any of these; null: none is read. */
  style: oneOf.optional(),
  placement: oneOf.optional(),
  palette: oneOf.optional(),
  /** Any of these, byte for byte. */
  lettering: oneOf.optional(),
  /** Millimetres of whichever side is said, or a size word. */
  size: z.union([z.number(), z.string()]).nullable().optional(),
  mood: words.optional(),
  exclusions: words.optional(),
  intent: z.string().optional(),
  band: z.boolean().optional(),
  language: z.string().optional(),
  /** None of these stands anywhere in subject, elements or mood. */
  absent: words.optional(),
  /** Slots the rules are known to read otherwise: told, counted as wrong, and noticed when they change. */
  misread: words.optional(),
});
export type Label = z.infer<typeof labelSchema>;

export const labelsOf = (file: string): readonly Label[] =>
  z.array(labelSchema).parse(JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8')));

const has = (texts: readonly string[], wanted: string): boolean => texts.some((text) => text.toLowerCase().includes(wanted.toLowerCase()));
const hasAll = (texts: readonly string[], wanted: readonly string[]): boolean => wanted.every((word) => has(texts, word));
const isOneOf = (found: string | null, wanted: string | readonly string[] | null): boolean =>
  (wanted === null || typeof wanted === 'string' ? found === wanted : found !== null && wanted.includes(found));

function sizeOf(size: SizeReading | null): readonly (string | number | null)[] {
  if (size === null) return [null];
  if (size.kind === 'word') return [size.word];
  return size.kind === 'both' ? [size.widthMm, size.heightMm] : [size.mm];
}

type Slot = Exclude<keyof Label, 'text' | 'misread'>;

const JUDGES: { readonly [S in Slot]: (reading: Reading, wanted: NonNullable<Label[S]> | null) => boolean } = {
  subject: ({ subject }, wanted) => (wanted === null ? subject === null : subject !== null && hasAll([subject], wanted)),
  elements: ({ subject, elements }, wanted) => (wanted?.length === 0 ? elements.length === 0 : hasAll([subject ?? '', ...elements], wanted ?? [])),
  style: ({ styles: [style = null] }, wanted) => isOneOf(style, wanted),
  placement: ({ placements: [placement = null] }, wanted) => isOneOf(placement, wanted),
  palette: ({ palette }, wanted) => isOneOf(palette, wanted),
  lettering: ({ lettering }, wanted) => isOneOf(lettering, wanted),
  size: ({ size }, wanted) => sizeOf(size).includes(wanted),
  mood: ({ mood }, wanted) => hasAll(mood, wanted ?? []),
  exclusions: ({ exclusions }, wanted) => (wanted?.length === 0 ? exclusions.length === 0 : hasAll(exclusions, wanted ?? [])),
  intent: ({ intent }, wanted) => intent === wanted,
  band: ({ band }, wanted) => band === wanted,
  language: ({ language }, wanted) => language === wanted,
  absent: ({ subject, elements, mood }, wanted) => (wanted ?? []).every((word) => !has([subject ?? '', ...elements, ...mood], word)),
};

export interface Judged {
  readonly text: string;
  readonly reading: Reading;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const rules = new RulesInterpreter();

/** Reads one labelled text and judges every slot its label gives. */
export function judge(label: Label): Judged {
  const reading = rules.readNow(normalise(label.text).text);
  const slots = (Object.keys(JUDGES) as Slot[]).filter((slot) => label[slot] !== undefined);
  const isRight = (slot: Slot): boolean => (JUDGES[slot] as (reading: Reading, wanted: unknown) => boolean)(reading, label[slot]);
  return { text: label.text, reading, right: slots.filter(isRight), wrong: slots.filter((slot) => !isRight(slot)) };
}

export const shareRight = (judged: readonly Judged[]): number => {
  const right = judged.reduce((sum, one) => sum + one.right.length, 0);
  const all = judged.reduce((sum, one) => sum + one.right.length + one.wrong.length, 0);
  return right / all;
};
