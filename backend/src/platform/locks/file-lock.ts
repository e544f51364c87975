import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return (error as { errcode?: unknown } | null)?.errcode === SQLITE_BUSY;
}

/**
 * An exclusive lock on a file that the kernel lets go of when its process ends, however it ends (kill -9 included).
 * It is SQLite's own file lock on an empty database: no stale process ids to interpret, and it also excludes
 * two holders inside one process. Local file systems only, as for SQLite itself.
 */
export class FileLock {
  private constructor(private readonly holder: DatabaseSync) {}

  /** @returns null when somebody else holds it. */
  static tryAcquire(path: string): FileLock | null {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const holder = new DatabaseSync(path);
    try {
      holder.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
      return new FileLock(holder);
    } catch (error) {
      holder.close();
      if (isBusy(error)) return null;
      throw error;
    }
  }

  release(): void {
    if (this.holder.isOpen) this.holder.close();
  }
}
