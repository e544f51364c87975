import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { alive, draw, freePort, newFolder, start } from './support/processes.mjs';
import { ms } from './support/table.mjs';

/** The very first start may have to build. */
const BUILDING_MS = 900_000;

/** From the command to an answered request. */
async function startOnce(dataDir) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const app = start('node', ['tools/run.mjs', 'start'], { PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
  await alive(`${url}/health/live`, BUILDING_MS);
  return { ...app, url, took: performance.now() - started };
}

/** `npm start` on an installed and built checkout: a new data folder, and the same one again with drawings in it. */
export async function starts() {
  await (await startOnce(newFolder())).stop();
  const dataDir = join(newFolder(), 'data');
  mkdirSync(dataDir);
  const first = await startOnce(dataDir);
  for (let index = 0; index < 40; index += 1) await (await draw(first, `a swallow number ${index % 4}`)).arrayBuffer();
  await first.stop();
  const again = [];
  for (let round = 0; round < 3; round += 1) {
    const app = await startOnce(dataDir);
    again.push(app.took);
    await app.stop();
  }
  rmSync(dataDir, { recursive: true, force: true });
  return {
    title: '`npm start` on an installed and built checkout',
    method: 'From the command that `npm start` runs (`node tools/run.mjs start`; npm comes on top) to the first answered request, embedded database. The second row has 40 drawings in its folder; median of three.',
    columns: ['data folder', 'listening after'],
    rows: [['new', ms(first.took)], ['with data', ms(again.sort((a, b) => a - b)[1])]],
  };
}
