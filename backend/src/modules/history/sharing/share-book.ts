import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { historyOrProblem } from '../history-unavailable.js';
import { HISTORY_TOPICS } from '../recording/recorder.js';
import type { Share } from './share-links.js';

/** A concept that was just drawn may still be on its way; so long it is waited for, ms. */
const SETTLE_MS = 500;

interface Entry {
  readonly expires: number;
  readonly withPrompt: boolean;
}

/** The rows a statement changed, told as rows of a reading. */
const changed = (update: string): string => `WITH changed AS (${update} RETURNING id) SELECT id FROM changed`;

const LIVING = `SELECT coalesce(jsonb_agg(s), '[]') FROM jsonb_array_elements(shares) s WHERE (s->>'expires')::bigint > extract(epoch FROM now())`;
const ADD = changed(`UPDATE concepts SET shares = (${LIVING} AND s <> $3::jsonb) || $3::jsonb WHERE owner_id = $1 AND id = $2 AND deleted_at IS NULL`);
const END = changed(`UPDATE concepts SET shares = (${LIVING} AND s <> $3::jsonb) WHERE owner_id = $1 AND id = $2 AND shares @> jsonb_build_array($3::jsonb)`);
const LIST = `SELECT (${LIVING}) AS shares FROM concepts WHERE owner_id = $1 AND id = $2 AND deleted_at IS NULL`;
const GIVES = 'SELECT id FROM concepts WHERE id = $1 AND deleted_at IS NULL AND shares @> jsonb_build_array($2::jsonb)';

const entryOf = ({ expiresAt, withPrompt }: Share): Entry => ({ expires: Math.floor(expiresAt.getTime() / 1000), withPrompt });

/**
 * Which links of a concept still give it: kept with the concept, gone with it.
 * Every method throws AppError `history-unavailable` while the database is away.
 */
@Injectable()
export class ShareBook {
  constructor(private readonly database: Database, private readonly outbox: Outbox) {}

  /** @returns false when the owner has no such concept in the history yet */
  async add(ownerId: string, share: Share): Promise<boolean> {
    return this.any(ADD, [ownerId, share.conceptId, JSON.stringify(entryOf(share))]);
  }

  /** @returns false when there was no such link of theirs */
  async end(ownerId: string, share: Share): Promise<boolean> {
    return this.any(END, [ownerId, share.conceptId, JSON.stringify(entryOf(share))]);
  }

  /** Whether it was not taken back, and its concept is still there. */
  async gives(share: Share): Promise<boolean> {
    return this.any(GIVES, [share.conceptId, JSON.stringify(entryOf(share))]);
  }

  /** The links that still work, soonest over first. */
  async of(ownerId: string, conceptId: string): Promise<readonly Share[]> {
    const [row] = await this.query<{ shares: readonly Entry[] }>(LIST, [ownerId, conceptId]);
    const entries = [...(row?.shares ?? [])].sort((a, b) => a.expires - b.expires);
    return entries.map(({ expires, withPrompt }) => ({ conceptId, withPrompt, expiresAt: new Date(expires * 1000) }));
  }

  private async any(sql: string, values: readonly unknown[]): Promise<boolean> {
    return (await this.query(sql, values)).length > 0;
  }

  private async query<Row>(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    if (this.database.available) await this.outbox.settled(SETTLE_MS, HISTORY_TOPICS);
    return historyOrProblem(() => this.database.query<Row>(sql, [...values]));
  }
}
