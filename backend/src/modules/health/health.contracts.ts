import { z } from 'zod';

export const livenessSchema = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Liveness', description: 'The process answers.' });

export const readinessSchema = z
  .strictObject({
    status: z.enum(['ok', 'degraded', 'stopping']),
    engine: z.string().meta({ description: 'What draws.' }),
    parts: z.array(z.strictObject({ name: z.string(), state: z.enum(['ok', 'degraded', 'down']), detail: z.string() })),
  })
  .meta({ id: 'Readiness', description: 'Whether requests are served, and what is degraded.' });
