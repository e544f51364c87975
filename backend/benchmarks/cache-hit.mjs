import autocannon from 'autocannon';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { answers, freePort, start, startApp, startRedis } from './support/processes.mjs';
import { ms } from './support/table.mjs';

const { createClient } = createRequire(createRequire(import.meta.url).resolve('cache-manager-redis-yet'))('redis');
const body = JSON.stringify({ prompt: 'a wolf howling at the moon over pine trees, forearm' });
const headers = { 'content-type': 'application/json' };

const load = (url, options) => autocannon({ url, method: 'POST', body, headers, ...options });

/** The session of a first visit: what a returning browser sends. */
async function visit(app) {
  const first = await fetch(`${app.url}/api/v1/generate_tattoo`, { method: 'POST', headers, body });
  const cookie = first.headers.getSetCookie().map((text) => text.split(';', 1)[0]).join('; ');
  return { answer: await first.text(), cookie };
}

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

/** Requests a second of hit and floor, turn about, so that a busy moment of the machine meets both. */
export async function cacheHit() {
  const redis = await startRedis();
  const app = await startApp({ REDIS_URL: redis.url });
  const { answer, cookie } = await visit(app);
  const floor = await startFloor(redis.url, answer);
  const hitUrl = `${app.url}/api/v1/generate_tattoo`;
  const hitHeaders = { ...headers, cookie, 'sec-fetch-site': 'same-origin' };
  const rounds = { floor: [], hit: [] };
  await load(hitUrl, { connections: 32, duration: 3, headers: hitHeaders });
  for (let round = 0; round < 3; round += 1) {
    rounds.floor.push(await load(floor.url, { connections: 32, duration: 5 }));
    rounds.hit.push(await load(hitUrl, { connections: 32, duration: 5, headers: hitHeaders }));
  }
  const steady = await load(hitUrl, { connections: 8, duration: 8, overallRate: 300, headers: hitHeaders });
  const rss = app.rss();
  await Promise.all([floor.stop(), app.stop()]);
  await redis.stop();
  const best = (list) => list.map((one) => one.requests.average).sort((a, b) => a - b)[1];
  const failed = rounds.hit.reduce((sum, one) => sum + one.non2xx + one.errors, 0);
  const row = (name, rate, one) => [name, Math.round(rate).toString(), `${((rate / best(rounds.floor)) * 100).toFixed(0)} %`, ms(one.latency.p50), ms(one.latency.p99)];
  return {
    title: 'Cache hit, one process, 32 connections',
    method: 'Access, rate limit, durable outbox and Redis on, against a bare `node:http` server doing one SHA-256 and one pipelined Redis GET of the same answer; median of three rounds, turn about.',
    columns: ['path', 'requests/s', 'of the floor', 'p50', 'p99'],
    rows: [row('floor', best(rounds.floor), rounds.floor[1]), row('cache hit', best(rounds.hit), rounds.hit[1]), ['cache hit at 300/s', '300', '–', ms(steady.latency.p50), ms(steady.latency.p99)]],
    notes: `Failed requests: ${failed}. Resident memory of the application after the run: ${rss} MB.`,
  };
}
