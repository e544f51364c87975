import { DataSource, MigrationExecutor } from 'typeorm';
import { postgresOptions } from './connection-options.js';
import { EmbeddedPostgres } from './embedded/embedded-postgres.js';

/** Any constant: it only has to be the same in every process that migrates. */
const MIGRATION_LOCK = 7_283_114;

/** Names of migrations this build knows and the database has not seen. */
export async function pendingMigrations(source: DataSource): Promise<readonly string[]> {
  const table: unknown[] = await source.query(`SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'migrations'`);
  const known = source.migrations.map((migration) => migration.name ?? migration.constructor.name);
  if (table.length === 0) return known;
  const rows: { name: string }[] = await source.query('SELECT name FROM migrations');
  const done = new Set(rows.map((row) => row.name));
  return known.filter((name) => !done.has(name));
}

/**
 * Applies what is pending in one transaction: all or nothing. Processes that start together wait for each other
 * (a transaction lock, because behind a pooler a session lock belongs to nobody).
 * @returns the names of the migrations applied
 */
export async function runPendingMigrations(source: DataSource): Promise<readonly string[]> {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'none';
    const applied = await executor.executePendingMigrations();
    await runner.commitTransaction();
    return applied.map((migration) => migration.name);
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

/**
 * Brings the schema up to date; what `backend:migrate` and `npm start` call before listening.
 * With the embedded database it opens the folder, migrates and closes it again.
 * @throws when the database cannot be reached or a migration fails; nothing is half applied
 */
export async function migrate(config: { readonly dataDir: string; readonly database: { readonly url: string | null } }): Promise<readonly string[]> {
  const { url } = config.database;
  const embedded = url === null ? await EmbeddedPostgres.start(config.dataDir) : null;
  const source = new DataSource(postgresOptions(embedded === null ? { url: url ?? '' } : embedded.address, 2));
  try {
    await source.initialize();
    return await runPendingMigrations(source);
  } finally {
    if (source.isInitialized) await source.destroy();
    await embedded?.stop();
  }
}
