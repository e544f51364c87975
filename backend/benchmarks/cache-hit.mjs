import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { answers, freePort, load, start, startApp, visit } from './support/processes.mjs';
import { startGemini, startPostgres, startRedis } from './support/servers.mjs';
import { ms, quantile } from './support/table.mjs';

const { createClient } = createRequire(createRequire(import.meta.url).resolve('cache-manager-redis-yet'))('redis');
export const PROMPT = 'a wolf howling at the moon over pine trees, forearm';
const body = JSON.stringify({ prompt: PROMPT });
const ROUNDS = 3;
const SECONDS = 5;

async function startFloor(redisUrl, answer) {
  const port = await freePort();
  const redis = await createClient({ url: redisUrl }).connect();
  await redis.set(`floor:${createHash('sha256').update(body).digest('hex')}`, answer);
  await redis.disconnect();
  const floor = start(process.execPath, ['backend/benchmarks/floor.mjs'], { PORT: String(port), REDIS_URL: redisUrl });
  const url = `http://127.0.0.1:${port}`;
  await answers(() => fetch(url, { method: 'POST', body }));
  return { ...floor, url };
}

/** One flood; `cpuUs` is the processor time of the server for one request, all its threads. */
async function flood(server, url, session) {
  const before = server.cpu();
  const measured = await load({ url, body, headers: session, connections: 32, seconds: SECONDS });
  return { ...measured, cpuUs: (server.cpu() - before) / measured.total };
}

/** The floods leave a backlog behind; at 300 a second there is none. */
const drained = (app) =>
  answers(async () => {
    const metrics = await (await fetch(`${app.url}/metrics`)).text();
    if (!/^outbox_pending_entries 0$/mu.test(metrics)) throw new Error('The outbox has not been drained.');
  }, 120_000);

/** Hit and floor turn about, so that a busy moment of the machine meets both. */
async function race(app, floor, session) {
  const hitUrl = `${app.url}/api/v1/generate_tattoo`;
  await load({ url: hitUrl, body, headers: session, connections: 32, seconds: 5 });
  const floors = [];
  const hits = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    floors.push(await flood(floor, floor.url, session));
    hits.push(await flood(app, hitUrl, session));
  }
  const [rss, peak] = [app.rss(), app.peak()];
  await drained(app);
  const steady = await load({ url: hitUrl, body, headers: session, connections: 16, seconds: 8, rate: 300 });
  return { floors, hits, rss, peak, steady };
}

const middle = (rounds, pick) => quantile(rounds.map(pick), 0.5);

function rowOf(name, rounds, floorRate) {
  const rate = middle(rounds, (one) => one.rate);
  return [
    name, Math.round(rate).toString(), `${((rate / floorRate) * 100).toFixed(0)} %`, `${middle(rounds, (one) => one.cpuUs).toFixed(0)} µs`,
    ms(middle(rounds, (one) => one.p50)), ms(middle(rounds, (one) => one.p99)),
  ];
}

const steadyRow = (name, { serverP50, serverP99, p50, p99 }) => [`${name}, 300/s`, '300', '–', '–', `${ms(serverP50)} (${ms(p50)})`, `${ms(serverP99)} (${ms(p99)})`];

/** One database under the application: rows for the table, and what to say of it. */
async function against(name, { redis, gemini, database }) {
  const app = await startApp({ REDIS_URL: redis.url, ...gemini.environment, ...database });
  const { answer, session } = await visit(app, PROMPT);
  const floor = await startFloor(redis.url, answer);
  const { floors, hits, rss, peak, steady } = await race(app, floor, session);
  await Promise.all([floor.stop(), app.stop('SIGKILL')]);
  const floorRate = middle(floors, (one) => one.rate);
  const failed = [...hits, steady].reduce((sum, one) => sum + one.failed, 0);
  return {
    rows: [rowOf(`floor beside ${name}`, floors, floorRate), rowOf(`hit, ${name}`, hits, floorRate), steadyRow(`hit, ${name}`, steady)],
    note: `${name}: ${failed} failed of ${hits.reduce((sum, one) => sum + one.total, steady.total)}, ${rss} MB resident after the floods, ${peak} MB at most since it was started.`,
  };
}

/** Requests a second of hit and floor, beside a real PostgreSQL where there is one and on the embedded database. */
export async function cacheHit() {
  const [redis, postgres, gemini] = [await startRedis(), await startPostgres(), await startGemini(50)];
  const measured = [];
  if (postgres !== null) measured.push(await against('PostgreSQL', { redis, gemini, database: { DATABASE_URL: postgres.url } }));
  measured.push(await against('embedded', { redis, gemini, database: {} }));
  await Promise.all([redis.stop(), gemini.stop(), postgres?.stop()]);
  return {
    title: 'Cache hit, one process, 32 connections',
    method: 'Sessions, rate limit and cache in Redis, the outbox (a repeat is kept before its answer leaves, without fsync: decisions/0073), one log line a request, drawn by the stand-in Gemini once; against a bare `node:http` server doing one SHA-256 and one pipelined Redis GET of the same answer. Median of three rounds, turn about; the load generator is a process of its own. `processor` is the time of all threads of the server for one request, which a busy machine disturbs less than the rate. In the rows at 300 a second the times are the server\'s own (`Server-Timing`), in brackets the caller\'s.',
    goal: '30 % of the floor, better 50 %; at 300 a second server p50 below 1 ms, p99 below 5 ms; less than 350 MB resident.',
    columns: ['path', 'requests/s', 'of the floor', 'processor', 'p50', 'p99'],
    rows: measured.flatMap(({ rows }) => rows),
    notes: measured.map(({ note }) => note).join(' '),
  };
}
