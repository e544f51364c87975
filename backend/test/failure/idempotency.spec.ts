import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/platform/database/index.js';
import { startStandIn } from '../support/gemini-stand-in/stand-in.mjs';
import { Application } from '../support/servers/application.js';
import { eventually } from '../support/servers/free-port.js';
import { PostgresServer } from '../support/servers/postgres-server.js';
import { describeWith } from '../support/servers/services.js';
import { conceptIds, Visitor, type Answer } from '../support/visitor.js';

/** Without Redis: neither cache nor coalescing is shared, so only the key stands between a second try and a second bill. */
describeWith(['postgres'], 'Idempotency-Key across processes, with a Gemini that is paid', () => {
  let postgres: PostgresServer;
  let gemini: Awaited<ReturnType<typeof startStandIn>>;
  let folder: string;
  let one: Application;
  let two: Application;
  let visitor: Visitor;

  const start = (name: string): Promise<Application> => Application.start({
    DATA_DIR: join(folder, name), STORAGE_URL: `file://${folder}/images`, DATABASE_URL: postgres.url, LOG_LEVEL: 'error',
    SESSION_SECRET: 's'.repeat(43), URL_SIGNING_SECRET: 'u'.repeat(43), GEMINI_API_KEY: 'stand-in-key', GEMINI_BASE_URL: gemini.url, GEMINI_TEXT_MODEL: '',
  });
  const draw = (application: Application, key: string, prompt: string): Promise<Answer> => visitor.draw(application, { prompt }, { 'idempotency-key': key });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'idempotency-'));
    postgres = await PostgresServer.start();
    gemini = await startStandIn();
    await migrate({ dataDir: folder, database: { url: postgres.url } });
    [one, two] = await Promise.all([start('one'), start('two')]);
    visitor = await Visitor.arrive(one);
  }, 120_000);
  beforeEach(() => {
    gemini.standIn.reset();
    gemini.standIn.script.change({ delayMs: 200, pictureSide: 64 });
  });
  afterAll(async () => {
    await Promise.all([one.stop(), two.stop()]);
    await gemini.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('is answered by one of two processes asked at the same moment, and paid once', async () => {
    const key = randomUUID();
    const answers = await Promise.all([draw(one, key, 'a koi'), draw(two, key, 'a koi')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const first = answers.find((answer) => answer.status === 200);
    const [here, there] = [await draw(one, key, 'a koi'), await draw(two, key, 'a koi')];
    expect([conceptIds(here), conceptIds(there)]).toEqual([conceptIds(first ?? here), conceptIds(first ?? here)]);
    expect(gemini.standIn.bill()).toMatchObject({ calls: 1, billedCalls: 1 });
  });

  it('outlives kill -9: what was answered is replayed by the process that is left', async () => {
    const key = randomUUID();
    const first = await draw(two, key, 'a stag beetle');
    await two.kill();
    const again = await draw(one, key, 'a stag beetle');
    expect([again.status, again.body['id'], conceptIds(again)]).toEqual([200, first.body['id'], conceptIds(first)]);
    expect(gemini.standIn.count).toBe(1);
    two = await start('two');
  }, 90_000);

  it('outlives kill -9 in the middle of a drawing: another process draws it, as one and the same generation', async () => {
    gemini.standIn.script.change({ delayMs: 8_000 });
    const key = randomUUID();
    const lost = draw(two, key, 'a heron').catch(() => null);
    await eventually(() => expect(gemini.standIn.count).toBe(1));
    expect((await draw(one, key, 'a heron')).status).toBe(409);
    await two.kill();
    await lost;
    // Thirty seconds in which nobody vouched for it.
    await postgres.query(`UPDATE idempotency_keys SET alive_until = now() - interval '1 second' WHERE key = $1`, [key]);
    gemini.standIn.script.change({ delayMs: 0 });
    const answer = await draw(one, key, 'a heron');
    expect(answer.status).toBe(200);
    const rows = await postgres.query<{ generation_id: string }>('SELECT generation_id FROM idempotency_keys WHERE key = $1', [key]);
    expect(rows).toEqual([{ generation_id: answer.body['id'] }]);
    two = await start('two');
  }, 90_000);
});
