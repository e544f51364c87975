import { z } from 'zod';
import { conceptSchema } from '../history/index.js';
import { wishFields } from '../prompt-engineering/index.js';

/** What a person asks for. Explicit fields win over what the text says. */
export const generateTattooRequestSchema = z.strictObject(wishFields).meta({ id: 'GenerateTattooRequest', description: 'What a person asks for.' });

export type GenerateTattooRequest = z.infer<typeof generateTattooRequestSchema>;

export const generationIdSchema = z.string().regex(/^[\w-]{1,64}$/u, 'must be the id of a generation');

const missingSchema = z
  .strictObject({ variation: z.int(), code: z.string(), title: z.string(), detail: z.string(), retryable: z.boolean(), costUsd: z.number() })
  .meta({ id: 'MissingVariation', description: 'A variation that could not be drawn, and why.' });

export const generationSchema = z
  .strictObject({
    id: z.string(),
    status: z.enum(['queued', 'drawing', 'succeeded', 'failed', 'cancelled']),
    conversationId: z.string(),
    concepts: z.array(conceptSchema),
    cached: z.boolean().meta({ description: 'Every concept came from the cache.' }),
    costUsd: z.number(),
    savedUsd: z.number().meta({ description: 'What the cache saved.' }),
    latencyMs: z.number(),
    problem: missingSchema.optional().meta({ description: 'Why it failed, when it did.' }),
    missing: z.array(missingSchema).meta({ description: 'Variations that are not among the concepts.' }),
  })
  .meta({ id: 'Generation', description: 'The answer to one request: one to four concepts.' });

export type Generation = z.infer<typeof generationSchema>;
export type MissingVariation = z.infer<typeof missingSchema>;
