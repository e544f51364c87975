import type { Worker } from 'node:worker_threads';
import { startWorker } from '../workers/index.js';
import type { CommonPart, EntryName, NewEntry, OutboxEntry, OutboxLag, TakenBatch, TopicCount } from './outbox-entry.js';
import type { OutboxReply, OutboxRequest } from './outbox.worker.js';

interface Waiter {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The store in a thread of its own: the event loop that answers requests never waits for the disk.
 * Appends that arrive while a commit is on its way share the next one (group commit).
 */
export class OutboxThread {
  private readonly worker: Worker;
  private readonly waiters: Waiter[] = [];
  private batch: NewEntry[] = [];
  private commons = new Map<string, CommonPart>();
  private batchStored: Promise<void> | null = null;
  private storing: Promise<void> = Promise.resolve();
  private broken: Error | null = null;

  constructor(path: string) {
    this.worker = startWorker(import.meta.url, './outbox.worker', { path });
    // The server keeps the process alive, not its outbox: a start that fails can end.
    this.worker.unref();
    this.worker.on('message', (reply: OutboxReply) => this.receive(reply));
    this.worker.on('error', (error) => this.breakOff(error as Error));
    this.worker.on('exit', () => this.breakOff(new Error('The outbox thread has ended.')));
  }

  /** Resolves when the entry is on the disk; rejects when it could not be written. */
  append(entry: NewEntry, common: CommonPart | null): Promise<void> {
    this.batch.push(entry);
    if (common !== null) this.commons.set(common.key, common);
    this.batchStored ??= this.storing.then(() => this.storeBatch(), () => this.storeBatch());
    return this.batchStored;
  }

  async take(topic: string, limit: number, now: number): Promise<readonly OutboxEntry[]> {
    const { entries, commons } = (await this.ask({ call: 'take', topic, limit, now })) as TakenBatch;
    return entries.map((entry) => ({ ...entry, commonText: entry.common === null ? null : (commons[entry.common] ?? null) }));
  }

  async done(topic: string, seqs: readonly number[]): Promise<void> {
    await this.ask({ call: 'done', topic, seqs });
  }

  async postpone({ topic, seq }: EntryName, notBefore: number): Promise<void> {
    await this.ask({ call: 'postpone', entry: { topic, seq }, notBefore });
  }

  async bury({ topic, seq }: EntryName, reason: string): Promise<void> {
    await this.ask({ call: 'bury', entry: { topic, seq }, reason });
  }

  adopt(path: string): Promise<TopicCount[]> {
    return this.ask({ call: 'adopt', path }) as Promise<TopicCount[]>;
  }

  lag(now: number): Promise<OutboxLag> {
    return this.ask({ call: 'lag', now }) as Promise<OutboxLag>;
  }

  async compact(): Promise<void> {
    await this.ask({ call: 'compact' });
  }

  async close(): Promise<void> {
    this.worker.ref();
    await this.storing.catch(() => undefined);
    await this.ask({ call: 'close' });
  }

  private storeBatch(): Promise<void> {
    const [entries, commons] = [this.batch, [...this.commons.values()]];
    this.batch = [];
    this.commons = new Map();
    this.batchStored = null;
    this.storing = this.ask({ call: 'append', entries, commons }).then(() => undefined);
    return this.storing;
  }

  private ask(request: OutboxRequest): Promise<unknown> {
    if (this.broken !== null) return Promise.reject(this.broken);
    return new Promise((resolve, reject) => {
      this.waiters.push({ resolve, reject });
      this.worker.postMessage(request);
    });
  }

  private receive(reply: OutboxReply): void {
    const waiter = this.waiters.shift();
    if ('error' in reply) waiter?.reject(new Error(`The outbox refused: ${reply.error}`));
    else waiter?.resolve(reply.value);
  }

  private breakOff(error: Error): void {
    this.broken ??= error;
    for (const waiter of this.waiters.splice(0)) waiter.reject(this.broken);
  }
}
