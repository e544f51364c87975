import { z } from 'zod';
import { briefSchema } from '../prompt-engineering/index.js';

export const imageSchema = z
  .strictObject({
    sha256: z.string(),
    url: z.string().meta({ description: 'Signed; works on its own until it expires.' }),
    width: z.number().int(),
    height: z.number().int(),
    mimeType: z.string(),
    bytes: z.number().int(),
  })
  .meta({ id: 'Image', description: 'An image of the installation; width and height in px.' });

export const verificationSchema = z
  .strictObject({
    passed: z.boolean(),
    score: z.number().meta({ description: '0 … 1' }),
    findings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
    extent: z
      .strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
      .nullable()
      .optional()
      .meta({ description: 'Where the drawing is on its picture, shares (0–1) of its width and height; `brief.widthMm` is the width of this box on the skin. Null: nothing is drawn.' }),
  })
  .meta({ id: 'Verification', description: 'Whether what came back is an isolated drawing on white; advisory.' });

export const conceptSchema = z
  .strictObject({
    id: z.string(),
    conversationId: z.string(),
    parentConceptId: z.string().nullable(),
    version: z.number().int(),
    variation: z.number().int(),
    prompt: z.string(),
    brief: briefSchema,
    engineeredPrompt: z.string(),
    fingerprint: z.string().meta({ description: 'SHA-256 cache key, 64 hex digits.' }),
    engine: z.enum(['gemini', 'vector']),
    model: z.string(),
    image: imageSchema,
    verification: verificationSchema,
    cached: z.boolean(),
    costUsd: z.number(),
    favourite: z.boolean(),
    title: z.string(),
    createdAt: z.string(),
  })
  .meta({ id: 'Concept', description: 'One drawing somebody was shown, and everything about how it came to be.' });

export type Concept = z.infer<typeof conceptSchema>;
