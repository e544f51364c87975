import { z } from 'zod';

const day = z.iso.date();
const usd = z.number().meta({ description: 'US dollars.' });

const period = {
  from: day.optional().meta({ description: 'First UTC day. Default: 29 days before `to`.' }),
  to: day.optional().meta({ description: 'Last UTC day, included. Default: today.' }),
  askedBy: z.string().regex(/^[\w-]{1,80}$/u, 'must be the id of a session or key').optional()
    .meta({ description: 'Only what this session or key asked: `group` of a row of `groupBy=key`.' }),
};

export const UsageQuerySchema = z.strictObject({
  ...period,
  groupBy: z.enum(['day', 'key', 'engine', 'model', 'style']).default('day').meta({ description: 'What a row is.' }),
});
export type UsageQuery = z.output<typeof UsageQuerySchema>;

const figures = {
  answers: z.number().int().meta({ description: 'Requests that got their concepts.' }),
  cached: z.number().int().meta({ description: 'Of these, answered from the cache.' }),
  drawings: z.number().int().meta({ description: 'Concepts delivered, cached ones included.' }),
  cachedDrawings: z.number().int().meta({ description: 'Of these, from the cache.' }),
  errors: z.number().int().meta({ description: 'Requests that got nothing.' }),
  spentUsd: usd,
  savedUsd: usd.meta({ description: 'What the cache saved.' }),
  medianMs: z.number().nullable().meta({ description: 'Median time of a drawing that was not cached, ms.' }),
};

const UsageFiguresSchema = z.strictObject(figures).meta({ id: 'UsageFigures', description: 'Of all rows together.' });

export const UsageRowSchema = z
  .strictObject({
    group: z.string().meta({ description: 'The day, or the id or slug of what it is.' }),
    label: z.string().meta({ description: 'For people: the name of the key.' }),
    ...figures,
    lastAt: z.string().nullable().meta({ description: 'When its newest request was made, ISO 8601, UTC.' }),
  })
  .meta({ id: 'UsageRow', description: 'One group.' });
export type UsageRow = z.infer<typeof UsageRowSchema>;

export const UsageReportSchema = z
  .strictObject({
    from: z.string().meta({ description: 'First UTC day.' }),
    to: z.string().meta({ description: 'Last UTC day, included.' }),
    groupBy: z.string().meta({ description: 'What the rows are.' }),
    totals: UsageFiguresSchema,
    rows: z.array(UsageRowSchema).meta({ description: 'One a group, in their order.' }),
  })
  .meta({ id: 'UsageReport', description: 'What was drawn, what it cost and what the cache saved.' });
export type UsageReport = z.infer<typeof UsageReportSchema>;

export const RequestLogQuerySchema = z.strictObject({
  ...period,
  limit: z.coerce.number<string>().int().min(1).max(200).default(20).meta({ description: 'How many at most.' }),
});
export type RequestLogQuery = z.output<typeof RequestLogQuerySchema>;

const RequestLineSchema = z
  .strictObject({
    id: z.string().meta({ description: 'Of the generation; its answer is at /generations/{id}.' }),
    conversationId: z.string().meta({ description: 'Where it was drawn.' }),
    askedBy: z.string().meta({ description: 'Id of the session or key.' }),
    label: z.string().nullable().meta({ description: 'Name of the key; null for a browser.' }),
    status: z.enum(['queued', 'drawing', 'succeeded', 'failed', 'cancelled']).meta({ description: 'As of the generation.' }),
    prompt: z.string().meta({ description: 'The words as sent.' }),
    cached: z.boolean().meta({ description: 'Answered from the cache.' }),
    drawings: z.number().int().meta({ description: 'Concepts delivered.' }),
    engine: z.enum(['gemini', 'vector']).nullable().meta({ description: 'What drew; null when nothing was delivered.' }),
    model: z.string().nullable().meta({ description: 'Of the engine.' }),
    costUsd: usd,
    savedUsd: usd.meta({ description: 'What the cache saved.' }),
    latencyMs: z.number().int().meta({ description: 'From the request to the answer, ms.' }),
    problem: z.string().nullable().meta({ description: '`code` of what went wrong.' }),
    createdAt: z.string().meta({ description: 'ISO 8601, UTC.' }),
  })
  .meta({ id: 'RequestLine', description: 'One request to draw and what became of it.' });

export const RequestLogSchema = z
  .strictObject({ requests: z.array(RequestLineSchema).meta({ description: 'Newest first.' }) })
  .meta({ id: 'RequestLog', description: 'The newest requests of a period.' });
export type RequestLogAnswer = z.infer<typeof RequestLogSchema>;

export const MeSchema = z
  .strictObject({
    kind: z.enum(['session', 'api-key']).meta({ description: 'A browser or a program.' }),
    id: z.string().meta({ description: 'Of the session or of the key.' }),
    scopes: z.array(z.enum(['draw', 'read', 'admin'])).meta({ description: 'What you may do.' }),
    rateLimitPerMinute: z.number().int().meta({ description: 'Requests to generation in a minute.' }),
    budget: z
      .strictObject({ dailyUsd: usd, spentTodayUsd: usd, remainingTodayUsd: usd })
      .nullable()
      .meta({ description: 'Of the UTC day; reserved money counts as spent. null while the database is away.' }),
  })
  .meta({ id: 'Me', description: 'Who is asking, and their limits.' });
export type Me = z.infer<typeof MeSchema>;
