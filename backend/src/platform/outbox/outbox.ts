import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { logger } from '../telemetry/index.js';
import { adoptOrphans } from './orphans.js';
import type { CommonPart, OutboxLag } from './outbox-entry.js';
import { OutboxFile } from './outbox-file.js';
import { DeferError, type OutboxHandler } from './outbox-handler.js';
import { OutboxThread } from './outbox-thread.js';
import { Progress } from './progress.js';
import { ShelfAtHand } from './shelf-at-hand.js';
import type { Shelf, Survives } from './shelf.js';

const ADOPT_EVERY_MS = 10_000;

export interface OutboxOptions {
  /** Folder of all outboxes of this machine; each process keeps two files of its own in it. */
  readonly folder: string;
  /** Name of this process's files; never used before. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What is appended, JSON as an object. */
export interface Promised {
  /** What it is about, for logs and dead letters. */
  readonly id: string;
  readonly payload: unknown;
  /** What many entries of the topic say alike, kept once for all of them. */
  readonly common?: CommonPart | null;
  /** `power` unless said otherwise. While its destination is away, everything survives loss of power: it may wait for hours. */
  readonly survives?: Survives;
}

/**
 * What was promised and is not yet written elsewhere. `append` resolves when it is kept; handlers make it true
 * later, at least once, oldest first per topic and file. Survives kill -9: the next process (or a living neighbour) adopts the files.
 */
export class Outbox implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly lasting: OutboxFile<OutboxThread>;
  private readonly quick: OutboxFile<ShelfAtHand>;
  private readonly progress = new Progress();
  private adoption: NodeJS.Timeout | null = null;

  constructor(private readonly options: OutboxOptions) {
    const { folder, name } = options;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.lasting = new OutboxFile(folder, name, (path) => new OutboxThread(path, () => this.threadIsBack()));
    this.quick = new OutboxFile(folder, `${name}-quick`, (path) => new ShelfAtHand(path));
  }

  /** Handlers register before this (in `onModuleInit`); entries of topics without a handler wait. */
  async onApplicationBootstrap(): Promise<void> {
    await this.adopt();
    this.adoption = setInterval(() => {
      this.adopt().catch((error: unknown) => logger.warn('Adopting an outbox failed', { error }));
    }, ADOPT_EVERY_MS);
    this.adoption.unref();
  }

  /** @returns a promise that resolves when the entry is kept and rejects when it could not be written */
  async append(topic: string, { id, payload, common = null, survives = 'power' }: Promised): Promise<void> {
    const file = survives === 'process' && this.quick.isMoving(topic) ? this.quick : this.lasting;
    await file.append({ topic, id, payload: JSON.stringify(payload), common: common?.key ?? null, createdAt: this.options.now() }, common);
    this.progress.appended(topic, 1);
  }

  /** `down`: its thread has ended; `refusing`: the disk takes nothing. */
  get state(): 'ok' | 'refusing' | 'down' {
    if (!this.lasting.shelf.available) return 'down';
    return this.files().some((file) => file.refusing) ? 'refusing' : 'ok';
  }

  register(topic: string, handler: OutboxHandler): void {
    for (const file of this.files()) file.register(topic, { handler, now: this.options.now, handled: (count) => this.progress.handled(topic, count) });
  }

  /** The destination is back: drain without waiting for the back-off. */
  resume(): void {
    for (const file of this.files()) file.resume();
  }

  /**
   * Whether everything this process appended so far has been handled; waits at most `timeoutMs` for it.
   * @param topics only these
   */
  settled(timeoutMs: number, topics: readonly string[] = this.progress.topics()): Promise<boolean> {
    for (const file of this.files()) for (const topic of topics) file.hurry(topic);
    return this.progress.settled(topics, timeoutMs);
  }

  async lag(): Promise<OutboxLag> {
    const now = this.options.now();
    const [one, other] = await Promise.all([this.lasting.shelf.lag(now), this.quick.shelf.lag(now)]);
    return { pending: one.pending + other.pending, oldestSeconds: Math.max(one.oldestSeconds, other.oldestSeconds), dead: one.dead + other.dead };
  }

  /** Empties the write-ahead logs now (it happens by itself after a quiet second): handled payloads are nowhere on the disk then. */
  async compacted(): Promise<void> {
    await Promise.all(this.files().map((file) => file.shelf.compact().catch(unlessAway)));
  }

  /** Drains what can be drained and closes; what is left is adopted by the next process. */
  async onApplicationShutdown(): Promise<void> {
    if (this.adoption !== null) clearInterval(this.adoption);
    await Promise.all(this.files().map((file) => file.stopDraining()));
    await Promise.all(this.files().map((file) => file.close(this.options.now())));
  }

  /** What was asked of it meanwhile is made up for. */
  private threadIsBack(): void {
    this.lasting.resume();
    this.compacted().catch((error: unknown) => logger.warn('Compacting the outbox failed', { error }));
  }

  private files(): readonly OutboxFile<Shelf>[] {
    return [this.lasting, this.quick];
  }

  private async adopt(): Promise<void> {
    const adopted = await adoptOrphans(this.options.folder, (path) => this.lasting.shelf.adopt(path));
    for (const { topic, count } of adopted) this.progress.appended(topic, count);
    if (adopted.length === 0) return;
    logger.info('Took over the outbox of a process that ended', { adopted });
    this.resume();
  }
}

/** A thread that is away does it when it is back. */
function unlessAway(error: unknown): void {
  if (!(error instanceof DeferError)) throw error;
}

/** Where a data folder keeps its outboxes. */
export function outboxFolder(dataDir: string): string {
  return join(dataDir, 'outbox');
}
