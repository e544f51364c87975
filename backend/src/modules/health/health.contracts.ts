import { z } from 'zod';

export const livenessSchema = z.strictObject({ status: z.literal('ok').meta({ description: 'Always.' }) }).meta({ id: 'Liveness', description: 'The process answers.' });

export const readinessSchema = z
  .strictObject({
    status: z.enum(['ok', 'degraded', 'stopping']).meta({ description: 'degraded: requests are served, less well; see parts.' }),
    engine: z.string().meta({ description: 'What draws.' }),
    parts: z
      .array(z.strictObject({
        name: z.string().meta({ description: 'Of the part: engine, cache, database …' }),
        state: z.enum(['ok', 'degraded', 'down']).meta({ description: 'How it is.' }),
        detail: z.string().meta({ description: 'What that means, for people.' }),
      }))
      .meta({ description: 'Every part the answers depend on.' }),
  })
  .meta({ id: 'Readiness', description: 'Whether requests are served, and what is degraded.' });
