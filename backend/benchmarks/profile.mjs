import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROMPT } from './cache-hit.mjs';
import { load, newFolder, startApp, visit } from './support/processes.mjs';
import { startGemini, startPostgres, startRedis } from './support/servers.mjs';

/** Which part of a hit a function belongs to: the nearest caller whose file says so, from the inside out. */
const PARTS = [
  ['history in the background: drainer and database client', /outbox\/(drainer|consideration)|recording\/(recorder|records|storable)|\/pg\/|pg-pool|pg-protocol|typeorm/u],
  ['outbox: JSON and SQLite, in and out again', /platform\/outbox|history\.listener|recent-concepts/u],
  ['rate limit and Redis client', /rate-limit|@redis|platform\/redis/u],
  ['log line and metrics', /request-log|telemetry|prom-client/u],
  ['cache: lookup, image still there', /modules\/cache|drawn-entry|modules\/images/u],
  ['words: plan, validation, memory of prompts', /planning|prompt-engineering|\/zod\//u],
  ['answer: concepts, contract', /delivery|archived-concept|platform\/ids/u],
  ['access: session, scopes', /modules\/access/u],
  ['event emitter', /event-?emitter/u],
  ['RxJS', /rxjs/u],
  ['Nest', /@nestjs|reflect-metadata/u],
  ['Fastify: routing, hooks, JSON of the answer', /fastify|find-my-way|secure-json-parse/u],
  ['node:http and sockets (the floor has these too)', /^node:/u],
];
const SYSTEM = new Map([['(garbage collector)', 'garbage collection'], ['(program)', 'V8 and the kernel, not attributed']]);

/** @returns microseconds by part of the samples taken between two points of time, `(idle)` left out */
function sum(profile, from, to) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const callers = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const partOf = (id) => {
    for (let at = id; at !== undefined; at = callers.get(at)) {
      const { url } = nodes.get(at).callFrame;
      const part = url.startsWith('node:') ? undefined : PARTS.find(([, pattern]) => pattern.test(url));
      if (part !== undefined) return part[0];
    }
    return PARTS.at(-1)[0];
  };
  const times = new Map();
  let at = profile.startTime;
  profile.samples.forEach((id, index) => {
    at += profile.timeDeltas[index];
    const name = nodes.get(id).callFrame.functionName;
    if (at < from || at > to || name === '(idle)') return;
    const part = SYSTEM.get(name) ?? partOf(id);
    times.set(part, (times.get(part) ?? 0) + profile.timeDeltas[index]);
  });
  return times;
}

/** Where the main thread spends a hit, by V8's sampling profiler. */
export async function profile() {
  const [redis, postgres, gemini] = [await startRedis(), await startPostgres(), await startGemini(50)];
  const folder = newFolder();
  const database = postgres === null ? {} : { DATABASE_URL: postgres.url };
  const app = await startApp({ REDIS_URL: redis.url, ...gemini.environment, ...database }, ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=500']);
  const { session } = await visit(app, PROMPT);
  const flood = { url: `${app.url}/api/v1/generate_tattoo`, body: JSON.stringify({ prompt: PROMPT }), headers: session, connections: 32 };
  await load({ ...flood, seconds: 5 });
  // The profiler stamps its samples with the clock that hrtime reads.
  const from = Number(process.hrtime.bigint() / 1000n);
  const { total } = await load({ ...flood, seconds: 5 });
  const to = Number(process.hrtime.bigint() / 1000n);
  await app.stop();
  await Promise.all([redis.stop(), gemini.stop(), postgres?.stop()]);
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.0.001.cpuprofile'));
  const times = [...sum(JSON.parse(readFileSync(join(folder, file), 'utf8')), from, to)].sort((a, b) => b[1] - a[1]);
  rmSync(folder, { recursive: true, force: true });
  const all = times.reduce((total, [, time]) => total + time, 0);
  return {
    title: 'Where a hit spends its time',
    method: 'V8\'s sampling profiler on the main thread during a flood of hits, as above; idle time left out. Redis and PostgreSQL are not in it.',
    columns: ['part', 'of the main thread', 'a hit'],
    rows: [...times.map(([part, time]) => [part, `${((time / all) * 100).toFixed(1)} %`, `${(time / total).toFixed(1)} µs`]), ['all', '100 %', `${(all / total).toFixed(0)} µs`]],
  };
}
