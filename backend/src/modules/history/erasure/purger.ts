import { Injectable } from '@nestjs/common';
import { Chore, Database } from '../../../platform/database/index.js';
import { logger } from '../../../platform/index.js';
import { ImageLibrary } from '../../images/index.js';

const EVERY_MS = 15 * 60_000;
const BATCH = 500;

/** Deleted longer than a day ago: the undo is over. */
const EXPIRED = `SELECT id, image_sha256 AS sha FROM concepts WHERE deleted_at < now() - interval '1 day' ORDER BY deleted_at LIMIT ${BATCH}`;

/** Of these images, the ones that only expired concepts show. */
const ONLY_EXPIRED = `
  SELECT DISTINCT i AS sha FROM unnest($1::text[]) i
   WHERE NOT EXISTS (SELECT 1 FROM concepts c WHERE c.image_sha256 = i AND NOT (c.id = ANY($2)))
     AND NOT EXISTS (SELECT 1 FROM uploads u WHERE u.sha256 = i)`;

const EMPTY_THREADS = `
  DELETE FROM conversations v WHERE NOT EXISTS (SELECT 1 FROM concepts c WHERE c.owner_id = v.owner_id AND c.conversation_id = v.id)
     AND v.updated_at < now() - interval '1 day'`;

/** Makes deletions final a day later: pictures first, rows afterwards, so that a crash in between only repeats the work. */
@Injectable()
export class Purger extends Chore {
  constructor(
    private readonly database: Database,
    private readonly library: ImageLibrary,
  ) {
    super({ name: 'Purging deleted concepts', everyMs: EVERY_MS, atStart: true });
  }

  /** @returns how many concepts are gone for good */
  async purge(): Promise<number> {
    const expired = await this.database.query<{ id: string; sha: string }>(EXPIRED);
    if (expired.length === 0) return 0;
    const ids = expired.map((row) => row.id);
    const images = await this.database.query<{ sha: string }>(ONLY_EXPIRED, [expired.map((row) => row.sha), ids]);
    for (const { sha } of images) await this.library.forget(sha);
    await this.database.query('DELETE FROM concepts WHERE id = ANY($1)', [ids]);
    await this.database.query(EMPTY_THREADS);
    return expired.length;
  }

  protected async work(): Promise<void> {
    const purged = await this.purge();
    if (purged > 0) logger.info('Deleted concepts are gone for good', { purged });
  }
}
