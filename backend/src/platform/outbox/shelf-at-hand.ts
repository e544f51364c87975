import { setImmediate as turnEnd } from 'node:timers/promises';
import { toEntries, type CommonPart, type EntryName, type NewEntry, type OutboxEntry, type OutboxLag } from './outbox-entry.js';
import { OutboxStore } from './outbox-store.js';
import type { Shelf } from './shelf.js';

/**
 * A shelf in the event loop itself, for entries that only have to survive the process: no fsync, so nothing to wait for,
 * and a commit into the kernel's memory is cheaper than waking another thread. What arrives in one turn of the event loop
 * shares a commit.
 */
export class ShelfAtHand implements Shelf {
  private readonly store: OutboxStore;
  private entries: NewEntry[] = [];
  private commons = new Map<string, CommonPart>();
  private stored: Promise<void> | null = null;

  constructor(path: string) {
    this.store = new OutboxStore(path, 'process');
  }

  append(entry: NewEntry, common: CommonPart | null): Promise<void> {
    this.entries.push(entry);
    if (common !== null) this.commons.set(common.key, common);
    this.stored ??= turnEnd().then(() => this.storeBatch());
    return this.stored;
  }

  take(topic: string, limit: number, now: number): Promise<readonly OutboxEntry[]> {
    return soon(() => toEntries(this.store.take(topic, limit, now)));
  }

  done(topic: string, seqs: readonly number[]): Promise<void> {
    return soon(() => this.store.done(topic, seqs));
  }

  postpone(entry: EntryName, notBefore: number): Promise<void> {
    return soon(() => this.store.postpone(entry, notBefore));
  }

  bury(entry: EntryName, reason: string): Promise<void> {
    return soon(() => this.store.bury(entry, reason));
  }

  lag(now: number): Promise<OutboxLag> {
    return soon(() => this.store.lag(now));
  }

  compact(): Promise<void> {
    return soon(() => this.store.compact());
  }

  async close(): Promise<void> {
    await this.stored?.catch(() => undefined);
    this.store.close();
  }

  private storeBatch(): void {
    const [entries, commons] = [this.entries, [...this.commons.values()]];
    this.entries = [];
    this.commons = new Map();
    this.stored = null;
    this.store.append({ entries, commons });
  }
}

/** What fails is a rejection, as from the thread. */
function soon<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => { resolve(work()); });
}
