import { z } from 'zod';
import { conceptSchema } from '../history/index.js';
import { wishExample, wishFields } from '../prompt-engineering/index.js';

/** What a person asks for. Explicit fields win over what the text says. */
export const generateTattooRequestSchema = z.strictObject(wishFields).meta({ id: 'GenerateTattooRequest', description: 'What a person asks for.', example: wishExample });

export type GenerateTattooRequest = z.infer<typeof generateTattooRequestSchema>;

export const generationIdSchema = z.string().regex(/^[\w-]{1,64}$/u, 'must be the id of a generation').meta({ description: '`id` of a generation.' });

const missingSchema = z
  .strictObject({
    variation: z.int().meta({ description: 'Which of the variations of the request.' }),
    code: z.string().meta({ description: 'Stable, for programs: docs/reference/errors.md.' }),
    title: z.string().meta({ description: 'What happened, in general.' }),
    detail: z.string().meta({ description: 'What happened this time and what to do.' }),
    retryable: z.boolean().meta({ description: 'Whether the same request may succeed later.' }),
    retryAfterSeconds: z.int().optional().meta({ description: 'When to ask again, seconds from the failure, where that is known.' }),
    costUsd: z.number().meta({ description: 'What the caller pays although it failed, US dollars: nothing.' }),
    alternative: z
      .strictObject({ engine: z.enum(['vector']).meta({ description: 'For `engine` of the same request.' }), text: z.string().meta({ description: 'The same for people.' }) })
      .optional()
      .meta({ description: 'What could draw it instead, where something could.' }),
  })
  .meta({ id: 'MissingVariation', description: 'A variation that could not be drawn, and why.' });

export const generationSchema = z
  .strictObject({
    id: z.string().meta({ description: 'UUID; its address is /generations/{id}.' }),
    status: z.enum(['queued', 'drawing', 'succeeded', 'failed', 'cancelled']).meta({ description: 'queued and drawing go on; the others are final.' }),
    conversationId: z.string().meta({ description: 'The thread it belongs to.' }),
    concepts: z.array(conceptSchema).meta({ description: 'One a variation; fewer when some could not be drawn.' }),
    cached: z.boolean().meta({ description: 'Every concept came from the cache.' }),
    costUsd: z.number().meta({ description: 'What it cost, US dollars.' }),
    savedUsd: z.number().meta({ description: 'What the cache saved.' }),
    latencyMs: z.number().meta({ description: 'From the request to the answer, ms.' }),
    problem: missingSchema.optional().meta({ description: 'Why it failed, when it did.' }),
    missing: z.array(missingSchema).meta({ description: 'Variations that are not among the concepts.' }),
  })
  .meta({ id: 'Generation', description: 'The answer to one request: one to four concepts.' });

export type Generation = z.infer<typeof generationSchema>;
export type MissingVariation = z.infer<typeof missingSchema>;
