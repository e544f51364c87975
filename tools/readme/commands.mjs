import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');

/** A shell of its own, as a reader of the README has one: nothing of the task runner that started us, no key. */
function readersEnvironment(extra) {
  const own = Object.entries(process.env).filter(([name]) => !/^(NX_|JEST_|NODE_OPTIONS|npm_|GEMINI_)/u.test(name));
  return { ...Object.fromEntries(own), NODE_ENV: '', ...extra };
}

function start(command, extra) {
  const child = spawn(command, { cwd: root, env: readersEnvironment(extra), shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text.toString()));
  const over = new Promise((done) => child.once('exit', (code) => done(code)));
  return { child, over, printed: () => said.join('') };
}

/** @returns exit code and everything printed. */
export async function runToEnd(command, extra = {}) {
  const { over, printed } = start(command, extra);
  const code = await over;
  return { code, printed: printed() };
}

/** Starts a command that stays, and resolves when it prints `sign`; rejects with what it printed when it ends before. */
export async function startUntil(command, extra, sign) {
  const { child, over, printed } = start(command, extra);
  const seen = new Promise((done) => {
    for (const stream of [child.stdout, child.stderr]) stream.on('data', () => printed().includes(sign) && done(true));
  });
  const ready = await Promise.race([seen, over.then(() => false)]);
  if (!ready) throw new Error(`"${command}" ended before it said "${sign}":\n${printed()}`);
  const stop = async () => {
    // The whole group: npm, the runner, and what they started.
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await over;
  };
  return { printed, stop };
}

export function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
