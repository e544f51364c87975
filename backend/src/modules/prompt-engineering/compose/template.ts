import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { loadFile } from '../catalogue/data-folder.js';
import type { EngineName } from '../engineered-prompt.js';

const templateSchema = z.strictObject({
  engine: z.enum(['gemini', 'vector']),
  sections: z.array(z.strictObject({ when: z.string().optional(), text: z.string().min(1) })).min(1),
  joinWith: z.string(),
});
export type TemplateText = z.infer<typeof templateSchema>;

export interface Template {
  readonly text: TemplateText;
  /** SHA-256 over the canonical JSON of the text: one character changed is every key changed. */
  readonly hash: string;
}

/** A template with its own hash. */
export function templateOf(text: TemplateText): Template {
  return { text, hash: createHash('sha256').update(canonicalize(text) ?? '', 'utf8').digest('hex') };
}

const load = (name: EngineName | `${EngineName}-verbatim`): Template => templateOf(loadFile(join(import.meta.dirname, 'templates', `${name}.json`), templateSchema));

type Templates = Readonly<Record<EngineName, Template>>;

/** One template an engine, read once at start. */
export const templates: Templates = { gemini: load('gemini'), vector: load('vector') };
/** The same for words that are drawn as typed. */
export const verbatimTemplates: Templates = { gemini: load('gemini-verbatim'), vector: load('vector-verbatim') };

/**
 * Fills a template in one pass, so that braces in a person's words are never read as places to fill.
 * A section with `when` appears only when that fact is given. Throws when a place has no value.
 */
export function fill(template: TemplateText, facts: ReadonlySet<string>, values: Readonly<Record<string, string>>): string {
  return template.sections
    .filter(({ when }) => when === undefined || facts.has(when))
    .map(({ text }) => text.replace(/\{(\w+)\}/gu, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The ${template.engine} template asks for {${name}}, which nothing gives.`);
      return value;
    }))
    .join(template.joinWith);
}
