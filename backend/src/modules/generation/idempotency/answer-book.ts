import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Chore, Database, UnderWay } from '../../../platform/database/index.js';
import { CLAIM, KEEP, PROLONG, PURGE, READ, RELEASE } from './answer-statements.js';

const BEAT_MS = 10_000;

/** One request under its key. */
export interface KeyedRequest {
  readonly ownerId: string;
  readonly key: string;
  /** SHA-256 of the body, 64 hex digits. */
  readonly requestHash: string;
  /** Under which the generation is made, when it is made now. */
  readonly generationId: string;
}

/** An answer as it left. `body` is JSON. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The right to answer a keyed request. */
export interface Claim {
  readonly holder: string;
  /** That of the first try, also when this one goes on for a process that died. */
  readonly generationId: string;
  readonly takenOver: boolean;
}

export type Claimed =
  | { readonly kind: 'mine'; readonly claim: Claim }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'other-request' };

interface Row {
  readonly request_hash: string;
  readonly answer: KeptAnswer | null;
}

/**
 * Who answers a request with an `Idempotency-Key`, and what was answered: in the database, for every process and over
 * restarts, for at least 24 hours. A process vouches for what it is answering every ten seconds; a request nobody vouches
 * for any more (30 s) may be taken over. Every method throws `DatabaseUnavailableError` while the database is away.
 */
@Injectable()
export class AnswerBook extends Chore {
  private readonly holders = new UnderWay();

  constructor(private readonly database: Database) {
    super({ name: 'Looking after idempotency keys', everyMs: BEAT_MS });
  }

  async claim(request: KeyedRequest): Promise<Claimed> {
    const { ownerId, key, requestHash, generationId } = request;
    const holder = randomUUID();
    const [won] = await this.database.query<{ generation_id: string }>(CLAIM, [ownerId, key, requestHash, generationId, holder]);
    if (won !== undefined) {
      this.holders.add(holder);
      return { kind: 'mine', claim: { holder, generationId: won.generation_id, takenOver: won.generation_id !== generationId } };
    }
    const [row] = await this.database.query<Row>(READ, [ownerId, key]);
    // Released between the two statements: the next try will have it.
    if (row === undefined) return { kind: 'under-way' };
    if (row.request_hash !== requestHash) return { kind: 'other-request' };
    return row.answer === null ? { kind: 'under-way' } : { kind: 'answered', answer: row.answer };
  }

  /** From now on this is the answer. */
  async keep({ holder }: Claim, answer: KeptAnswer): Promise<void> {
    await this.finish(holder, () => this.database.query(KEEP, [holder, JSON.stringify(answer)]));
  }

  /** Nothing worth keeping came of it: the key is free again. */
  async release({ holder }: Claim): Promise<void> {
    await this.finish(holder, () => this.database.query(RELEASE, [holder]));
  }

  private async finish(holder: string, write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } finally {
      this.holders.remove(holder);
    }
  }

  protected async work(): Promise<void> {
    const holders = this.holders.ids();
    if (holders.length > 0) await this.database.query(PROLONG, [holders]);
    await this.database.query(PURGE);
  }
}
