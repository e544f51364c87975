import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { EntryName, NewBatch, OutboxLag, TakenBatch, TopicCount } from './outbox-entry.js';
import { ADOPT_ENTRIES, ADOPT_OTHERS, prepareSchema } from './outbox-schema.js';
import type { Survives } from './shelf.js';

/**
 * Surviving the process only: a file of its own that nobody ever waits for. `NORMAL` would not do, every checkpoint and every
 * first commit after one is an fsync there too. No other connection reads it, so it needs no shared memory.
 */
const PRAGMAS: Readonly<Record<Survives, string>> = {
  power: 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;',
  process: 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA secure_delete = ON;',
};

const COLUMNS = 'seq, topic, id, payload, created_at AS createdAt, attempts, common';

/** Common parts nobody names any more go with every so manieth batch that is done, and whenever the file is compacted. */
const SWEEP_EVERY = 20;
const SWEEP = 'DELETE FROM commons WHERE key NOT IN (SELECT common FROM entries WHERE common IS NOT NULL)';

/**
 * The outbox on disk: one SQLite file of one process. Every method that changes something is one transaction; where it has to
 * survive loss of power it is on the disk (fsync) when it returns, except `done`. What is deleted is overwritten (`secure_delete`), so that erased words do not linger.
 */
export class OutboxStore {
  private readonly database: DatabaseSync;
  private readonly insert: StatementSync;
  private readonly insertCommon: StatementSync;
  private readonly remove: StatementSync;
  private readonly begin: StatementSync;
  private readonly commit: StatementSync;
  private doneBatches = 0;
  private lastSeq: number;
  private readonly survives: Survives;

  constructor(path: string, survives: Survives) {
    this.survives = survives;
    this.database = new DatabaseSync(path);
    this.database.exec(PRAGMAS[survives]);
    prepareSchema(this.database, 'main');
    this.lastSeq = Number(this.database.prepare('SELECT coalesce(max(seq), 0) AS last FROM entries').get()?.['last']);
    this.begin = this.database.prepare('BEGIN IMMEDIATE');
    this.commit = this.database.prepare('COMMIT');
    this.insert = this.database.prepare('INSERT INTO entries (topic, seq, id, payload, created_at, common) VALUES (?, ?, ?, ?, ?, ?)');
    this.insertCommon = this.database.prepare('INSERT OR IGNORE INTO commons (key, text) VALUES (?, ?)');
    this.remove = this.database.prepare('DELETE FROM entries WHERE topic = ? AND seq = ?');
  }

  append({ entries, commons }: NewBatch): void {
    this.inTransaction(() => {
      for (const { key, text } of commons) this.insertCommon.run(key, text);
      for (const entry of entries) this.insert.run(entry.topic, ++this.lastSeq, entry.id, entry.payload, entry.createdAt, entry.common);
    });
  }

  /** The oldest entries of a topic that may be tried now, and the common parts they name. */
  take(topic: string, limit: number, now: number): TakenBatch {
    const sql = `SELECT ${COLUMNS} FROM entries WHERE topic = ? AND not_before <= ? ORDER BY seq LIMIT ?`;
    const entries = this.database.prepare(sql).all(topic, now, limit) as unknown as TakenBatch['entries'];
    const commons: Record<string, string> = {};
    for (const key of new Set(entries.flatMap(({ common }) => common ?? []))) {
      const row = this.database.prepare('SELECT text FROM commons WHERE key = ?').get(key);
      if (row !== undefined) commons[key] = String(row['text']);
    }
    return { entries, commons };
  }

  /**
   * Written, and on the disk with the next append at the latest: the disk's time belongs to those who wait for it.
   * Entries that come back after a loss of power are delivered a second time, which handlers expect anyway.
   */
  done(topic: string, seqs: readonly number[]): void {
    this.unhurried(() => this.inTransaction(() => {
      for (const seq of seqs) this.remove.run(topic, seq);
      if ((this.doneBatches += 1) % SWEEP_EVERY === 0) this.database.exec(SWEEP);
    }));
  }

  /** Puts an entry aside until `notBefore` (ms since 1970) and counts the attempt. */
  postpone({ topic, seq }: EntryName, notBefore: number): void {
    this.database.prepare('UPDATE entries SET attempts = attempts + 1, not_before = ? WHERE topic = ? AND seq = ?').run(notBefore, topic, seq);
  }

  /** Moves a poison entry out of the way; nothing is thrown away. */
  bury({ topic, seq }: EntryName, reason: string): void {
    this.inTransaction(() => {
      this.database.prepare(`INSERT INTO dead (topic, id, payload, created_at, reason, common)
        SELECT topic, id, payload, created_at, ?, (SELECT text FROM commons WHERE key = entries.common) FROM entries WHERE topic = ? AND seq = ?`).run(reason, topic, seq);
      this.remove.run(topic, seq);
    });
  }

  /** Takes over everything another store holds, dead letters included. @returns how many entries of each topic */
  adopt(path: string): TopicCount[] {
    this.database.prepare('ATTACH DATABASE ? AS orphan').run(path);
    try {
      prepareSchema(this.database, 'orphan');
      const counts = this.database.prepare('SELECT topic, count(*) AS count FROM orphan.entries GROUP BY topic').all() as unknown as TopicCount[];
      this.inTransaction(() => {
        this.database.exec(ADOPT_OTHERS);
        this.lastSeq += Number(this.database.prepare(ADOPT_ENTRIES).run(this.lastSeq).changes);
      });
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

  /** Empties the write-ahead log, so that deleted payloads and their common parts are nowhere in the folder. */
  compact(): void {
    this.database.exec(SWEEP);
    this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    this.compact();
    this.database.close();
  }

  /** Without an fsync of its own. */
  private unhurried(work: () => void): void {
    if (this.survives === 'process') {
      work();
      return;
    }
    this.database.exec('PRAGMA synchronous = NORMAL');
    try {
      work();
    } finally {
      this.database.exec('PRAGMA synchronous = FULL');
    }
  }

  private inTransaction(work: () => void): void {
    this.begin.run();
    try {
      work();
      this.commit.run();
    } catch (error) {
      this.database.exec('ROLLBACK');
      throw error;
    }
  }
}
