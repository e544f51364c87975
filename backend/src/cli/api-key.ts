import { loadConfig } from '../config/index.js';
import { ApiKeyEntity, ApiKeyRing, manageKeys } from '../modules/access/index.js';
import { openDatabase } from '../platform/database/index.js';
import { logger, startOrExplain } from '../platform/index.js';

/** `npm run api-key -- …`: works beside a running application and without one. */
await startOrExplain(async () => {
  logger.setLevel('error');
  const config = loadConfig();
  const database = await openDatabase(config, [ApiKeyEntity]);
  try {
    const lines = await manageKeys(new ApiKeyRing(database), process.argv.slice(2), config.access.dailyBudgetMicroUsd);
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await database.onApplicationShutdown();
  }
});
