import { z } from 'zod';
import { generateTattooRequestSchema } from '../generation.contracts.js';

/** What a queued drawing is made from again, possibly by another process. JSON in PostgreSQL. */
export const drawingJobSchema = z.strictObject({
  generationId: z.string(),
  conversationId: z.string(),
  startedAt: z.number(),
  request: generateTattooRequestSchema,
  principal: z.strictObject({
    kind: z.enum(['session', 'api-key']),
    ownerId: z.string(),
    id: z.string(),
    cacheScope: z.string(),
    scopes: z.array(z.enum(['draw', 'read', 'admin'])),
    dailyBudgetMicroUsd: z.number(),
  }),
  wishes: z.strictObject({ skipLookup: z.boolean(), skipStore: z.boolean(), onlyIfCached: z.boolean() }),
});

export type DrawingJob = z.infer<typeof drawingJobSchema>;
