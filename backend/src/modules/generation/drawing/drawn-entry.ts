import { z } from 'zod';
import type { CacheEntry } from '../../cache/index.js';

/**
 * What the cache keeps of a drawing: metadata and the image's hash, never bytes, never a signed URL.
 * Parsed when it comes back: an entry of another shape (an older build's) is a miss.
 */
export const drawnEntrySchema = z.strictObject({
  image: z.strictObject({
    sha256: z.string(),
    mimeType: z.enum(['image/png', 'image/jpeg', 'image/webp']),
    width: z.number(),
    height: z.number(),
    bytes: z.number(),
  }),
  engine: z.enum(['gemini', 'vector']),
  model: z.string(),
  verification: z.strictObject({
    passed: z.boolean(),
    score: z.number(),
    findings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
    extent: z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
  }),
  /** What drawing it cost, micro-dollars: what a hit saves. */
  costMicroUsd: z.number(),
  notices: z.array(z.string()),
  turn: z.record(z.string(), z.unknown()).nullable(),
});

export type DrawnEntry = z.infer<typeof drawnEntrySchema>;

/** The cache hands out one object for many hits; each is parsed once. */
const parsed = new WeakMap<CacheEntry, DrawnEntry>();

/** @returns null for an entry of another shape */
export function asDrawnEntry(entry: CacheEntry): DrawnEntry | null {
  const known = parsed.get(entry);
  if (known !== undefined) return known;
  const { data } = drawnEntrySchema.safeParse(entry);
  if (data === undefined) return null;
  parsed.set(entry, data);
  return data;
}

/** @throws Error for an entry of another shape: the cache was told not to serve such */
export function drawnEntry(entry: CacheEntry): DrawnEntry {
  return asDrawnEntry(entry) ?? drawnEntrySchema.parse(entry);
}
