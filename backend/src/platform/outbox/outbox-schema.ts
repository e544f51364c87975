import type { DatabaseSync } from 'node:sqlite';

const tables = (schema: string): string => `
CREATE TABLE IF NOT EXISTS ${schema}.entries (
  topic TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL,
  created_at INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, not_before INTEGER NOT NULL DEFAULT 0, common TEXT,
  PRIMARY KEY (topic, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ${schema}.commons (key TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS ${schema}.dead (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, topic TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL,
  created_at INTEGER NOT NULL, reason TEXT NOT NULL, common TEXT
) STRICT;`;

/**
 * The tables of an outbox file, made when they are missing; `common` came later than the first files. Entries are one tree
 * without an index beside it: the commit that an answer waits for writes one page.
 */
export function prepareSchema(database: DatabaseSync, schema: 'main' | 'orphan'): void {
  database.exec(tables(schema));
  for (const table of ['entries', 'dead']) {
    const columns = database.prepare(`SELECT name FROM pragma_table_info(?, ?)`).all(table, schema);
    if (!columns.some((column) => column['name'] === 'common')) database.exec(`ALTER TABLE ${schema}.${table} ADD COLUMN common TEXT`);
  }
}

/** Moves everything of an attached file into our own; its entries behind the last seq that was given, the parameter. */
export const ADOPT_OTHERS = `
INSERT OR IGNORE INTO commons (key, text) SELECT key, text FROM orphan.commons;
INSERT INTO dead (topic, id, payload, created_at, reason, common) SELECT topic, id, payload, created_at, reason, common FROM orphan.dead ORDER BY seq;`;
export const ADOPT_ENTRIES = `
INSERT INTO entries (topic, seq, id, payload, created_at, common)
SELECT topic, ? + row_number() OVER (ORDER BY seq), id, payload, created_at, common FROM orphan.entries`;
