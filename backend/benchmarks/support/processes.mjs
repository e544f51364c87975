import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SERVER_FLAGS } from '../../../tools/run/server-flags.mjs';

export const root = resolve(import.meta.dirname, '..', '..', '..');

/** Of /proc/<pid>/stat: 1/100 s. */
const TICK_US = 10_000;

export const newFolder = () => mkdtempSync(join(tmpdir(), 'tcd-bench-'));

export const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

export async function answers(check, limitMs = 60_000) {
  const until = Date.now() + limitMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}

export const alive = (url, limitMs) =>
  answers(async () => {
    const answer = await fetch(url);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(String(answer.status));
  }, limitMs);

function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /u, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
}

const memoryOf = (pid, field) => Math.round(Number(field.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);

/** Starts a program; `stop()` ends it and waits. */
export function start(program, args, environment = {}, options = {}) {
  const child = spawn(program, args, { cwd: root, env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit'], ...options });
  return {
    child,
    /** Resident memory now, MB. */
    rss: () => memoryOf(child.pid, /VmRSS:\s+(\d+)/u),
    /** The most it ever had resident, MB. */
    peak: () => memoryOf(child.pid, /VmHWM:\s+(\d+)/u),
    /** Processor time of all threads so far, microseconds. */
    cpu: () => cpuOf(child.pid),
    stop: (signal = 'SIGTERM') =>
      new Promise((done) => {
        if (child.exitCode !== null || child.signalCode !== null) return done();
        child.once('exit', done);
        child.kill(signal);
      }),
  };
}

/** Runs the load generator. @returns what it measured */
export function load(options) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'load.mjs'), JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.on('exit', (code) => (code === 0 ? done(JSON.parse(printed)) : fail(new Error(`The load generator failed (${code}).`))));
  });
}

/** The built application on a data folder of its own, with one log line a request as in production. */
export async function startApp(environment = {}, nodeOptions = []) {
  const port = await freePort();
  const server = start(process.execPath, [...SERVER_FLAGS, ...nodeOptions, '--disable-warning=ExperimentalWarning', 'backend/dist/cli/start.js'], {
    PORT: String(port), DATA_DIR: newFolder(), LOG_LEVEL: 'info', RATE_LIMIT_PER_MINUTE: '1000000',
    DAILY_BUDGET_USD: '10000', ANONYMOUS_DAILY_BUDGET_USD: '10000', GEMINI_TEXT_MODEL: '', ...environment,
  });
  const url = `http://127.0.0.1:${port}`;
  await alive(`${url}/health/live`);
  return { ...server, url };
}

export const headers = { 'content-type': 'application/json' };

export const draw = (app, prompt, more = {}) =>
  fetch(`${app.url}/api/v1/generate_tattoo`, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify({ prompt }) });

/** The session of a first visit: what a returning browser sends. */
export async function visit(app, prompt) {
  const first = await draw(app, prompt);
  if (!first.ok) throw new Error(`${first.status} ${await first.text()}`);
  const cookie = first.headers.getSetCookie().map((text) => text.split(';', 1)[0]).join('; ');
  return { answer: await first.text(), session: { ...headers, cookie, 'sec-fetch-site': 'same-origin' } };
}
