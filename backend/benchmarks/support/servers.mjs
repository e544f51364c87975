import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { alive, answers, freePort, newFolder, start } from './processes.mjs';

const CLUSTERS = '/usr/lib/postgresql';

const accepts = (port) =>
  answers(() => new Promise((done, fail) => {
    const socket = createConnection({ port, host: '127.0.0.1' }, () => done(socket.destroy()));
    socket.on('error', fail);
  }));

export async function startRedis() {
  const port = await freePort();
  const server = start('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no', '--bind', '127.0.0.1']);
  await accepts(port);
  return { ...server, url: `redis://127.0.0.1:${port}` };
}

/** PostgreSQL will not run as root: then Debian's own user for it runs it. */
function person() {
  if (process.getuid?.() !== 0) return {};
  const number = (option) => Number(execFileSync('id', [option, 'postgres']).toString());
  return { uid: number('-u'), gid: number('-g') };
}

/** A PostgreSQL cluster as it comes from Debian; null where there is none. */
export async function startPostgres() {
  const [version] = existsSync(CLUSTERS) ? readdirSync(CLUSTERS).sort().reverse() : [];
  if (version === undefined) return null;
  const bin = join(CLUSTERS, version, 'bin');
  const folder = newFolder();
  const who = person();
  chmodSync(folder, 0o700);
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid);
  execFileSync(join(bin, 'initdb'), ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'], { stdio: 'ignore', ...who });
  const port = await freePort();
  const args = ['-D', folder, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const server = start(join(bin, 'postgres'), args, {}, { stdio: 'ignore', ...who });
  await accepts(port);
  const stop = async () => {
    await server.stop('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, stop, url: `postgres://postgres@127.0.0.1:${port}/postgres` };
}

/** A stand-in Gemini that answers after `delayMs`. `environment` makes the application use it. */
export async function startGemini(delayMs) {
  const port = await freePort();
  const server = start(process.execPath, ['backend/test/support/gemini-stand-in/main.mjs', String(port), String(delayMs)]);
  const url = `http://127.0.0.1:${port}`;
  await alive(`${url}/__bill`);
  return { ...server, url, environment: { GEMINI_API_KEY: 'stand-in-key', GEMINI_BASE_URL: url } };
}
