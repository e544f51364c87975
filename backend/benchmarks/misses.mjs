import { createRequire } from 'node:module';
import { PROMPT } from './cache-hit.mjs';
import { draw, load, startApp, visit } from './support/processes.mjs';
import { startGemini, startPostgres, startRedis } from './support/servers.mjs';
import { ms, quantile } from './support/table.mjs';

const require = createRequire(import.meta.url);
const THINGS = ['fox', 'raven', 'moth', 'snake', 'lion', 'heron', 'skull', 'dagger', 'rose', 'anchor'];
const MISSES = 40;
const CALL = {
  contents: [{ role: 'user', parts: [{ text: 'a fox' }] }],
  generationConfig: { responseModalities: ['TEXT', 'IMAGE'], imageConfig: { aspectRatio: '2:3', imageSize: '1K' } },
};

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The provider's own time, measured over the very call the application makes. */
async function callDirectly(gemini, model) {
  const { GoogleGenAI } = require('@google/genai');
  const client = new GoogleGenAI({ apiKey: 'stand-in-key', httpOptions: { baseUrl: gemini.url, apiVersion: 'v1beta' } });
  await client.models.generateContent({ model, contents: CALL.contents, config: CALL.generationConfig });
}

/** `lease;dur=0.5, budget;dur=2.0` → names and milliseconds. */
const partsOf = (answer) => answer.headers.get('server-timing').split(', ').map((part) => part.split(';dur=')).map(([name, text]) => [name, Number(text)]);

async function sequentialMisses(app, session) {
  const times = [];
  const parts = {};
  for (let index = 0; index < MISSES; index += 1) {
    const prompt = `a ${THINGS[index % THINGS.length]} and a ${THINGS[(index * 3 + 1) % THINGS.length]} number ${index}`;
    times.push(await timed(async () => {
      const answer = await draw(app, prompt, session);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`A miss answered ${answer.status}.`);
      for (const [name, took] of partsOf(answer)) (parts[name] ??= []).push(took);
    }));
  }
  const told = Object.entries(parts).map(([name, took]) => `${name} ${ms(quantile(took.slice(5), 0.5))}`);
  return { times: times.slice(5), told: told.join(', ') };
}

async function stack(delayMs) {
  const [redis, postgres, gemini] = [await startRedis(), await startPostgres(), await startGemini(delayMs)];
  const app = await startApp({ REDIS_URL: redis.url, ...gemini.environment, ...(postgres === null ? {} : { DATABASE_URL: postgres.url }) });
  const { answer, session } = await visit(app, PROMPT);
  const stop = () => Promise.all([app.stop('SIGKILL'), redis.stop(), gemini.stop(), postgres?.stop()]);
  return { app, gemini, session, model: JSON.parse(answer).concepts[0].model, stop };
}

/** What a drawing costs beyond the provider's own time. */
export async function misses() {
  const { app, gemini, session, model, stop } = await stack(300);
  const direct = [];
  for (let index = 0; index < 20; index += 1) direct.push(await timed(() => callDirectly(gemini, model)));
  const { times: through, told } = await sequentialMisses(app, session);
  await stop();
  const own = quantile(direct.slice(5), 0.5);
  const p50 = quantile(through, 0.5);
  return {
    title: 'Miss, 1K picture',
    method: `A stand-in Gemini that answers after 300 ms, called directly with the same client library, and through the application (intent, budget, call, decoding, verification, image on the disk, cache, outbox), ${MISSES - 5} different prompts one at a time after five to warm up.`,
    goal: 'less than 15 ms beyond the provider.',
    columns: ['path', 'p50', 'p95', 'beyond the provider, p50'],
    rows: [['provider alone', ms(own), ms(quantile(direct.slice(5), 0.95)), '–'], ['miss', ms(p50), ms(quantile(through, 0.95)), ms(p50 - own)]],
    notes: `What the answer says of itself (\`Server-Timing\`), p50: ${told}. Storing and booking go on side by side.`,
  };
}

/** Hits while fifty drawings are under way. */
export async function inFlight() {
  const { app, session, stop } = await stack(4000);
  const url = `${app.url}/api/v1/generate_tattoo`;
  const options = { url, body: JSON.stringify({ prompt: PROMPT }), headers: session, connections: 16, rate: 300 };
  await load({ ...options, seconds: 3 });
  await Promise.all(Array.from({ length: 10 }, (_, index) => draw(app, `a ${THINGS[index]} to warm up`, session)));
  const alone = await load({ ...options, seconds: 4 });
  const drawings = Array.from({ length: 50 }, (_, index) => draw(app, `a ${THINGS[index % THINGS.length]} in flight number ${index}`, session));
  const beside = await load({ ...options, seconds: 6 });
  const statuses = (await Promise.all(drawings)).map((answer) => answer.status);
  const rss = app.rss();
  await stop();
  const row = (name, one) => [name, ms(one.serverP50), ms(one.serverP99), ms(one.p50), ms(one.p99), String(one.failed)];
  return {
    title: 'Hits at 300 a second while 50 drawings are in flight',
    method: 'The stand-in answers after 4 s; after ten drawings to warm up fifty are asked for at once and the hits go on for 6 s, the reading, decoding and verification of the fifty included.',
    goal: 'server p99 below 20 ms beside the drawings.',
    columns: ['path', 'server p50', 'server p99', 'caller p50', 'caller p99', 'failed'],
    rows: [row('hits alone', alone), row('hits beside 50 drawings', beside)],
    notes: `Drawings that succeeded: ${statuses.filter((status) => status === 200).length} of 50. Resident memory afterwards: ${rss} MB.`,
  };
}
