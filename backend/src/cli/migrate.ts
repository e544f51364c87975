import { loadConfig } from '../config/index.js';
import { migrate } from '../platform/database/index.js';
import { startOrExplain } from '../platform/index.js';

/** `backend:migrate`: brings the schema up to date and ends; the step before a deployment. */
await startOrExplain(async () => {
  const applied = await migrate(loadConfig());
  process.stdout.write(applied.length === 0 ? 'The schema is up to date.\n' : `Applied ${applied.join(', ')}.\n`);
});
