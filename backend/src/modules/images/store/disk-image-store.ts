import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageStore } from './image-store.js';

/** Images in a folder. A file is written aside and renamed, so that a crash leaves no half image under a real name. */
export class DiskImageStore implements ImageStore {
  private readonly disk: Disk;

  /** @param folder absolute path; made when it is missing. */
  constructor(private readonly folder: string) {
    this.disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    const aside = `incoming/${randomUUID()}`;
    await this.disk.put(aside, bytes);
    await this.disk.move(aside, name);
  }

  async get(name: string): Promise<Buffer | null> {
    if (!(await this.disk.exists(name))) return null;
    return Buffer.from(await this.disk.getBytes(name));
  }

  has(name: string): Promise<boolean> {
    // Every hit asks. One system call of 2 µs here; through the thread pool it is 80 µs of the same processor.
    return Promise.resolve(existsSync(join(this.folder, name)));
  }

  async delete(name: string): Promise<void> {
    await this.disk.delete(name);
  }
}
