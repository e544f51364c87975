import { toEntries, type CommonPart, type EntryName, type NewBatch, type NewEntry, type OutboxEntry, type OutboxLag, type TakenBatch, type TopicCount } from './outbox-entry.js';
import { DeferError } from './outbox-handler.js';
import type { Shelf } from './shelf.js';
import { ThreadLink } from './thread-link.js';

/** How long an append waits for a thread that is started again, ms. */
const PATIENCE_MS = 5_000;

/**
 * The shelf that survives loss of power, in a thread of its own: the event loop that answers requests never waits for the disk.
 * Appends that arrive while a commit is on its way share the next one (group commit).
 */
export class OutboxThread implements Shelf {
  private readonly link: ThreadLink;
  private batch: NewEntry[] = [];
  private commons = new Map<string, CommonPart>();
  private batchStored: Promise<void> | null = null;
  private storing: Promise<void> = Promise.resolve();

  /** @param back called when a thread that had ended answers again */
  constructor(path: string, back: () => void) {
    this.link = new ThreadLink(path, back);
  }

  /** Whether the thread lives. */
  get available(): boolean {
    return this.link.available;
  }

  append(entry: NewEntry, common: CommonPart | null): Promise<void> {
    this.batch.push(entry);
    if (common !== null) this.commons.set(common.key, common);
    this.batchStored ??= this.storing.then(() => this.storeBatch(), () => this.storeBatch());
    return this.batchStored;
  }

  async take(topic: string, limit: number, now: number): Promise<readonly OutboxEntry[]> {
    return toEntries((await this.link.ask({ call: 'take', topic, limit, now })) as TakenBatch);
  }

  async done(topic: string, seqs: readonly number[]): Promise<void> {
    await this.link.ask({ call: 'done', topic, seqs });
  }

  async postpone({ topic, seq }: EntryName, notBefore: number): Promise<void> {
    await this.link.ask({ call: 'postpone', entry: { topic, seq }, notBefore });
  }

  async bury({ topic, seq }: EntryName, reason: string): Promise<void> {
    await this.link.ask({ call: 'bury', entry: { topic, seq }, reason });
  }

  /** Takes over the entries of another file. */
  adopt(path: string): Promise<TopicCount[]> {
    return this.link.ask({ call: 'adopt', path }) as Promise<TopicCount[]>;
  }

  lag(now: number): Promise<OutboxLag> {
    return this.link.ask({ call: 'lag', now }) as Promise<OutboxLag>;
  }

  async compact(): Promise<void> {
    await this.link.ask({ call: 'compact' });
  }

  async close(): Promise<void> {
    await this.storing.catch(() => undefined);
    await this.link.close();
  }

  private storeBatch(): Promise<void> {
    const [entries, commons] = [this.batch, [...this.commons.values()]];
    this.batch = [];
    this.commons = new Map();
    this.batchStored = null;
    this.storing = this.store({ entries, commons });
    return this.storing;
  }

  /** Paid work is never thrown away: a batch waits for a thread that is started again, and is written once more if that died over it. */
  private async store(batch: NewBatch): Promise<void> {
    await this.link.ready(PATIENCE_MS);
    try {
      await this.link.ask({ call: 'append', ...batch });
    } catch (error) {
      // Entries that were written after all come twice, which handlers expect.
      if (!(error instanceof DeferError)) throw error;
      await this.link.ready(PATIENCE_MS);
      await this.link.ask({ call: 'append', ...batch });
    }
  }
}
