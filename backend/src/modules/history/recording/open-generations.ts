import { Injectable } from '@nestjs/common';
import { Chore, Database, UnderWay } from '../../../platform/database/index.js';
import { logger } from '../../../platform/index.js';
import { sayOfHistory } from '../history.sentences.js';
import { ALIVE_SECONDS } from './record-statements.js';

const BEAT_MS = 5_000;

const DUE = `status = 'drawing' AND alive_until < now()`;

const INTERRUPTED = JSON.stringify({
  variation: 1, code: 'interrupted', title: 'The drawing was interrupted.',
  detail: sayOfHistory('process-ended'), retryable: true, costUsd: 0,
});

/**
 * Which drawings this process has under way. While it lives it says so in the database every five seconds; a drawing
 * nobody vouches for any more is failed within thirty, never left hanging.
 */
@Injectable()
export class OpenGenerations extends Chore {
  private readonly begun = new UnderWay();
  private stopped: (id: string) => void = () => undefined;
  private knows: (ids: readonly string[]) => Promise<readonly string[]> = () => Promise.resolve([]);

  constructor(private readonly database: Database) {
    super({ name: 'Looking after open drawings', everyMs: BEAT_MS, atStart: true });
  }

  add(id: string): void {
    this.begun.add(id);
  }

  remove(id: string): void {
    this.begun.remove(id);
  }

  /** Vouches for what is under way, and hears what of it was stopped elsewhere. */
  async touch(): Promise<void> {
    const ids = this.begun.ids();
    if (ids.length === 0) return;
    await this.database.query(`UPDATE generations SET alive_until = now() + interval '${ALIVE_SECONDS} seconds' WHERE id = ANY($1) AND status = 'drawing'`, [ids]);
    const cancelled = await this.database.query<{ id: string }>(`SELECT id FROM generations WHERE id = ANY($1) AND status = 'cancelled'`, [ids]);
    for (const { id } of cancelled) this.stopped(id);
  }

  /** Tells `stopped` which drawings of this process were cancelled through another one. */
  tellStopped(stopped: (id: string) => void): void {
    this.stopped = stopped;
  }

  /** Asks `knows` before a drawing is given up: which of these ids will be taken up again although their process died? */
  sparedBy(knows: (ids: readonly string[]) => Promise<readonly string[]>): void {
    this.knows = knows;
  }

  /** Fails what nobody vouches for. @returns how many */
  async sweep(): Promise<number> {
    const due = await this.database.query<{ id: string }>(`SELECT id FROM generations WHERE ${DUE}`);
    if (due.length === 0) return 0;
    const ids = due.map(({ id }) => id);
    const spared = new Set(await this.knows(ids));
    const rows = await this.database.query<unknown>(
      `WITH dead AS (UPDATE generations SET status = 'failed', problem = $1::jsonb WHERE ${DUE} AND id = ANY($2) RETURNING id) SELECT id FROM dead`,
      [INTERRUPTED, ids.filter((id) => !spared.has(id))]);
    return rows.length;
  }

  protected async work(): Promise<void> {
    await this.touch();
    const swept = await this.sweep();
    if (swept > 0) logger.warn('Drawings of a process that ended were marked as interrupted', { swept });
  }
}
