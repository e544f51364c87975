import type { OutboxEntry } from './outbox-entry.js';

/**
 * Takes a batch of one topic, oldest first, and makes it true elsewhere. It may see an entry twice (after a crash),
 * so it has to be idempotent. When it throws, the batch is kept; `DeferError` keeps it without counting an attempt.
 */
export type OutboxHandler = (batch: readonly OutboxEntry[]) => Promise<void>;

/** The place the entries go to is away: nothing is wrong with them, try the same ones later. */
export class DeferError extends Error {
  constructor(cause: unknown) {
    super('Deferred: the destination is away.', { cause });
    this.name = 'DeferError';
  }
}
