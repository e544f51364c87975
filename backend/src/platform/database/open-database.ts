import { DataSource } from 'typeorm';
import { HealthBook } from '../telemetry/index.js';
import { postgresOptions } from './connection-options.js';
import { Database } from './database.js';
import { EmbeddedPostgres } from './embedded/embedded-postgres.js';

/**
 * The installation's database for a command line tool: the server of `DATABASE_URL`, the embedded one that a running
 * application serves, or the embedded one opened here. Close it with `onApplicationShutdown`.
 */
export async function openDatabase(
  config: { readonly dataDir: string; readonly database: { readonly url: string | null } },
  entities: readonly (new () => object)[],
): Promise<Database> {
  const { url } = config.database;
  const running = url === null ? EmbeddedPostgres.runningIn(config.dataDir) : null;
  const embedded = url === null && running === null ? await EmbeddedPostgres.start(config.dataDir) : null;
  const where = running ?? embedded?.address ?? { url: url ?? '' };
  const source = new DataSource({ ...postgresOptions(where, 2), entities: [...entities] });
  const database = new Database(source, embedded, new HealthBook());
  await database.onModuleInit();
  return database;
}
