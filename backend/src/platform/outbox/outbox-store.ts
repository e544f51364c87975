import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { NewEntry, OutboxEntry, OutboxLag, TopicCount } from './outbox-entry.js';

const SCHEMA = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
CREATE TABLE IF NOT EXISTS entries (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, topic TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL,
  created_at INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, not_before INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX IF NOT EXISTS entries_of_topic ON entries (topic, seq);
CREATE TABLE IF NOT EXISTS dead (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, topic TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL,
  created_at INTEGER NOT NULL, reason TEXT NOT NULL
) STRICT;`;

const ADOPT = `
INSERT INTO entries (topic, id, payload, created_at) SELECT topic, id, payload, created_at FROM orphan.entries ORDER BY seq;
INSERT INTO dead (topic, id, payload, created_at, reason) SELECT topic, id, payload, created_at, reason FROM orphan.dead ORDER BY seq;`;

const COLUMNS = 'seq, topic, id, payload, created_at AS createdAt, attempts';

/**
 * The outbox on disk: one SQLite file of one process. Every method that changes something is one transaction,
 * on the disk (fsync) when it returns, except `done`. What is deleted is overwritten (`secure_delete`), so that erased words do not linger.
 */
export class OutboxStore {
  private readonly database: DatabaseSync;
  private readonly insert: StatementSync;
  private readonly remove: StatementSync;

  constructor(path: string) {
    this.database = new DatabaseSync(path);
    this.database.exec(SCHEMA);
    this.insert = this.database.prepare('INSERT INTO entries (topic, id, payload, created_at) VALUES (?, ?, ?, ?)');
    this.remove = this.database.prepare('DELETE FROM entries WHERE seq = ?');
  }

  append(entries: readonly NewEntry[]): void {
    this.inTransaction(() => {
      for (const entry of entries) this.insert.run(entry.topic, entry.id, entry.payload, entry.createdAt);
    });
  }

  /** The oldest entries of a topic that may be tried now. */
  take(topic: string, limit: number, now: number): OutboxEntry[] {
    const sql = `SELECT ${COLUMNS} FROM entries WHERE topic = ? AND not_before <= ? ORDER BY seq LIMIT ?`;
    return this.database.prepare(sql).all(topic, now, limit) as unknown as OutboxEntry[];
  }

  /**
   * Written, and on the disk with the next append at the latest: the disk's time belongs to those who wait for it.
   * Entries that come back after a loss of power are delivered a second time, which handlers expect anyway.
   */
  done(seqs: readonly number[]): void {
    this.database.exec('PRAGMA synchronous = NORMAL');
    try {
      this.inTransaction(() => {
        for (const seq of seqs) this.remove.run(seq);
      });
    } finally {
      this.database.exec('PRAGMA synchronous = FULL');
    }
  }

  /** Puts an entry aside until `notBefore` (ms since 1970) and counts the attempt. */
  postpone(seq: number, notBefore: number): void {
    this.database.prepare('UPDATE entries SET attempts = attempts + 1, not_before = ? WHERE seq = ?').run(notBefore, seq);
  }

  /** Moves a poison entry out of the way; nothing is thrown away. */
  bury(seq: number, reason: string): void {
    this.inTransaction(() => {
      this.database.prepare(`INSERT INTO dead (topic, id, payload, created_at, reason)
        SELECT topic, id, payload, created_at, ? FROM entries WHERE seq = ?`).run(reason, seq);
      this.remove.run(seq);
    });
  }

  /** Takes over everything another store holds, dead letters included. @returns how many entries of each topic */
  adopt(path: string): TopicCount[] {
    this.database.prepare('ATTACH DATABASE ? AS orphan').run(path);
    try {
      const counts = this.database.prepare('SELECT topic, count(*) AS count FROM orphan.entries GROUP BY topic').all() as unknown as TopicCount[];
      this.inTransaction(() => this.database.exec(ADOPT));
      return counts;
    } finally {
      this.database.exec('DETACH DATABASE orphan');
    }
  }

  lag(now: number): OutboxLag {
    const sql = 'SELECT count(*) AS pending, coalesce(min(created_at), 0) AS oldest, (SELECT count(*) FROM dead) AS dead FROM entries';
    const row = this.database.prepare(sql).get() as unknown as { pending: number; oldest: number; dead: number };
    const oldestSeconds = row.pending === 0 ? 0 : Math.max(0, (now - row.oldest) / 1000);
    return { pending: row.pending, oldestSeconds, dead: row.dead };
  }

  /** Empties the write-ahead log, so that deleted payloads are nowhere in the folder. */
  compact(): void {
    this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    this.compact();
    this.database.close();
  }

  private inTransaction(work: () => void): void {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.database.exec('COMMIT');
    } catch (error) {
      this.database.exec('ROLLBACK');
      throw error;
    }
  }
}
