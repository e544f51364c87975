import { z } from 'zod';
import { conceptSchema } from '../history/index.js';
import { placements, styles } from '../prompt-engineering/index.js';

const slugs = (items: readonly { readonly slug: string }[]): [string, ...string[]] => items.map((item) => item.slug) as [string, ...string[]];
const hash = z.string().regex(/^[0-9a-f]{64}$/u, 'must be a SHA-256 in lower-case hex');

/** What a person asks for. Explicit fields win over what the text says. */
export const generateTattooRequestSchema = z
  .strictObject({
    prompt: z
      .string({ error: (issue) => (issue.input === undefined ? 'is required: say what you want on your skin' : 'must be text') })
      .min(1, 'must not be empty')
      .max(2000, 'may have 2000 characters at most')
      .meta({ description: 'What you want, in your own words and language.', examples: ['a wolf howling at the moon over pine trees, forearm'] }),
    style: z.enum(slugs(styles)).optional().meta({ description: 'Slug of GET /styles.' }),
    placement: z.enum(slugs(placements)).optional().meta({ description: 'Slug of GET /placements.' }),
    widthMm: z.number().min(10).max(600).optional().meta({ description: 'Width on the skin, mm.' }),
    palette: z.enum(['black', 'black-and-grey', 'limited-colour', 'full-colour']).optional(),
    lettering: z.string().min(1).max(80).optional().meta({ description: 'What gets tattooed as letters, byte for byte.' }),
    count: z.int().min(1).max(4).default(1).meta({ description: 'How many variations.' }),
    variation: z.int().min(1).max(1000).default(1).meta({ description: 'The first variation; another number is another composition.' }),
    conversationId: z.uuid().optional().meta({ description: 'The conversation it belongs to; a new one when left out.' }),
    parentConceptId: z.uuid().optional().meta({ description: 'Refine this concept: the prompt says what to change.' }),
    engine: z.enum(['gemini', 'vector']).optional().meta({ description: 'What draws; the usual one of the installation when left out.' }),
    referenceImages: z.array(hash).max(3).optional().meta({ description: 'SHA-256 of images uploaded with POST /images.' }),
  })
  .meta({ id: 'GenerateTattooRequest', description: 'What a person asks for.' });

export type GenerateTattooRequest = z.infer<typeof generateTattooRequestSchema>;

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
