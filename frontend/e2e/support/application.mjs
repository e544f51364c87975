import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SERVER_FLAGS } from '../../../tools/run/server-flags.mjs';

const ROOT = resolve(import.meta.dirname, '../../..');
const PATIENCE_MS = 300_000;

export const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

async function untilReady(url, child, said) {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The application stopped while starting:\n${said.join('')}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok && (await answer.json()).parts.every((part) => part.state === 'ok')) return;
    await new Promise((again) => setTimeout(again, 200));
  }
  throw new Error(`The application was not ready within ${PATIENCE_MS / 1000} s:\n${said.join('')}`);
}

/** The whole application with its embedded parts, on a free port and a data folder of its own. Resolves when it is ready. */
export async function startApplication(environment = {}) {
  const data = mkdtempSync(join(tmpdir(), 'tcd-journeys-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: data, PORT: String(port), RATE_LIMIT_PER_MINUTE: '10000', LOG_LEVEL: 'warn', ...environment };
  const child = spawn(process.execPath, [...SERVER_FLAGS, 'backend/dist/main.js'], { cwd: ROOT, env });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text.toString()));
  await untilReady(url, child, said).catch((fault) => {
    child.kill('SIGKILL');
    throw fault;
  });
  return {
    url,
    async stop() {
      const ended = new Promise((over) => child.once('exit', over));
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
