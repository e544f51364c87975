import { z } from 'zod';
import { storable } from '../../platform/problem/index.js';
import { conceptSchema, imageSchema } from './concept.contracts.js';

/** Ids are ours (UUID) or, for conversations, the client's own. */
export const HistoryIdSchema = z.string().regex(/^[\w-]{1,64}$/u, 'must be 1 to 64 letters, digits, hyphens or underscores')
  .meta({ description: '`id` of it.' });

const slug = z.string().regex(/^[a-z0-9-]{1,40}$/u, 'must be a slug of the catalogue');
const cursor = z.string().max(400).optional().meta({ description: '`nextCursor` of the page before.' });
const widthMm = z.coerce.number<string>().min(1).max(1000);
const moment = z.iso.datetime({ offset: true });
const limit = z.coerce.number<string>().int().min(1).max(100).default(24).meta({ description: 'How many on a page.' });

export const ListConceptsQuerySchema = z.strictObject({
  q: z.string().max(200).regex(...storable).optional().meta({ description: 'Words that all occur in the title, the prompt, the reading or the lettering.' }),
  style: slug.optional().meta({ description: 'Slug of a style (GET /styles).' }),
  placement: slug.optional().meta({ description: 'Slug of a placement (GET /placements).' }),
  palette: z.enum(['black', 'black-and-grey', 'limited-colour', 'full-colour']).optional().meta({ description: 'Only drawings in these inks.' }),
  minWidthMm: widthMm.optional().meta({ description: 'At least so wide on the skin, mm.' }),
  maxWidthMm: widthMm.optional().meta({ description: 'At most so wide on the skin, mm.' }),
  createdFrom: moment.optional().meta({ description: 'Drawn then or later; ISO 8601 with offset.' }),
  createdBefore: moment.optional().meta({ description: 'Drawn before; ISO 8601 with offset.' }),
  favourite: z.preprocess((text) => (text === 'true' ? true : text === 'false' ? false : text), z.boolean().optional())
    .meta({ description: 'true: only what you marked; false: only the others.' }),
  tattooable: z.preprocess((text) => (text === 'true' ? true : text), z.literal(true).optional())
    .meta({ description: 'true: only what was measured at its own size, style and placement (GET /images/{sha256}/tattooability) and found ok.', type: 'boolean', enum: [true] }),
  conversationId: HistoryIdSchema.optional().meta({ description: 'Only what was drawn in this conversation.' }),
  sort: z.enum(['newest', 'oldest', 'tattooability', 'versions']).default('newest').meta({
    description: 'By when it was drawn; by what measuring it said (ok, watch, too-fine, never measured); by how often it was changed. The newest first among equals.',
  }),
  cursor,
  limit,
});
export type ListConceptsQuery = z.output<typeof ListConceptsQuerySchema>;

export const ListConversationsQuerySchema = z.strictObject({ cursor, limit });
export type ListConversationsQuery = z.output<typeof ListConversationsQuerySchema>;

export const UpdateConceptSchema = z
  .strictObject({
    favourite: z.boolean().optional().meta({ description: 'Marked or not.' }),
    title: z.string().max(120).regex(...storable).trim().min(1).optional().meta({ description: 'What it is called from now on.' }),
    deleted: z.literal(false).optional().meta({ description: 'false brings back a concept deleted within the last day.' }),
  })
  .refine((change) => Object.keys(change).length > 0, 'must change something')
  .meta({ id: 'UpdateConcept', description: 'What the owner changes: favourite, title, or bringing it back.', example: { favourite: true, title: 'Wolf for Ana' } });
export type UpdateConcept = z.infer<typeof UpdateConceptSchema>;

const nextCursor = z.string().nullable().meta({ description: 'null on the last page.' });

export const ConceptPageSchema = z
  .strictObject({ concepts: z.array(conceptSchema).meta({ description: 'In the order asked for.' }), nextCursor })
  .meta({ id: 'ConceptPage', description: 'One page of concepts.' });
export type ConceptPage = z.infer<typeof ConceptPageSchema>;

export const ConversationSummarySchema = z
  .strictObject({
    id: z.string().meta({ description: 'UUID.' }),
    title: z.string().meta({ description: 'Of its first concept.' }),
    createdAt: z.string().meta({ description: 'ISO 8601, UTC.' }),
    updatedAt: z.string().meta({ description: 'When it was last drawn in; ISO 8601, UTC.' }),
    conceptCount: z.number().int().meta({ description: 'Concepts in it.' }),
    latestImage: imageSchema,
  })
  .meta({ id: 'ConversationSummary', description: 'A thread in the list.' });

export const ConversationPageSchema = z
  .strictObject({ conversations: z.array(ConversationSummarySchema).meta({ description: 'Last used first.' }), nextCursor })
  .meta({ id: 'ConversationPage', description: 'One page of conversations.' });
export type ConversationPage = z.infer<typeof ConversationPageSchema>;

export const ConversationSchema = z
  .strictObject({
    id: z.string().meta({ description: 'UUID.' }),
    title: z.string().meta({ description: 'Of its first concept.' }),
    createdAt: z.string().meta({ description: 'ISO 8601, UTC.' }),
    updatedAt: z.string().meta({ description: 'When it was last drawn in; ISO 8601, UTC.' }),
    concepts: z.array(conceptSchema).meta({ description: 'Oldest first. parentConceptId makes the version tree.' }),
  })
  .meta({ id: 'Conversation', description: 'A thread with its version tree.' });
export type Conversation = z.infer<typeof ConversationSchema>;
