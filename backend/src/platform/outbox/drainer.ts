import { logger } from '../telemetry/index.js';
import { Bell } from './bell.js';
import type { OutboxEntry } from './outbox-entry.js';
import { DeferError, type OutboxHandler } from './outbox-handler.js';
import type { OutboxThread } from './outbox-thread.js';

const BATCH = 100;
const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
/** Also how often postponed entries are looked for. */
const IDLE_MS = 1_000;

type Outcome = 'more' | 'idle' | 'away';

/** Moves entries from the outbox to their handlers, one batch at a time, until it is told to stop. */
export class Drainer {
  private readonly handlers = new Map<string, OutboxHandler>();
  private readonly bell = new Bell();
  private readonly loop: Promise<void>;
  private away = false;
  private stopping = false;
  private untidy = false;

  constructor(
    private readonly thread: OutboxThread,
    private readonly now: () => number,
    private readonly handled: (count: number) => void,
  ) {
    this.loop = this.run();
  }

  register(topic: string, handler: OutboxHandler): void {
    if (this.handlers.has(topic)) throw new Error(`Outbox topic ${topic} has a handler already.`);
    this.handlers.set(topic, handler);
    this.bell.ring();
  }

  /** Something was appended. While the destination is away that alone is no reason to try again. */
  wake(): void {
    if (!this.away) this.bell.ring();
  }

  /** The destination is back: no more waiting. */
  resume(): void {
    this.bell.ring();
  }

  /** Tries everything that waits once more, then ends. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.bell.ring();
    await this.loop;
  }

  private async run(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    for (;;) {
      const stopping = this.stopping;
      const outcome = await this.step();
      this.away = outcome === 'away';
      if (outcome === 'more') continue;
      if (stopping) return;
      pause = this.away ? Math.min(LONGEST_PAUSE_MS, pause * 2) : FIRST_PAUSE_MS;
      const rung = await this.bell.sleep(this.away ? pause : IDLE_MS);
      if (!rung && !this.away) await this.tidy();
    }
  }

  private async step(): Promise<Outcome> {
    try {
      const batch = await this.nextBatch();
      if (batch.length === 0) return 'idle';
      this.untidy = true;
      await this.handle(batch);
      return 'more';
    } catch (error) {
      if (!(error instanceof DeferError)) logger.error('Draining the outbox failed', { error });
      return 'away';
    }
  }

  private async nextBatch(): Promise<readonly OutboxEntry[]> {
    const entries = await this.thread.take(BATCH, this.now(), [...this.handlers.keys()]);
    const topic = entries[0]?.topic;
    const end = entries.findIndex((entry) => entry.topic !== topic);
    return end === -1 ? entries : entries.slice(0, end);
  }

  private async handle(batch: readonly OutboxEntry[]): Promise<void> {
    const handler = this.handlers.get(batch[0]?.topic ?? '');
    if (handler === undefined) throw new Error('No handler for a topic that was asked for.');
    try {
      await handler(batch);
    } catch (error) {
      if (error instanceof DeferError) throw error;
      for (const entry of batch) await this.handleAlone(handler, entry);
      return;
    }
    await this.finish(batch);
  }

  /** One bad entry must not hold up the others: each on its own, the bad one again later, at last among the dead letters. */
  private async handleAlone(handler: OutboxHandler, entry: OutboxEntry): Promise<void> {
    try {
      await handler([entry]);
    } catch (error) {
      if (error instanceof DeferError) throw error;
      await this.failed(entry, reasonOf(error));
      return;
    }
    await this.finish([entry]);
  }

  private async failed(entry: OutboxEntry, reason: string): Promise<void> {
    if (entry.attempts + 1 < ATTEMPTS) {
      await this.thread.postpone(entry.seq, this.now() + FIRST_PAUSE_MS * 2 ** entry.attempts);
      return;
    }
    await this.thread.bury(entry.seq, reason);
    this.handled(1);
    logger.error('Gave up on an outbox entry; it is kept as a dead letter', { topic: entry.topic, id: entry.id, attempts: ATTEMPTS, reason });
  }

  private async finish(entries: readonly OutboxEntry[]): Promise<void> {
    await this.thread.done(entries.map((entry) => entry.seq));
    this.handled(entries.length);
  }

  /** After a quiet second: what was deleted leaves the write-ahead log too. */
  private async tidy(): Promise<void> {
    if (!this.untidy) return;
    this.untidy = false;
    await this.thread.compact().catch((error: unknown) => logger.warn('Compacting the outbox failed', { error }));
  }
}

function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : 'unknown fault';
}
