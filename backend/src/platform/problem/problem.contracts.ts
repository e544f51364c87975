import { z } from 'zod';

const faultSchema = z
  .strictObject({
    field: z.string().meta({ description: 'Path of the wrong field; empty for the body as a whole.' }),
    message: z.string(),
    limit: z.unknown().optional().meta({ description: 'The limit that was broken.' }),
  })
  .meta({ id: 'FieldFault', description: 'One field of the request that is wrong.' });

/** RFC 9457 problem document; every error of the API has this shape. */
export const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: 'URI of the kind of problem.' }),
    code: z.string().meta({ description: 'Stable, for programs.' }),
    title: z.string().meta({ description: 'What happened, in general.' }),
    status: z.number().int(),
    detail: z.string().meta({ description: 'What happened this time and what to do.' }),
    requestId: z.string(),
    retryable: z.boolean().meta({ description: 'Whether the same request may succeed later.' }),
    costUsd: z.number().meta({ description: 'What the caller pays although it failed, US dollars: nothing. The installation pays what the provider bills.' }),
    errors: z.array(faultSchema).optional(),
  })
  .meta({ id: 'Problem', description: 'What went wrong, what it cost and what to do (RFC 9457).' });

export type Problem = z.infer<typeof problemSchema>;
