import { z } from 'zod';
import { briefSchema } from '../prompt-engineering/index.js';

export const imageSchema = z
  .strictObject({
    sha256: z.string().meta({ description: 'Of the bytes, 64 hex digits: its name everywhere.' }),
    url: z.string().meta({ description: 'Signed; works on its own until it expires.' }),
    width: z.number().int().meta({ description: 'px' }),
    height: z.number().int().meta({ description: 'px' }),
    mimeType: z.string().meta({ description: 'image/png, image/jpeg or image/webp.' }),
    bytes: z.number().int().meta({ description: 'Size of the file.' }),
  })
  .meta({ id: 'Image', description: 'An image of the installation; width and height in px.' });

export const verificationSchema = z
  .strictObject({
    passed: z.boolean().meta({ description: 'Nothing speaks against it.' }),
    score: z.number().meta({ description: '0 … 1' }),
    findings: z
      .array(z.strictObject({ code: z.string().meta({ description: 'Stable, for programs.' }), message: z.string().meta({ description: 'The same, for people.' }) }))
      .meta({ description: 'What speaks against it.' }),
    extent: z
      .strictObject({
        x: z.number().meta({ description: 'From the left edge.' }),
        y: z.number().meta({ description: 'From the upper edge.' }),
        width: z.number().meta({ description: 'A share of the width of the picture.' }),
        height: z.number().meta({ description: 'A share of its height.' }),
      })
      .nullable()
      .optional()
      .meta({ description: 'Where the drawing is on its picture, shares (0–1) of its width and height; `brief.widthMm` is the width of this box on the skin. Null: nothing is drawn.' }),
  })
  .meta({ id: 'Verification', description: 'Whether what came back is an isolated drawing on white; advisory.' });

export const conceptSchema = z
  .strictObject({
    id: z.string().meta({ description: 'UUID.' }),
    conversationId: z.string().meta({ description: 'The thread it belongs to.' }),
    parentConceptId: z.string().nullable().meta({ description: 'The concept it changes; null for a first one.' }),
    version: z.number().int().meta({ description: '1 for a first one, one more for each change.' }),
    variation: z.number().int().meta({ description: 'Which of the variations of its request.' }),
    prompt: z.string().meta({ description: 'The words as they were said.' }),
    brief: briefSchema,
    engineeredPrompt: z.string().meta({ description: 'What the engine was given.' }),
    fingerprint: z.string().meta({ description: 'SHA-256 cache key, 64 hex digits.' }),
    engine: z.enum(['gemini', 'vector']).meta({ description: 'What drew it.' }),
    model: z.string().meta({ description: 'Of the engine, with its version.' }),
    image: imageSchema,
    verification: verificationSchema,
    cached: z.boolean().meta({ description: 'It was there already, or somebody else was drawing it: it cost nothing.' }),
    costUsd: z.number().meta({ description: 'What this answer cost, US dollars.' }),
    favourite: z.boolean().meta({ description: 'Marked by its owner.' }),
    title: z.string().meta({ description: 'What it is called until its owner renames it.' }),
    createdAt: z.string().meta({ description: 'ISO 8601, UTC.' }),
  })
  .meta({ id: 'Concept', description: 'One drawing somebody was shown, and everything about how it came to be.' });

export type Concept = z.infer<typeof conceptSchema>;
