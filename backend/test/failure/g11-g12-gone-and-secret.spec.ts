import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/platform/database/index.js';
import { FaultProxy } from '../support/fault-proxy/index.js';
import { filesWith } from '../support/files-under.js';
import { startStandIn } from '../support/gemini-stand-in/stand-in.mjs';
import { printTable } from '../support/print-table.js';
import { Application } from '../support/servers/application.js';
import { eventually } from '../support/servers/free-port.js';
import { PostgresServer } from '../support/servers/postgres-server.js';
import { RedisServer } from '../support/servers/redis-server.js';
import { describeWith } from '../support/servers/services.js';
import { Visitor, type Answer } from '../support/visitor.js';

const SECRETS = {
  GEMINI_API_KEY: 'canary-gemini-key-8f3a1c',
  SESSION_SECRET: 'canary-session-secret-5d2b9e7f4a6c8130',
  URL_SIGNING_SECRET: 'canary-signing-secret-1b7d3f9a5c2e8046',
} as const;
const DATABASE_PASSWORD = 'canary-database-password-77e1';

/** One command to Redis, its whole answer as text. */
function redisSays(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(`${command}\r\nQUIT\r\n`));
    socket.on('data', (bytes: Buffer) => { said += bytes.toString('latin1'); });
    socket.on('close', () => resolve(said));
    socket.on('error', reject);
  });
}

describeWith(['postgres', 'redis'], 'G11 and G12 on two processes', () => {
  let postgres: PostgresServer;
  let redis: RedisServer;
  let cache: FaultProxy;
  let gemini: Awaited<ReturnType<typeof startStandIn>>;
  let dataDir: string;
  let one: Application;
  let two: Application;

  const start = (): Promise<Application> => Application.start({
    ...SECRETS, DATA_DIR: dataDir, DATABASE_URL: postgres.url.replace('postgres@', `postgres:${DATABASE_PASSWORD}@`),
    REDIS_URL: `redis://127.0.0.1:${cache.port}`, GEMINI_BASE_URL: gemini.url, GEMINI_TEXT_MODEL: '', LOG_LEVEL: 'debug',
    DAILY_BUDGET_USD: '100', ANONYMOUS_DAILY_BUDGET_USD: '100',
  });
  /** Everything Redis holds: keys and values. */
  const redisDump = async (): Promise<string> => {
    const keys = (await redisSays(redis.port, 'KEYS *')).split('\r\n').filter((line) => /^[\w:.-]{6,}$/u.test(line));
    const values = await Promise.all(keys.map((key) => redisSays(redis.port, `GET ${key}`)));
    return [...keys, ...values].join('\n');
  };

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'g11-'));
    postgres = await PostgresServer.start();
    redis = await RedisServer.start();
    cache = await FaultProxy.start(redis.port);
    gemini = await startStandIn();
    gemini.standIn.script.change({ delayMs: 10, pictureSide: 64 });
    await migrate({ dataDir, database: { url: postgres.url } });
    one = await start();
    two = await start();
  }, 120_000);
  afterAll(async () => {
    await one.kill();
    await two.kill();
    await gemini.close();
    await cache.stop();
    await redis.kill();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 30_000);

  it('G12: no secret is in a body, a header, a log line, a dump or a file of the data folder', async () => {
    const visitor = await Visitor.arrive(one);
    const made = await visitor.ask(one, 'POST', '/api-keys', { body: { name: 'canary', scopes: ['draw', 'read', 'admin'] } });
    const key = String(made.body['key']);
    const withKey = { cookie: '', authorization: `Bearer ${key}` };
    gemini.standIn.script.add([{ row: 'B1' }, { row: 'C1' }]);
    const answers: Answer[] = [];
    for (const application of [one, two]) {
      for (const prompt of ['a swallow', 'a rose', 'a dagger', 'an anchor']) answers.push(await visitor.draw(application, { prompt }));
      answers.push(
        await visitor.ask(application, 'POST', '/generate_tattoo', { body: { nonsense: true } }),
        await visitor.ask(application, 'GET', '/api-keys'),
        await visitor.ask(application, 'GET', '/me', { headers: { authorization: `Bearer ${key}` } }),
        await visitor.ask(application, 'GET', '/me', { headers: { ...withKey, authorization: `Bearer ${key}x` } }),
        await visitor.ask(application, 'GET', '/concepts'), await visitor.ask(application, 'GET', '/me/export'),
        await visitor.ask(application, 'GET', '/usage'), await visitor.ask(application, 'GET', '/nothing'),
      );
      for (const path of ['/health/ready', '/health/live', '/metrics', '/openapi.json', '/docs']) {
        const answer = await application.ask(path);
        answers.push({ status: answer.status, cacheStatus: '', body: {}, raw: JSON.stringify([...answer.headers]) + (await answer.text()) });
      }
    }
    const statuses = answers.map((answer) => answer.status);
    expect(statuses).toEqual(expect.arrayContaining([200, 400, 401, 404]));
    const secret = key.split('_')[3] ?? 'none';
    const canaries = { ...SECRETS, DATABASE_PASSWORD, 'secret of a key': secret };
    const places: Readonly<Record<string, string>> = {
      answers: answers.map((answer) => answer.raw).join('\n'), logs: one.logs + two.logs, 'database dump': postgres.dump(), Redis: await redisDump(),
    };
    const found = Object.entries(canaries).flatMap(([name, canary]) => [
      ...Object.entries(places).filter(([, text]) => text.includes(canary)).map(([place]) => `${name} in ${place}`),
      ...filesWith(dataDir, canary).map((file) => `${name} in ${file}`),
    ]);
    printTable('G12: canary secrets', [{ secrets: Object.keys(canaries).length, answers: answers.length, 'log bytes': one.logs.length + two.logs.length, found: found.length }]);
    expect(found).toEqual([]);
  }, 90_000);

  it.each([['with Redis', 'fair'], ['without Redis', 'refusing']] as const)('G12: a revoked key is refused within a second on each process, %s', async (_, weather) => {
    const visitor = await Visitor.arrive(one);
    const made = await visitor.ask(one, 'POST', '/api-keys', { body: { name: 'leaked', scopes: ['read'] } });
    const use = async (application: Application): Promise<number> =>
      (await application.ask('/api/v1/concepts', { headers: { authorization: `Bearer ${String(made.body['key'])}` } })).status;
    cache.turn(weather);
    expect([await use(one), await use(two)]).toEqual([200, 200]);
    expect((await visitor.ask(one, 'DELETE', `/api-keys/${String(made.body['id'])}`)).status).toBe(204);
    const revoked = performance.now();
    const refusedAfter = async (application: Application): Promise<number> => {
      for (;;) {
        const asked = performance.now();
        if ((await use(application)) === 401) return asked - revoked;
        if (asked - revoked > 5_000) return Infinity;
      }
    };
    const [first, second] = await Promise.all([refusedAfter(one), refusedAfter(two)]);
    cache.turn('fair');
    printTable(`G12: revocation, ${_}`, [{ 'process one, ms': Math.round(first), 'process two, ms': Math.round(second) }]);
    // The promise itself is a time: one second on every process.
    expect(Math.max(first, second)).toBeLessThan(1_000);
  }, 30_000);

  it.each(['refuses', 'is frozen'])('G11: erased means gone, even when Redis %s at the time', async (how) => {
    const visitor = await Visitor.arrive(one);
    const words = `canaryword of my late grandmother: Redis ${how}`;
    // A size of its own: the stand-in's few ornaments must not be somebody else's picture too.
    gemini.standIn.script.change({ pictureSide: 96, ornaments: 1_000_000 });
    const drawn = await visitor.draw(one, { prompt: `a swallow, "${words}"` });
    await visitor.draw(two, { prompt: `a swallow, "${words}"` });
    const [concept] = drawn.body['concepts'] as { image: { sha256: string; url: string } }[];
    const { sha256 = '', url = '' } = concept?.image ?? {};
    expect((await one.ask(`${url}&w=320`)).status).toBe(200);
    await eventually(() => { expect(postgres.dump()).toContain('canaryword'); });
    expect(filesWith(join(dataDir, 'images'), sha256)).not.toEqual([]);

    if (how === 'refuses') cache.turn('refusing');
    else redis.freeze();
    expect((await visitor.ask(one, 'DELETE', '/me/data')).status).toBe(204);
    const erased = performance.now();
    expect(postgres.dump()).not.toContain('canaryword');
    expect((await one.ask(url)).status).toBe(410);
    expect((await two.ask(url)).status).toBe(410);
    cache.turn('fair');
    redis.thaw();

    await eventually(async () => {
      expect(await redisDump()).not.toContain(sha256);
      expect(filesWith(dataDir, sha256)).toEqual([]);
      expect(filesWith(dataDir, 'canaryword')).toEqual([]);
      expect(postgres.dump()).not.toContain(sha256);
    }, 60_000);
    expect(one.logs + two.logs).not.toContain('canaryword');
    printTable(`G11: erased while Redis ${how}`, [{ 'gone everywhere after, s': Math.round((performance.now() - erased) / 100) / 10 }]);
    expect((await visitor.ask(two, 'GET', '/concepts')).body).toEqual({ concepts: [], nextCursor: null });
  }, 90_000);
});
