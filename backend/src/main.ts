import { createApp } from './app.configure.js';
import { loadConfig } from './config/index.js';
import { announce, startOrExplain } from './platform/index.js';
import { giveBackLoadingMemory } from './platform/memory/index.js';

await startOrExplain(async () => {
  const config = loadConfig();
  const app = await createApp(config);
  // Exit code 0 after an orderly end, instead of dying by the signal that asked for it.
  app.enableShutdownHooks([], { useProcessExit: true });
  giveBackLoadingMemory();
  await app.listen(config.http.port, config.http.host);
  await announce(app);
});
