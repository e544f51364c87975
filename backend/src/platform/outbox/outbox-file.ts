import { FileLock } from '../locks/index.js';
import { logger } from '../telemetry/index.js';
import { Drainer } from './drainer.js';
import { outboxFiles, removeOutbox } from './orphans.js';
import type { CommonPart, NewEntry } from './outbox-entry.js';
import { DeferError, type OutboxHandler } from './outbox-handler.js';
import type { Shelf } from './shelf.js';

/** A refusal counts until something is taken again, or this long when nobody tries. */
const REFUSING_MS = 30_000;

/** What each topic's entries are handed to, and who is told how many left. */
export interface Draining {
  readonly handler: OutboxHandler;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly handled: (count: number) => void;
}

/** One file of this process, locked while it lives, with what drains it. */
export class OutboxFile<Kind extends Shelf> {
  readonly shelf: Kind;
  private readonly lock: FileLock;
  private readonly drainers = new Map<string, Drainer>();
  private refusedAt = Number.NEGATIVE_INFINITY;
  private readonly paths: { readonly store: string; readonly lock: string };

  constructor(folder: string, name: string, open: (path: string) => Kind) {
    this.paths = outboxFiles(folder, name);
    const lock = FileLock.tryAcquire(this.paths.lock);
    if (lock === null) throw new Error(`The outbox ${name} is in use.`);
    this.lock = lock;
    this.shelf = open(this.paths.store);
  }

  /** Its disk took nothing the last time, not long ago. */
  get refusing(): boolean {
    return performance.now() - this.refusedAt < REFUSING_MS;
  }

  async append(entry: NewEntry, common: CommonPart | null): Promise<void> {
    try {
      await this.shelf.append(entry, common);
    } catch (error) {
      if (!(error instanceof DeferError)) this.refusedAt = performance.now();
      throw error;
    }
    this.refusedAt = Number.NEGATIVE_INFINITY;
    this.drainers.get(entry.topic)?.wake();
  }

  register(topic: string, draining: Draining): void {
    if (this.drainers.has(topic)) throw new Error(`Outbox topic ${topic} has a handler already.`);
    this.drainers.set(topic, new Drainer({ shelf: this.shelf, topic, ...draining }));
  }

  /** Whether what is appended now leaves soon: where it goes can be reached. */
  isMoving(topic: string): boolean {
    return this.drainers.get(topic)?.isAway === false;
  }

  /** The destination is back. */
  resume(): void {
    for (const drainer of this.drainers.values()) drainer.resume();
  }

  /** Somebody waits for this topic. */
  hurry(topic: string): void {
    this.drainers.get(topic)?.hurry();
  }

  async stopDraining(): Promise<void> {
    await Promise.all([...this.drainers.values()].map((drainer) => drainer.stop()));
  }

  /** Closes; a file that holds something, or cannot be asked, stays for the next process. */
  async close(now: number): Promise<void> {
    const left = await this.shelf.lag(now).catch(() => null);
    await this.shelf.close();
    if (left?.pending === 0 && left.dead === 0) removeOutbox(this.paths.store, this.paths.lock);
    else logger.warn('The outbox is not empty; the next start takes over', { ...left });
    this.lock.release();
  }
}
