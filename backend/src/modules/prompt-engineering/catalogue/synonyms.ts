import { z } from 'zod';

/** The languages whose request phrases, styles, placements and sizes are understood. */
export const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'it', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * Phrases by language, as people write them. Case and accents do not matter;
 * a word that ends in `*` stands for every word that begins so (Russian and German endings).
 */
export const synonymsSchema = z.partialRecord(z.enum(LANGUAGES), z.array(z.string().min(1)));
export type Synonyms = z.infer<typeof synonymsSchema>;

/** Every language must be served. */
export const completeSynonymsSchema = z.record(z.enum(LANGUAGES), z.array(z.string().min(1)).min(1));
