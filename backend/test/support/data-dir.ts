import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres, postgresOptions } from '../../src/platform/database/index.js';
import { MIGRATIONS } from '../../src/platform/database/migrations/index.js';
import { DataSource } from 'typeorm';
import { runPendingMigrations } from '../../src/platform/database/migrate.js';

const TEMPLATE = join(tmpdir(), `tcd-test-template-${MIGRATIONS.at(-1)?.name ?? 'none'}-${MIGRATIONS.length}`);

/** A migrated, empty embedded database is copied instead of made anew: initdb takes three seconds, the copy a tenth of one. */
async function makeTemplate(): Promise<void> {
  const draft = mkdtempSync(join(tmpdir(), 'tcd-draft-'));
  const embedded = await EmbeddedPostgres.start(draft);
  const source = new DataSource(postgresOptions(embedded.address, 2));
  await source.initialize();
  await runPendingMigrations(source);
  await source.destroy();
  await embedded.stop();
  try {
    renameSync(draft, TEMPLATE);
  } catch {
    // Another test process was quicker: its template is as good as ours.
    rmSync(draft, { recursive: true, force: true });
  }
}

/** A data folder of its own for one test suite, with a migrated embedded database in it. */
export async function freshDataDir(): Promise<{ readonly path: string; readonly remove: () => void }> {
  if (!existsSync(TEMPLATE)) await makeTemplate();
  const path = mkdtempSync(join(tmpdir(), 'tcd-data-'));
  mkdirSync(path, { recursive: true });
  cpSync(join(TEMPLATE, 'postgres'), join(path, 'postgres'), { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
