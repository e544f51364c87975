// The load generator, a process of its own so that it has a core to itself: node load.mjs '<json>' prints a JSON result.
import autocannon from 'autocannon';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from './table.mjs';

const { url, body, headers, connections, seconds, rate = null } = JSON.parse(process.argv[2]);

/** As fast as the connections allow. */
async function flood() {
  const { requests, latency, non2xx, errors } = await autocannon({ url, method: 'POST', body, headers, connections, duration: seconds });
  return { rate: requests.average, total: requests.total, p50: latency.p50, p99: latency.p99, failed: non2xx + errors };
}

function ask(agent) {
  const started = performance.now();
  return new Promise((done) => {
    const sent = request(url, { method: 'POST', headers, agent }, (answer) => {
      answer.resume().on('end', () => {
        const server = Number(/dur=([\d.]+)/u.exec(answer.headers['server-timing'] ?? '')?.[1] ?? Number.NaN);
        done({ client: performance.now() - started, server, ok: answer.statusCode === 200 });
      });
    });
    sent.on('error', () => done({ client: performance.now() - started, server: Number.NaN, ok: false }));
    sent.end(body);
  });
}

/** `rate` requests a second, evenly, whether earlier ones were answered or not. */
async function pace() {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const asked = [];
  const began = performance.now();
  for (let elapsed = 0; elapsed < seconds; elapsed = (performance.now() - began) / 1000) {
    while (asked.length < elapsed * rate) asked.push(ask(agent));
    await pause(2);
  }
  const answers = await Promise.all(asked);
  agent.destroy();
  const of = (pick, p) => quantile(answers.map(pick), p);
  const server = (answer) => answer.server;
  const client = (answer) => answer.client;
  return {
    rate: answers.length / seconds, total: answers.length, failed: answers.filter(({ ok }) => !ok).length,
    p50: of(client, 0.5), p99: of(client, 0.99), serverP50: of(server, 0.5), serverP99: of(server, 0.99),
  };
}

console.log(JSON.stringify(await (rate === null ? flood() : pace())));
process.exit(0);
