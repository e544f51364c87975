import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * Reads every JSON file of a folder, in name order, and checks each against the schema.
 * Adding an entry is adding a file. Throws naming file and fault: a wrong file stops the start, not a request.
 */
export function loadFolder<T extends { slug: string }>(folder: string, schema: z.ZodType<T>): ReadonlyMap<string, T> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
  const entries = files.map((file): [string, T] => {
    const entry = loadFile(join(folder, file), schema);
    if (`${entry.slug}.json` !== file) throw new Error(`${file}: the slug "${entry.slug}" must be the file's name`);
    return [entry.slug, entry];
  });
  return new Map(entries);
}

/** One checked JSON file. Throws naming file and fault. */
export function loadFile<T>(path: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
