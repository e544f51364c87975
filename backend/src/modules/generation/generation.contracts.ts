import { z } from 'zod';
import { conceptSchema } from '../history/index.js';
import { placements, styles, wishFields } from '../prompt-engineering/index.js';

const slugs = (items: readonly { readonly slug: string }[]): [string, ...string[]] => items.map((item) => item.slug) as [string, ...string[]];

/** What a person asks for. Explicit fields win over what the text says. */
export const generateTattooRequestSchema = z
  .strictObject({
    ...wishFields,
    prompt: z
      .string({ error: (issue) => (issue.input === undefined ? 'is required: say what you want on your skin' : 'must be text') })
      .min(1, 'must not be empty')
      .max(2000, 'may have 2000 characters at most')
      .meta({ description: 'What you want, in your own words and language.', examples: ['a wolf howling at the moon over pine trees, forearm'] }),
    style: z.enum(slugs(styles)).optional().meta({ description: 'Slug of GET /styles.' }),
    placement: z.enum(slugs(placements)).optional().meta({ description: 'Slug of GET /placements.' }),
    conversationId: z.uuid().optional().meta({ description: 'The conversation it belongs to; a new one when left out.' }),
    parentConceptId: z.uuid().optional().meta({ description: 'Refine this concept: the prompt says what to change.' }),
  })
  .meta({ id: 'GenerateTattooRequest', description: 'What a person asks for.' });

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
