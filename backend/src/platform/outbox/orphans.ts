import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FileLock } from '../locks/index.js';
import { logger } from '../telemetry/index.js';
import type { TopicCount } from './outbox-entry.js';
import { OutboxRefusal } from './thread-link.js';

/** The files of one outbox: the database, its write-ahead log, and the lock that says its process lives. */
export function outboxFiles(folder: string, name: string): { readonly store: string; readonly lock: string } {
  return { store: join(folder, `${name}.sqlite`), lock: join(folder, `${name}.lock`) };
}

/** Removes an outbox that holds nothing any more. */
export function removeOutbox(store: string, lockPath: string): void {
  for (const path of [store, `${store}-wal`, `${store}-shm`, lockPath]) rmSync(path, { force: true });
}

/** Loss of power can spoil a file that is written without an fsync: that must not keep the others, or a start, waiting. */
function setAside(store: string): void {
  renameSync(store, `${store}.damaged`);
  logger.error('An outbox is damaged and was set aside; what it held is lost unless somebody can read it', { file: `${store}.damaged` });
}

/**
 * Takes over outboxes whose process has ended (its file lock is free): nothing acknowledged is lost by kill -9.
 * @param take copies the entries of the file at this path durably and answers how many of each topic
 * @returns what was taken over, by topic
 */
export async function adoptOrphans(folder: string, take: (path: string) => Promise<readonly TopicCount[]>): Promise<readonly TopicCount[]> {
  const adopted: TopicCount[] = [];
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.sqlite'))) {
    const { store, lock: lockPath } = outboxFiles(folder, file.slice(0, -'.sqlite'.length));
    const lock = FileLock.tryAcquire(lockPath);
    if (lock === null) continue;
    try {
      if (!existsSync(store)) continue;
      adopted.push(...await take(store));
      removeOutbox(store, lockPath);
    } catch (error) {
      if (!(error instanceof OutboxRefusal) || !error.damaged) throw error;
      setAside(store);
      removeOutbox(store, lockPath);
    } finally {
      lock.release();
    }
  }
  return adopted;
}
