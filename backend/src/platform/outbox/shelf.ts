import type { CommonPart, EntryName, NewEntry, OutboxEntry, OutboxLag } from './outbox-entry.js';

/** What an entry survives once its append has resolved: loss of power too (an fsync), or the death of the process only. */
export type Survives = 'power' | 'process';

/** Where entries stand until they are handled: one file, in a thread of its own or at hand. */
export interface Shelf {
  /** Resolves when the entry is kept; rejects when it could not be written. */
  append(entry: NewEntry, common: CommonPart | null): Promise<void>;
  /** The oldest entries of a topic that may be tried now. */
  take(topic: string, limit: number, now: number): Promise<readonly OutboxEntry[]>;
  done(topic: string, seqs: readonly number[]): Promise<void>;
  postpone(entry: EntryName, notBefore: number): Promise<void>;
  bury(entry: EntryName, reason: string): Promise<void>;
  lag(now: number): Promise<OutboxLag>;
  /** Empties the write-ahead log: what was handled is nowhere in the folder then. */
  compact(): Promise<void>;
  close(): Promise<void>;
}
