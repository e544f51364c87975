import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { lru } from 'tiny-lru';
import { AppError, logger } from '../../../platform/index.js';
import { accessProblems } from '../access.errors.js';
import { unavailableAsProblem } from '../access-unavailable.js';
import type { Principal } from '../principal.js';
import type { ApiKeyEntity } from './api-key.entity.js';
import { hashOfSecret, readApiKey } from './api-key-format.js';
import { ApiKeyRing } from './api-key-ring.js';

/** A revoked key is refused within a second everywhere, so what one process knows is worth less than that. */
const TRUSTED_MS = 900;
/** From here on the next use asks again in the background: a busy key never waits for the database. */
const REFRESH_MS = 400;
const REMEMBERED_KEYS = 10_000;
const NO_HASH = Buffer.alloc(32);

interface Remembered {
  readonly row: ApiKeyEntity | null;
  readonly askedAt: number;
}

/** Decides whether a key text is good right now. Holds no authority of its own: the database does, for every process. */
@Injectable()
export class KeyChecker {
  private readonly known = lru<Remembered>(REMEMBERED_KEYS);
  private readonly asking = new Map<string, Promise<Remembered>>();

  constructor(private readonly ring: ApiKeyRing) {}

  /**
   * @throws AppError `invalid-key` for every kind of bad key alike, `access-unavailable` when nobody can be asked
   */
  async check(text: string): Promise<Principal> {
    const parts = readApiKey(text);
    if (parts === null) throw invalid();
    const { row } = await this.recall(parts.id);
    const matches = timingSafeEqual(hashOfSecret(parts.secret), row?.secretHash ?? NO_HASH);
    if (row === null || !matches || !isLive(row)) throw invalid();
    return principalOfKey(row);
  }

  private async recall(id: string): Promise<Remembered> {
    const remembered = this.known.get(id);
    const age = remembered === undefined ? Infinity : performance.now() - remembered.askedAt;
    if (remembered === undefined || age >= TRUSTED_MS) return this.ask(id);
    if (age >= REFRESH_MS) this.ask(id).catch((error: unknown) => logger.debug('A key could not be checked again', { error }));
    return remembered;
  }

  private ask(id: string): Promise<Remembered> {
    const underWay = this.asking.get(id);
    if (underWay !== undefined) return underWay;
    const asked = this.askDatabase(id).finally(() => this.asking.delete(id));
    this.asking.set(id, asked);
    return asked;
  }

  private async askDatabase(id: string): Promise<Remembered> {
    const askedAt = performance.now();
    const row = await unavailableAsProblem(() => this.ring.find(id));
    const remembered = { row, askedAt };
    this.known.set(id, remembered);
    if (row !== null) this.ring.touch(id).catch((error: unknown) => logger.debug('The use of a key was not noted', { error }));
    return remembered;
  }
}

function isLive({ revokedAt, expiresAt }: ApiKeyEntity): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt.getTime() > Date.now());
}

function invalid(): AppError {
  return new AppError(accessProblems.invalidKey, { detail: 'The key is mistyped, expired, revoked or not of this installation.' });
}

function principalOfKey(row: ApiKeyEntity): Principal {
  return {
    kind: 'api-key', ownerId: row.ownerId, id: `key_${row.id}`, cacheScope: row.ownerId,
    scopes: row.scopes, dailyBudgetMicroUsd: Number(row.dailyBudgetMicroUsd),
  };
}
