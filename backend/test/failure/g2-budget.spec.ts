import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/platform/database/index.js';
import { startStandIn, type StandIn } from '../support/gemini-stand-in/stand-in.mjs';
import { printTable } from '../support/print-table.js';
import { Application } from '../support/servers/application.js';
import { eventually } from '../support/servers/free-port.js';
import { PostgresServer } from '../support/servers/postgres-server.js';
import { RedisServer } from '../support/servers/redis-server.js';
import { describeWith } from '../support/servers/services.js';
import { Visitor, type Answer } from '../support/visitor.js';

const DOLLAR = 1_000_000;
/** FAULT_ROUNDS=100 kills thirty times. Each kill leaves the highest price of a call behind, so the third meets an empty purse. */
const KILLS = Math.ceil(Number(process.env['FAULT_ROUNDS'] ?? 10) * 0.3);

describeWith(['postgres', 'redis'], 'G2: a budget is never exceeded, not by one cent', () => {
  let postgres: PostgresServer;
  let redis: RedisServer;
  let gemini: Awaited<ReturnType<typeof startStandIn>>;
  let standIn: StandIn;
  let dataDir: string;
  let one: Application;
  let two: Application;
  let visitor: Visitor;

  const start = (): Promise<Application> => Application.start({
    DATA_DIR: dataDir, DATABASE_URL: postgres.url, REDIS_URL: redis.url, LOG_LEVEL: 'error', GEMINI_API_KEY: 'stand-in-key',
    GEMINI_BASE_URL: gemini.url, GEMINI_TEXT_MODEL: '', DAILY_BUDGET_USD: '1.00', ANONYMOUS_DAILY_BUDGET_USD: '100.00',
  });
  const used = async (): Promise<number> => {
    const [row] = await postgres.query<{ used: string }>(`SELECT spent_micro_usd + reserved_micro_usd AS used FROM budget_days WHERE scope = 'installation'`);
    return Number(row?.used ?? 0);
  };
  const sums = async (): Promise<{ ledger: number; spent: number; reserved: number }> => {
    const [row] = await postgres.query<{ ledger: string; spent: string; reserved: string }>(
      `SELECT (SELECT coalesce(sum(cost_micro_usd), 0) FROM ledger) AS ledger, spent_micro_usd AS spent, reserved_micro_usd AS reserved
         FROM budget_days WHERE scope = 'installation'`);
    return { ledger: Number(row?.ledger), spent: Number(row?.spent), reserved: Number(row?.reserved) };
  };

  const refused: Answer = { status: 0, cacheStatus: '', body: {}, raw: '' };
  /** Different pictures at once, of the processes by turns. Whoever is cut off has no answer. */
  const ask = (processes: readonly Application[], prompt: string, count: number): Promise<readonly Answer[]> =>
    Promise.all(Array.from({ length: count }, (_, index) =>
      visitor.draw(processes[index % processes.length] ?? one, { prompt, variation: index + 1 }).catch(() => refused)));

  /** Looks at the money all the time while `work` is going on. */
  const watched = async (work: () => Promise<readonly Answer[]>): Promise<{ answers: readonly Answer[]; most: number; samples: number }> => {
    const watching = new AbortController();
    let [most, samples] = [0, 0];
    const watch = (async () => {
      while (!watching.signal.aborted) {
        most = Math.max(most, await used());
        samples += 1;
      }
    })();
    const answers = await work();
    watching.abort();
    await watch;
    return { answers, most, samples };
  };
  const drawMany = (prompt: string, count: number) => watched(() => ask([one, two], prompt, count));
  const report = (name: string, answers: readonly Answer[], most: number, samples: number): void =>
    printTable(`G2: ${name}`, [{
      drawn: answers.filter((answer) => answer.status === 200).length, refused: answers.filter((answer) => answer.status === 402).length,
      calls: standIn.count, 'billed $': standIn.bill().microUsd / DOLLAR, 'most spent + reserved $': most / DOLLAR, samples,
    }]);

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'g2-'));
    postgres = await PostgresServer.start();
    redis = await RedisServer.start();
    gemini = await startStandIn();
    ({ standIn } = gemini);
    await migrate({ dataDir, database: { url: postgres.url } });
    one = await start();
    two = await start();
    visitor = await Visitor.arrive(one);
  }, 120_000);
  beforeEach(async () => {
    await postgres.query('TRUNCATE budget_days, budget_reservations, ledger');
    standIn.reset();
    standIn.script.change({ delayMs: 300, pictureSide: 64 });
  });
  afterAll(async () => {
    await one.kill();
    await two.kill();
    await gemini.close();
    await redis.kill();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 30_000);

  it('by 500 different pictures at once on two processes; the ledger is the bill', async () => {
    const { answers, most, samples } = await drawMany('a swallow', 500);
    report('500 at once on 2 processes', answers, most, samples);
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200, 402]));
    expect(standIn.count).toBeLessThanOrEqual(29);
    expect(most).toBeLessThanOrEqual(DOLLAR);
    const bill = standIn.bill().microUsd;
    expect(bill).toBeLessThanOrEqual(DOLLAR);
    await eventually(async () => { expect(await sums()).toEqual({ ledger: bill, spent: bill, reserved: 0 }); });
  }, 120_000);

  it('by answers that hold ten billed drafts', async () => {
    standIn.script.add([{ row: 'A5', images: 10, times: 100 }]);
    const { answers, most, samples } = await drawMany('a rose', 60);
    report('ten drafts an answer', answers, most, samples);
    expect(most).toBeLessThanOrEqual(DOLLAR);
    const bill = standIn.bill().microUsd;
    await eventually(async () => { expect(await sums()).toEqual({ ledger: bill, spent: bill, reserved: 0 }); });
  }, 120_000);

  it('with Redis stopped', async () => {
    await redis.kill();
    const { answers, most, samples } = await drawMany('a dagger', 200);
    await redis.startAgain();
    report('Redis stopped', answers, most, samples);
    expect(standIn.count).toBeLessThanOrEqual(29);
    expect(most).toBeLessThanOrEqual(DOLLAR);
    expect(standIn.bill().microUsd).toBeLessThanOrEqual(DOLLAR);
  }, 120_000);

  it(`through kill -9 in the middle of calls, ${KILLS} times: what the provider may have billed stays counted`, async () => {
    standIn.script.change({ delayMs: 1_500 });
    const { answers, most, samples } = await watched(async () => {
      const answers: Answer[] = [];
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const calls = standIn.count;
        const cutOff = ask([two], `an anchor, "No ${kill}"`, 1);
        await Promise.race([cutOff, eventually(() => { expect(standIn.count).toBeGreaterThan(calls); }, 60_000)]);
        await two.kill();
        answers.push(...(await cutOff));
        // As if half a minute had gone by: what the dead process had set aside is booked as spent.
        await postgres.query(`UPDATE budget_reservations SET expires_at = now() WHERE state = 'held'`);
        two = await start();
      }
      return [...answers, ...(await ask([one, two], 'a moth', 100))];
    });
    report(`${KILLS} times kill -9 in the middle`, answers, most, samples);
    expect(most).toBeLessThanOrEqual(DOLLAR);
    expect(standIn.count).toBeLessThanOrEqual(29);
    expect(standIn.bill().microUsd).toBeLessThanOrEqual(DOLLAR);
    const { ledger, reserved } = await sums();
    expect(ledger + reserved).toBeGreaterThanOrEqual(standIn.bill().microUsd);
  }, 120_000 + KILLS * 30_000);
});
