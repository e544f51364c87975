import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { FileLock } from '../../locks/index.js';
import { startWorker } from '../../workers/index.js';

/** Injection token: the embedded server, or null when DATABASE_URL names one. */
export const EMBEDDED_POSTGRES = Symbol('EMBEDDED_POSTGRES');

const PORT = 5432;

/** Where to connect: a folder with the socket in it (POSIX), or the loopback (Windows has no such sockets in Node's pg). */
export interface PostgresAddress {
  readonly host: string;
  readonly port: number;
}

export class DatabaseInUseError extends Error {
  constructor(readonly folder: string) {
    super(`The embedded database in ${folder} is in use by another process. Stop that one, choose another DATA_DIR, or set DATABASE_URL.`);
    this.name = 'DatabaseInUseError';
  }
}

/** In a thread of its own, which then ends: making a cluster takes 400 MB that the thread would keep as long as it lives. */
async function make(folder: string): Promise<void> {
  await once(startWorker(import.meta.url, './pglite.worker', { folder, address: null }), 'exit');
}

/**
 * PostgreSQL (PGlite) in a worker thread behind a socket that only this user can reach.
 * Safe against the death of the process, not against loss of power (PGlite cannot fsync).
 * One process at a time: PGlite does not guard its folder, so a file lock does (stack.md §4, pitfall 2).
 */
export class EmbeddedPostgres {
  private stopped: Promise<void> | null = null;

  private constructor(
    readonly address: PostgresAddress,
    private readonly worker: Worker,
    private readonly lock: FileLock,
    private readonly announcement: string,
  ) {}

  /** @throws DatabaseInUseError when another process serves this folder. */
  static async start(dataDir: string): Promise<EmbeddedPostgres> {
    const folder = join(dataDir, 'postgres');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = FileLock.tryAcquire(join(dataDir, 'postgres.lock'));
    if (lock === null) throw new DatabaseInUseError(folder);
    try {
      // A deep checkout would break the 107 bytes a socket path may have.
      const address = { host: mkdtempSync(join(tmpdir(), 'tcd-')), port: PORT };
      if (!existsSync(join(folder, 'PG_VERSION'))) await make(folder);
      const worker = startWorker(import.meta.url, './pglite.worker', { folder, address: { path: join(address.host, `.s.PGSQL.${PORT}`) } });
      await once(worker, 'message');
      // A start that fails later on must not be kept alive by its database.
      worker.unref();
      const announcement = join(dataDir, 'postgres.address');
      writeFileSync(announcement, JSON.stringify(address), { mode: 0o600 });
      return new EmbeddedPostgres(address, worker, lock, announcement);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /**
   * The address of an embedded database that another process of this machine serves, for command line tools.
   * @returns null when nobody serves it
   */
  static runningIn(dataDir: string): PostgresAddress | null {
    const lock = FileLock.tryAcquire(join(dataDir, 'postgres.lock'));
    lock?.release();
    if (lock !== null) return null;
    return JSON.parse(readFileSync(join(dataDir, 'postgres.address'), 'utf8')) as PostgresAddress;
  }

  stop(): Promise<void> {
    this.stopped ??= this.stopNow();
    return this.stopped;
  }

  private async stopNow(): Promise<void> {
    this.worker.ref();
    const ended = once(this.worker, 'exit');
    this.worker.postMessage('stop');
    await ended;
    rmSync(this.announcement, { force: true });
    rmSync(this.address.host, { recursive: true, force: true });
    this.lock.release();
  }
}
