import { z } from 'zod';
import { storable } from '../../platform/problem/index.js';
import type { ApiKeyEntity } from './keys/api-key.entity.js';

const scope = z.enum(['draw', 'read', 'admin']);
const MAX_DAYS = 3_650;
const dailyBudgetUsd = z.number().min(0).max(1_000_000);

export const CreateApiKeySchema = z
  .strictObject({
    name: z.string().max(80).regex(...storable).trim().min(1).meta({ description: 'What the key is for: "booking platform".' }),
    scopes: z.array(scope).min(1).max(3).default(['draw', 'read'])
      .meta({ description: 'draw: generate and upload; read: history and usage; admin: manage keys.' }),
    dailyBudgetUsd: dailyBudgetUsd.optional()
      .meta({ description: 'Ceiling per UTC day, US dollars. Default: the ceiling of the installation.' }),
    expiresInDays: z.int().min(1).max(MAX_DAYS).nullable().default(null).meta({ description: 'null: until it is revoked.' }),
  })
  .meta({ id: 'CreateApiKey', description: 'A new API key.', example: { name: 'booking platform', scopes: ['draw', 'read'], dailyBudgetUsd: 2, expiresInDays: 90 } });

export type CreateApiKey = z.infer<typeof CreateApiKeySchema>;

export const UpdateApiKeySchema = z
  .strictObject({
    dailyBudgetUsd: dailyBudgetUsd.meta({ description: 'Ceiling per UTC day from now on, US dollars. What was spent today counts; drawings under way are finished.' }),
  })
  .meta({ id: 'UpdateApiKey', description: 'What changes of a key.', example: { dailyBudgetUsd: 3 } });

export type UpdateApiKey = z.infer<typeof UpdateApiKeySchema>;

export const RotateApiKeySchema = z
  .strictObject({
    overlapHours: z.number().min(0).max(24 * 30).default(24).meta({ description: 'How long the old key goes on working, hours.' }),
  })
  .meta({ id: 'RotateApiKey', description: 'Replace a key by a new one with the same name, scopes and budget.', example: { overlapHours: 24 } });

export type RotateApiKey = z.infer<typeof RotateApiKeySchema>;

export const ApiKeyIdSchema = z.string().regex(/^[0-9A-Za-z]{12}$/u, 'must be the 12 letters and digits after tcd_live_')
  .meta({ description: '`id` of a key.' });

const keyFields = {
  id: z.string().meta({ description: 'Also the first part of the key: tcd_live_<id>_…' }),
  name: z.string().meta({ description: 'What it is for.' }),
  scopes: z.array(scope).meta({ description: 'What it may do.' }),
  dailyBudgetUsd: z.number().meta({ description: 'Ceiling per UTC day, US dollars.' }),
  createdAt: z.iso.datetime().meta({ description: 'ISO 8601, UTC.' }),
  expiresAt: z.iso.datetime().nullable().meta({ description: 'ISO 8601, UTC; null: never.' }),
  lastUsedAt: z.iso.datetime().nullable().meta({ description: 'To the minute.' }),
  revokedAt: z.iso.datetime().nullable().meta({ description: 'ISO 8601, UTC; null while it works.' }),
  replacedBy: z.string().nullable().meta({ description: 'Id of the key it was rotated to.' }),
};

export const ApiKeySchema = z.object(keyFields).meta({ id: 'ApiKey', description: 'An API key, without its secret.' });
export type ApiKey = z.infer<typeof ApiKeySchema>;

export const ApiKeyListSchema = z
  .object({ apiKeys: z.array(ApiKeySchema).meta({ description: 'Newest first.' }) })
  .meta({ id: 'ApiKeyList', description: 'Your keys, without their secrets.' });
export type ApiKeyList = z.infer<typeof ApiKeyListSchema>;

export const NewApiKeySchema = z
  .object({ ...keyFields, key: z.string().meta({ description: 'The key itself. Shown this once; only its hash is kept.' }) })
  .meta({ id: 'NewApiKey', description: 'A key just made.' });
export type NewApiKey = z.infer<typeof NewApiKeySchema>;

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;

/** What may be seen of a row: never the hash. */
export function toApiKey(row: ApiKeyEntity): ApiKey {
  return {
    id: row.id, name: row.name, scopes: row.scopes, dailyBudgetUsd: Number(row.dailyBudgetMicroUsd) / 1_000_000,
    createdAt: row.createdAt.toISOString(), expiresAt: iso(row.expiresAt), lastUsedAt: iso(row.lastUsedAt),
    revokedAt: iso(row.revokedAt), replacedBy: row.replacedBy,
  };
}
