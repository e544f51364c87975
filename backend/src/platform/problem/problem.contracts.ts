import { z } from 'zod';

const faultSchema = z
  .strictObject({
    field: z.string().meta({ description: 'Path of the wrong field; empty for the body as a whole.' }),
    message: z.string().meta({ description: 'What is wrong with it, for people.' }),
    limit: z.unknown().optional().meta({ description: 'The limit that was broken.' }),
  })
  .meta({ id: 'FieldFault', description: 'One field of the request that is wrong.' });

const EXAMPLE = {
  type: 'urn:tattoo:problem:invalid-request', code: 'invalid-request', title: 'The request has a mistake.', status: 400,
  detail: 'prompt: may have 2000 characters at most', requestId: '7f1c2b9e-5a53-4c0b-9c39-0f6f0f3f7a11', retryable: false, costUsd: 0,
  errors: [{ field: 'prompt', message: 'may have 2000 characters at most', limit: 2000 }],
};

/** RFC 9457 problem document; every error of the API has this shape. */
export const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: 'URI of the kind of problem.' }),
    code: z.string().meta({ description: 'Stable, for programs.' }),
    title: z.string().meta({ description: 'What happened, in general.' }),
    status: z.number().int().meta({ description: 'The HTTP status again.' }),
    detail: z.string().meta({ description: 'What happened this time and what to do.' }),
    requestId: z.string().meta({ description: 'Also in X-Request-Id and in our logs: name it when you ask us.' }),
    retryable: z.boolean().meta({ description: 'Whether the same request may succeed later.' }),
    retryAfterSeconds: z.int().optional().meta({ description: 'When to ask again, seconds from the answer; also in Retry-After.' }),
    words: z.array(z.string()).optional().meta({ description: 'The words of the prompt that were refused, as they stand in it.' }),
    costUsd: z.number().meta({ description: 'What the caller pays although it failed, US dollars: nothing. The installation pays what the provider bills.' }),
    errors: z.array(faultSchema).optional().meta({ description: 'Each wrong field of the request.' }),
  })
  .meta({ id: 'Problem', description: 'What went wrong, what it cost and what to do (RFC 9457).', example: EXAMPLE });

export type Problem = z.infer<typeof problemSchema>;
