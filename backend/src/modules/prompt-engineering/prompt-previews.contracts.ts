import { z } from 'zod';
import { briefSchema } from './brief.contracts.js';
import { placementSlugSchema, styleSlugSchema } from './catalogue/slugs.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'must be a SHA-256 in lower-case hex');

/**
 * The fields of `generate_tattoo`: the words, and what is fixed besides them. No `id`, so that every route that takes
 * them makes a request schema of its own.
 */
export const wishFields = {
  prompt: z
    .string({ error: (issue) => (issue.input === undefined ? 'is required: say what you want on your skin' : 'must be text') })
    .min(1, 'must not be empty')
    .max(2000, 'may have 2000 characters at most')
    .meta({ description: 'What you want, in your own words and language.', example: 'a wolf howling at the moon over pine trees, forearm' }),
  style: styleSlugSchema.optional().meta({ description: 'Slug of a style (GET /styles); wins over the text.' }),
  placement: placementSlugSchema.optional().meta({ description: 'Slug of a placement (GET /placements); wins over the text.' }),
  widthMm: z.number().min(10).max(600).optional().meta({ description: 'Width on the skin, mm; wins over the text.' }),
  palette: z.enum(['black', 'black-and-grey', 'limited-colour', 'full-colour']).optional().meta({ description: 'Inks; wins over the text. The usual one of the style when left out.' }),
  lettering: z.string().min(1).max(80).optional().meta({ description: 'What gets tattooed as letters, byte for byte.' }),
  count: z.number().int().min(1).max(4).default(1).meta({ description: 'How many variations.' }),
  variation: z.number().int().min(1).max(1000).default(1).meta({ description: 'Number of the first variation; another number is another composition.' }),
  verbatim: z.boolean().optional().meta({ description: 'true: the words go to the engine exactly as typed, uninterpreted; only style, size and the rules for an isolated drawing are put around them.' }),
  conversationId: z.uuid().optional().meta({ description: 'The conversation it belongs to; a new one when left out.' }),
  parentConceptId: z.uuid().optional().meta({ description: 'The concept to change: the prompt is then an instruction.' }),
  engine: z.enum(['gemini', 'vector']).optional().meta({ description: 'What would draw; the usual one of the installation when left out.' }),
  referenceImages: z.array(sha256).max(3).optional().meta({ description: 'Pictures of yours to draw from: SHA-256 as POST /images answered them.' }),
} as const;

/** A body that can be sent as it is. */
export const wishExample = { prompt: 'a wolf howling at the moon over pine trees, forearm', style: 'blackwork', widthMm: 90 };

export const promptPreviewRequestSchema = z.strictObject(wishFields).meta({ id: 'PromptPreviewRequest', description: 'The same body as generate_tattoo.', example: wishExample });
export type PromptPreviewRequest = z.infer<typeof promptPreviewRequestSchema>;

const stageSchema = z.strictObject({
  name: z.enum(['normalise', 'interpret', 'resolve', 'policy', 'compose', 'fingerprint']).meta({ description: 'In this order.' }),
  changes: z.array(z.string()).meta({ description: 'What the stage changed, and why.' }),
  output: z.unknown().meta({ description: 'What it handed on: text, reading, brief, prompt or key.' }),
}).meta({ id: 'PromptStage', description: 'One step from the words to the prompt.' });

export const promptPreviewSchema = z.strictObject({
  brief: briefSchema,
  stages: z.array(stageSchema).meta({ description: 'From the words to the key, in order.' }),
  engineeredPrompt: z.string().meta({ description: 'What the engine would be given.' }),
  fingerprint: z.string().meta({ description: 'The cache key: 64 hex digits.' }),
  cached: z.boolean().meta({ description: 'true: every variation is in the cache for you right now, so that generate_tattoo would cost nothing. false also when the cache does not answer.' }),
}).meta({ id: 'PromptPreview', description: 'What would be sent, stage by stage, at no cost.' });
export type PromptPreview = z.infer<typeof promptPreviewSchema>;
