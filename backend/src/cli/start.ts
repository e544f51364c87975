import { loadConfig } from '../config/index.js';
import { migrate } from '../platform/database/index.js';
import { startOrExplain } from '../platform/index.js';

/** What `npm start` runs: the schema first when the embedded database is new, then the server. */
await startOrExplain(async () => {
  const config = loadConfig();
  if (config.database.url !== null) {
    process.stdout.write('Migrating the database …\n');
    await migrate(config).then(
      (applied) => process.stdout.write(applied.length === 0 ? 'The schema is up to date.\n' : `Applied ${applied.join(', ')}.\n`),
      (error: unknown) => process.stdout.write(`The database cannot be migrated now (${error instanceof Error ? error.message : String(error)}).\n`),
    );
  }
});
await import('../main.js');
