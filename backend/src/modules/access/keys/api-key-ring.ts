import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Database } from '../../../platform/database/index.js';
import { AppError } from '../../../platform/index.js';
import { accessProblems } from '../access.errors.js';
import type { Scope } from '../principal.js';
import { ApiKeyEntity } from './api-key.entity.js';
import { hashOfSecret, newApiKey, writeApiKey } from './api-key-format.js';

export interface ApiKeyWish {
  /** The organisation (or session) whose rows the key reads and writes. */
  readonly ownerId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Ceiling per UTC day, micro-dollars. */
  readonly dailyBudgetMicroUsd: number;
  readonly expiresAt: Date | null;
  readonly createdBy: string;
}

/** A key just made: `text` is shown this once and kept nowhere. */
export interface MadeApiKey {
  readonly row: ApiKeyEntity;
  readonly text: string;
}

const HOUR_MS = 3_600_000;

/** The keys of all owners. Every method throws `DatabaseUnavailableError` while the database is away. */
@Injectable()
export class ApiKeyRing {
  constructor(private readonly database: Database) {}

  create(wish: ApiKeyWish): Promise<MadeApiKey> {
    return this.database.use((manager) => insert(manager, wish));
  }

  /** Newest first; revoked ones too, so that a person sees what happened to them. */
  list(ownerId: string): Promise<ApiKeyEntity[]> {
    return this.database.use((manager) => manager.find(ApiKeyEntity, { where: { ownerId }, order: { createdAt: 'DESC', id: 'ASC' } }));
  }

  find(id: string): Promise<ApiKeyEntity | null> {
    return this.database.use((manager) => manager.findOneBy(ApiKeyEntity, { id }));
  }

  /**
   * Effective within a second on every process.
   * @param ownerId null: whoever it belongs to (the command line)
   * @returns false when the owner has no such key that is still live
   */
  async revoke(ownerId: string | null, id: string): Promise<boolean> {
    const whose = ownerId === null ? {} : { ownerId };
    const result = await this.database.use((manager) =>
      manager.update(ApiKeyEntity, { id, ...whose, revokedAt: IsNull() }, { revokedAt: new Date() }));
    return (result.affected ?? 0) > 0;
  }

  /**
   * Every process reserves against the new ceiling within a second: it is read with the key.
   * @returns null when the owner has no such live key
   */
  async limit(ownerId: string, id: string, dailyBudgetMicroUsd: number): Promise<ApiKeyEntity | null> {
    const mine = { id, ownerId, revokedAt: IsNull() };
    return this.database.use(async (manager) => {
      await manager.update(ApiKeyEntity, mine, { dailyBudgetMicroUsd: String(dailyBudgetMicroUsd) });
      return manager.findOneBy(ApiKeyEntity, mine);
    });
  }

  /**
   * A successor with the same name, scopes and budget; the old key works for `overlapHours` more. Two live keys at most:
   * who has lost the successor revokes it and rotates again.
   * @returns null when the owner has no such live key
   * @throws AppError `api-key-replaced` when it has a living successor
   */
  rotate(ownerId: string, id: string, overlapHours: number): Promise<MadeApiKey | null> {
    return this.database.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const old = await manager.findOne(ApiKeyEntity, { where: { id, ownerId, revokedAt: IsNull() }, lock });
      if (old === null) return null;
      if (old.replacedBy !== null && (await manager.existsBy(ApiKeyEntity, { id: old.replacedBy, revokedAt: IsNull() }))) {
        throw new AppError(accessProblems.keyReplaced, { detail: `Rotate its successor ${old.replacedBy}, or revoke that one first.` });
      }
      const made = await insert(manager, { ...old, expiresAt: null, dailyBudgetMicroUsd: Number(old.dailyBudgetMicroUsd) });
      const end = new Date(Date.now() + overlapHours * HOUR_MS);
      const expiresAt = old.expiresAt !== null && old.expiresAt < end ? old.expiresAt : end;
      await manager.update(ApiKeyEntity, { id }, { expiresAt, replacedBy: made.row.id });
      return made;
    });
  }

  /** Notes the use, to the minute. */
  async touch(id: string): Promise<void> {
    await this.database.query(
      `UPDATE api_keys SET last_used_at = now() WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`, [id]);
  }
}

async function insert(manager: EntityManager, wish: ApiKeyWish): Promise<MadeApiKey> {
  const parts = newApiKey();
  const row: ApiKeyEntity = {
    ...wish, id: parts.id, scopes: [...wish.scopes], dailyBudgetMicroUsd: String(wish.dailyBudgetMicroUsd),
    secretHash: hashOfSecret(parts.secret), createdAt: new Date(), lastUsedAt: null, revokedAt: null, replacedBy: null,
  };
  await manager.insert(ApiKeyEntity, row);
  return { row, text: writeApiKey(parts) };
}
