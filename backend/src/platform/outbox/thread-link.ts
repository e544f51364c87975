import type { Worker } from 'node:worker_threads';
import { logger } from '../telemetry/index.js';
import { startWorker } from '../workers/index.js';
import { DeferError } from './outbox-handler.js';
import type { OutboxReply, OutboxRequest } from './outbox.worker.js';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 30_000;
/** A thread that lived as long as this was well: its end is a first one again. */
const WELL_MS = 60_000;

interface Waiter {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The thread refused one request; it goes on. */
export class OutboxRefusal extends Error {
  constructor(reason: string, readonly damaged: boolean) {
    super(`The outbox refused: ${reason}`);
  }
}

/**
 * Questions to the outbox's thread and its answers, in order. A thread that ends by itself is started again on the same file:
 * at once, then later and later, at most twice a minute. One log line per change.
 */
export class ThreadLink {
  private worker: Worker;
  private readonly waiters: Waiter[] = [];
  /** Told when the thread is back. */
  private readonly patient: (() => void)[] = [];
  private away: Error | null = null;
  private closing = false;
  private startedAt = performance.now();
  private pause = FIRST_PAUSE_MS;
  private timer: NodeJS.Timeout | null = null;

  /** @param back called when a thread that was away answers again */
  constructor(private readonly path: string, private readonly back: () => void) {
    this.worker = this.start();
  }

  get available(): boolean {
    return this.away === null;
  }

  /** Resolves when the thread answers: at once, or when it is back. Rejects when that takes longer than `limitMs`. */
  async ready(limitMs: number): Promise<void> {
    const { away } = this;
    if (away === null) return;
    if (this.closing) throw away;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => { reject(away); }, limitMs);
      this.patient.push(() => { clearTimeout(timer); resolve(); });
    });
  }

  ask(request: OutboxRequest): Promise<unknown> {
    return this.away === null ? this.send(request) : Promise.reject(this.away);
  }

  /** The last question. */
  async close(): Promise<void> {
    this.closing = true;
    if (this.timer !== null) clearTimeout(this.timer);
    if (!this.available) return;
    this.worker.ref();
    await this.ask({ call: 'close' });
  }

  private start(): Worker {
    const worker = startWorker(import.meta.url, './outbox.worker', { path: this.path });
    // The server keeps the process alive, not its outbox: a start that fails can end.
    worker.unref();
    worker.on('message', (reply: OutboxReply) => { if (worker === this.worker) this.receive(reply); });
    worker.on('error', (error) => this.ended(worker, error as Error));
    worker.on('exit', () => this.ended(worker, new Error('The outbox thread has ended.')));
    return worker;
  }

  private send(request: OutboxRequest): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.waiters.push({ resolve, reject });
      this.worker.postMessage(request);
    });
  }

  private receive(reply: OutboxReply): void {
    const waiter = this.waiters.shift();
    if ('error' in reply) waiter?.reject(new OutboxRefusal(reply.error, reply.damaged));
    else waiter?.resolve(reply.value);
  }

  private ended(worker: Worker, error: Error): void {
    if (worker !== this.worker || this.timer !== null) return;
    const wasAvailable = this.available;
    this.away = new DeferError(error);
    for (const waiter of this.waiters.splice(0)) waiter.reject(this.away);
    if (this.closing) return;
    if (performance.now() - this.startedAt > WELL_MS) this.pause = FIRST_PAUSE_MS;
    if (wasAvailable) logger.error('The outbox thread ended; it is started again', { error });
    this.timer = setTimeout(() => this.startAgain(), this.pause);
    this.timer.unref();
    this.pause = Math.min(LONGEST_PAUSE_MS, this.pause * 2);
  }

  private startAgain(): void {
    this.timer = null;
    this.startedAt = performance.now();
    this.worker = this.start();
    this.send({ call: 'lag', now: 0 }).then(() => {
      this.away = null;
      logger.info('The outbox thread is back');
      this.back();
      for (const tell of this.patient.splice(0)) tell();
    }, () => undefined);
  }
}
