import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/platform/database/index.js';
import { FaultProxy, type Weather } from '../support/fault-proxy/index.js';
import { printTable } from '../support/print-table.js';
import { Application } from '../support/servers/application.js';
import { eventually } from '../support/servers/free-port.js';
import { PostgresServer } from '../support/servers/postgres-server.js';
import { RedisServer } from '../support/servers/redis-server.js';
import { describeWith } from '../support/servers/services.js';
import { conceptIds, Visitor } from '../support/visitor.js';

/** G3 asks for 100 rounds; CI plays enough to meet every fault twice. FAULT_ROUNDS=100 plays them all. */
const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? 10);
/** Each start of the embedded database takes seconds. */
const EMBEDDED_ROUNDS = Math.ceil(ROUNDS / 5);
const CLIENTS = 8;
const PROMPTS = ['a swallow', 'a rose', 'a dagger', 'a moon', 'an anchor'];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Ids of the whole history of somebody, page by page. */
async function everyConcept(visitor: Visitor, application: Application): Promise<readonly string[]> {
  const kept: string[] = [];
  for (let cursor = ''; ;) {
    const page = await visitor.ask(application, 'GET', `/concepts?limit=100${cursor}`);
    kept.push(...conceptIds(page));
    if (typeof page.body['nextCursor'] !== 'string') return kept;
    cursor = `&cursor=${page.body['nextCursor']}`;
  }
}

/** Clients that ask without end and write down what they were promised. */
class Load {
  readonly promised = new Set<string>();
  failures = 0;
  private going = true;
  private readonly clients: Promise<void>[];

  constructor(private readonly visitor: Visitor, private readonly target: () => Application) {
    this.clients = Array.from({ length: CLIENTS }, (_, client) => this.client(client));
  }

  /** Lets it run until so many more answers were promised, or for `limitMs`. */
  async more(count: number, limitMs: number): Promise<void> {
    const target = this.promised.size + count;
    const until = Date.now() + limitMs;
    while (this.promised.size < target && Date.now() < until) await pause(10);
  }

  async end(): Promise<void> {
    this.going = false;
    await Promise.all(this.clients);
  }

  private async client(number: number): Promise<void> {
    for (let turn = number; this.going; turn += 1) {
      try {
        const answer = await this.visitor.draw(this.target(), { prompt: PROMPTS[turn % PROMPTS.length] });
        if (answer.status === 200) for (const id of conceptIds(answer)) this.promised.add(id);
        else this.failures += 1;
      } catch {
        // The process was killed under this request: nothing was promised.
        this.failures += 1;
        await pause(100);
      }
    }
  }
}

describeWith(['postgres', 'redis'], 'G3: every answer is in the history exactly once', () => {
  let postgres: PostgresServer;
  let redis: RedisServer;
  let database: FaultProxy;
  let cache: FaultProxy;
  let application: Application;
  let dataDir: string;

  const start = (): Promise<Application> => Application.start({
    DATA_DIR: dataDir, DATABASE_URL: postgres.urlAt(database.port), REDIS_URL: `redis://127.0.0.1:${cache.port}`, LOG_LEVEL: 'warn',
  });
  const rows = (ids: readonly string[]) => postgres.query<{ id: string }>('SELECT id FROM concepts WHERE id = ANY($1)', [ids]);

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'g3-'));
    postgres = await PostgresServer.start();
    redis = await RedisServer.start();
    database = await FaultProxy.start(postgres.port);
    cache = await FaultProxy.start(redis.port);
    await migrate({ dataDir, database: { url: postgres.url } });
    application = await start();
  }, 90_000);
  afterAll(async () => {
    await application.kill();
    await database.stop();
    await cache.stop();
    await redis.kill();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 30_000);

  it(`through ${ROUNDS} rounds of kill -9 under load, with PostgreSQL away, Redis away, and both`, async () => {
    const visitor = await Visitor.arrive(application);
    for (const prompt of PROMPTS) expect((await visitor.draw(application, { prompt })).status).toBe(200);
    const load = new Load(visitor, () => application);
    const faults: readonly (readonly [Weather, Weather])[] = [['fair', 'fair'], ['refusing', 'fair'], ['fair', 'refusing'], ['silent', 'fair'], ['refusing', 'silent']];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [ofDatabase, ofCache] = faults[round % faults.length] ?? ['fair', 'fair'];
      database.turn(ofDatabase);
      cache.turn(ofCache);
      await load.more(20 + ((round * 37) % 100), 3_000);
      await application.kill();
      database.turn('fair');
      cache.turn('fair');
      application = await start();
    }
    await load.end();

    const promised = [...load.promised];
    await eventually(async () => { expect(await rows(promised)).toHaveLength(promised.length); }, 30_000);
    const duplicates = await postgres.query('SELECT generation_id, variation FROM concepts GROUP BY 1, 2 HAVING count(*) > 1');
    const dead = await postgres.query(`SELECT id FROM generations WHERE status = 'succeeded' AND NOT EXISTS (SELECT 1 FROM concepts c WHERE c.generation_id = generations.id)`);
    printTable('G3: every answer is kept', [{ rounds: ROUNDS, promised: promised.length, lost: 0, duplicates: duplicates.length, 'requests cut off': load.failures }]);
    expect(promised.length).toBeGreaterThan(100);
    expect(duplicates).toEqual([]);
    expect(dead).toEqual([]);
  }, 60_000 + ROUNDS * 60_000);

  it('and no answer waits for a database that says nothing', async () => {
    const visitor = await Visitor.arrive(application);
    await visitor.draw(application, { prompt: 'a swallow' });
    database.turn('silent');
    // The silence lasts until these have been answered: an answer that waited for the database would never come.
    const answers = await Promise.all(Array.from({ length: 50 }, () => visitor.draw(application, { prompt: 'a swallow' })));
    database.turn('fair');
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));
    const promised = answers.flatMap(conceptIds);
    await eventually(async () => { expect(await rows(promised)).toHaveLength(50); }, 30_000);
  }, 60_000);
});

describe('G3 with what npm start runs, everything embedded', () => {
  it('loses nothing it acknowledged by kill -9 during writes, and opens cleanly again', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'g3-embedded-'));
    const start = (): Promise<Application> => Application.start({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' }, 'cli/start.js');
    let application = await start();
    let said = '';
    const visitor = await Visitor.arrive(application);
    await visitor.draw(application, { prompt: 'a swallow' });
    const load = new Load(visitor, () => application);
    for (let round = 0; round < EMBEDDED_ROUNDS; round += 1) {
      // What was cached died with the process: on a busy machine the first drawing alone takes seconds.
      await load.more(30, 20_000);
      await application.kill();
      said += application.logs;
      application = await start();
    }
    await load.end();
    let kept: readonly string[] = [];
    await eventually(async () => {
      kept = await everyConcept(visitor, application);
      const known = new Set(kept);
      expect([...load.promised].filter((id) => !known.has(id))).toEqual([]);
    }, 30_000);
    const stopped = await application.stop();
    said += application.logs;
    const errors = said.split('\n').filter((line) => line.includes('"level":"error"'));
    printTable('G3: embedded', [{ kills: EMBEDDED_ROUNDS, promised: load.promised.size, lost: 0, twice: kept.length - new Set(kept).size, 'errors in the log': errors.length }]);
    expect(load.promised.size).toBeGreaterThan(20);
    expect(new Set(kept).size).toBe(kept.length);
    expect(errors).toEqual([]);
    expect(stopped).toBe(0);
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000 + EMBEDDED_ROUNDS * 60_000);
});
