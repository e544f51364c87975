import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { FileLock } from '../locks/index.js';
import { logger } from '../telemetry/index.js';
import { Drainer } from './drainer.js';
import { adoptOrphans, outboxFiles, removeOutbox } from './orphans.js';
import type { CommonPart, OutboxLag } from './outbox-entry.js';
import type { OutboxHandler } from './outbox-handler.js';
import { OutboxThread } from './outbox-thread.js';
import { Progress } from './progress.js';

const ADOPT_EVERY_MS = 10_000;

export interface OutboxOptions {
  /** Folder of all outboxes of this machine; each process keeps a file of its own in it. */
  readonly folder: string;
  /** Name of this process's file; never used before. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * What was promised and is not yet written elsewhere. `append` resolves when it is on the disk; handlers make it true
 * later, at least once, oldest first per topic. Survives kill -9: the next process (or a living neighbour) adopts the file.
 */
export class Outbox implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly lock: FileLock;
  private readonly thread: OutboxThread;
  private readonly drainers = new Map<string, Drainer>();
  private readonly files: { readonly store: string; readonly lock: string };
  private readonly progress = new Progress();
  private adoption: NodeJS.Timeout | null = null;

  constructor(private readonly options: OutboxOptions) {
    mkdirSync(options.folder, { recursive: true, mode: 0o700 });
    this.files = outboxFiles(options.folder, options.name);
    const lock = FileLock.tryAcquire(this.files.lock);
    if (lock === null) throw new Error(`The outbox ${options.name} is in use.`);
    this.lock = lock;
    this.thread = new OutboxThread(this.files.store);
  }

  /** Handlers register before this (in `onModuleInit`); entries of topics without a handler wait. */
  async onApplicationBootstrap(): Promise<void> {
    await this.adopt();
    this.adoption = setInterval(() => {
      this.adopt().catch((error: unknown) => logger.warn('Adopting an outbox failed', { error }));
    }, ADOPT_EVERY_MS);
    this.adoption.unref();
  }

  /**
   * @param payload JSON
   * @param common what many entries of the topic say alike, kept once for all of them
   * @returns a promise that resolves when the entry is on the disk and rejects when it could not be written
   */
  async append(topic: string, id: string, payload: unknown, common: CommonPart | null = null): Promise<void> {
    await this.thread.append({ topic, id, payload: JSON.stringify(payload), common: common?.key ?? null, createdAt: this.options.now() }, common);
    this.progress.appended(topic, 1);
    this.drainers.get(topic)?.wake();
  }

  register(topic: string, handler: OutboxHandler): void {
    if (this.drainers.has(topic)) throw new Error(`Outbox topic ${topic} has a handler already.`);
    const { thread, options: { now } } = this;
    this.drainers.set(topic, new Drainer({ thread, topic, handler, now, handled: (count) => this.progress.handled(topic, count) }));
  }

  /** The destination is back: drain without waiting for the back-off. */
  resume(): void {
    for (const drainer of this.drainers.values()) drainer.resume();
  }

  /**
   * Whether everything this process appended so far has been handled; waits at most `timeoutMs` for it.
   * @param topics only these
   */
  settled(timeoutMs: number, topics: readonly string[] = this.progress.topics()): Promise<boolean> {
    for (const topic of topics) this.drainers.get(topic)?.hurry();
    return this.progress.settled(topics, timeoutMs);
  }

  lag(): Promise<OutboxLag> {
    return this.thread.lag(this.options.now());
  }

  /** Empties the write-ahead log now (it happens by itself after a quiet second): handled payloads are nowhere on the disk then. */
  compacted(): Promise<void> {
    return this.thread.compact();
  }

  /** Drains what can be drained and closes; what is left is adopted by the next process. */
  async onApplicationShutdown(): Promise<void> {
    if (this.adoption !== null) clearInterval(this.adoption);
    await Promise.all([...this.drainers.values()].map((drainer) => drainer.stop()));
    const { pending, dead } = await this.lag();
    await this.thread.close();
    if (pending + dead === 0) removeOutbox(this.files.store, this.files.lock);
    else logger.warn('The outbox is not empty; the next start takes over', { pending, dead });
    this.lock.release();
  }

  private async adopt(): Promise<void> {
    const adopted = await adoptOrphans(this.options.folder, (path) => this.thread.adopt(path));
    for (const { topic, count } of adopted) this.progress.appended(topic, count);
    if (adopted.length === 0) return;
    logger.info('Took over the outbox of a process that ended', { adopted });
    this.resume();
  }
}

/** Where a data folder keeps its outboxes. */
export function outboxFolder(dataDir: string): string {
  return join(dataDir, 'outbox');
}
