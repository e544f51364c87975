import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..', '..');

export const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

async function answers(check, limitMs = 30_000) {
  const until = Date.now() + limitMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

/** Starts a program; `stop()` ends it and waits. */
export function start(program, args, environment = {}) {
  const child = spawn(program, args, { cwd: root, env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    child,
    /** Resident memory now, MB. */
    rss: () => Math.round(Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024),
    stop: () =>
      new Promise((done) => {
        child.once('exit', done);
        child.kill('SIGTERM');
      }),
  };
}

export async function startRedis() {
  const port = await freePort();
  const server = start('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no', '--bind', '127.0.0.1']);
  await new Promise((done) => setTimeout(done, 200));
  return { ...server, url: `redis://127.0.0.1:${port}` };
}

/** The built application on a data folder of its own. */
export async function startApp(environment = {}) {
  const port = await freePort();
  const server = start(process.execPath, ['backend/dist/cli/start.js'], {
    PORT: String(port),
    DATA_DIR: mkdtempSync(join(tmpdir(), 'tcd-bench-')),
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_MINUTE: '1000000',
    ...environment,
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(async () => {
    const answer = await fetch(`${url}/health/live`);
    if (!answer.ok) throw new Error(String(answer.status));
  });
  return { ...server, url };
}

export { answers };
