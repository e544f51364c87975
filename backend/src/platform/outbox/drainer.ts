import { logger } from '../telemetry/index.js';
import { Bell } from './bell.js';
import { Consideration } from './consideration.js';
import type { OutboxEntry } from './outbox-entry.js';
import { DeferError, type OutboxHandler } from './outbox-handler.js';
import type { Shelf } from './shelf.js';

const BATCH = 100;
const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
/** Also how often postponed entries are looked for. */
const IDLE_MS = 1_000;

/** `full`: there are more for sure; `some`: these were all. */
type Outcome = 'full' | 'some' | 'idle' | 'away';

const isGoingOn = (outcome: Outcome): boolean => outcome === 'full' || outcome === 'some';

export interface DrainerParts {
  readonly shelf: Shelf;
  readonly topic: string;
  readonly handler: OutboxHandler;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told how many entries left the outbox. */
  readonly handled: (count: number) => void;
}

/**
 * Moves the entries of one topic from the outbox to their handler, one batch at a time, until it is told to stop.
 * Topics do not wait for each other: one destination may be away while another is well.
 */
export class Drainer {
  private readonly bell = new Bell();
  private readonly consideration = new Consideration();
  private readonly loop: Promise<void>;
  private away = false;
  private stopping = false;
  private untidy = false;

  constructor(private readonly parts: DrainerParts) {
    this.loop = this.run();
  }

  /** The destination could not be reached at the last attempt. */
  get isAway(): boolean {
    return this.away;
  }

  /** Something was appended. While the destination is away that alone is no reason to try again. */
  wake(): void {
    if (!this.away) this.bell.ring();
  }

  /** The destination is back: no more waiting. */
  resume(): void {
    this.bell.ring();
    this.hurry();
  }

  /** Somebody waits for these entries. */
  hurry(): void {
    this.consideration.hurry();
  }

  /** Tries everything that waits once more, then ends. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.resume();
    await this.loop;
  }

  private async run(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    for (;;) {
      const stopping = this.stopping;
      const outcome = await this.considerateStep();
      this.away = outcome === 'away';
      if (isGoingOn(outcome)) continue;
      if (stopping) return;
      pause = this.away ? Math.min(LONGEST_PAUSE_MS, pause * 2) : FIRST_PAUSE_MS;
      const rung = await this.bell.sleep(this.away ? pause : IDLE_MS);
      if (!rung && !this.away) await this.tidy();
    }
  }

  private async considerateStep(): Promise<Outcome> {
    this.consideration.begin();
    const outcome = await this.step();
    if (isGoingOn(outcome) && !this.stopping) await this.consideration.rest(outcome === 'full');
    return outcome;
  }

  private async step(): Promise<Outcome> {
    try {
      const batch = await this.parts.shelf.take(this.parts.topic, BATCH, this.parts.now());
      if (batch.length === 0) return 'idle';
      this.untidy = true;
      await this.handle(batch);
      return batch.length === BATCH ? 'full' : 'some';
    } catch (error) {
      if (!(error instanceof DeferError)) logger.error('Draining the outbox failed', { error });
      return 'away';
    }
  }

  private async handle(batch: readonly OutboxEntry[]): Promise<void> {
    try {
      await this.parts.handler(batch);
    } catch (error) {
      if (error instanceof DeferError) throw error;
      for (const entry of batch) await this.handleAlone(entry);
      return;
    }
    await this.finish(batch);
  }

  /** One bad entry must not hold up the others: each on its own, the bad one again later, at last among the dead letters. */
  private async handleAlone(entry: OutboxEntry): Promise<void> {
    try {
      await this.parts.handler([entry]);
    } catch (error) {
      if (error instanceof DeferError) throw error;
      await this.failed(entry, reasonOf(error));
      return;
    }
    await this.finish([entry]);
  }

  private async failed(entry: OutboxEntry, reason: string): Promise<void> {
    if (entry.attempts + 1 < ATTEMPTS) {
      await this.parts.shelf.postpone(entry, this.parts.now() + FIRST_PAUSE_MS * 2 ** entry.attempts);
      return;
    }
    await this.parts.shelf.bury(entry, reason);
    this.parts.handled(1);
    logger.error('Gave up on an outbox entry; it is kept as a dead letter', { topic: entry.topic, id: entry.id, attempts: ATTEMPTS, reason });
  }

  private async finish(entries: readonly OutboxEntry[]): Promise<void> {
    await this.parts.shelf.done(this.parts.topic, entries.map((entry) => entry.seq));
    this.parts.handled(entries.length);
  }

  /** After a quiet second: what was deleted leaves the write-ahead log too. */
  private async tidy(): Promise<void> {
    if (!this.untidy) return;
    this.untidy = false;
    await this.parts.shelf.compact().catch((error: unknown) => logger.warn('Compacting the outbox failed', { error }));
  }
}

function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : 'unknown fault';
}
