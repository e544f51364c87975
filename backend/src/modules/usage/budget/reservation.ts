import type { Json } from '../../../events/index.js';

/** What one paid call came to. */
export interface Bill {
  /** What the provider bills, micro-dollars. */
  readonly costMicroUsd: number;
  readonly engine: string;
  /** The model that answered. */
  readonly model: string;
  /** drawn: an image; refused: billed without one; failed: billed, and nothing usable came. */
  readonly outcome: 'drawn' | 'refused' | 'failed';
  /** The provider's own count of tokens, as it came. */
  readonly usage: Json;
}

/** Money set aside for one call. End it exactly once; a second end changes nothing. */
export interface Reservation {
  readonly id: string;
  /** The call was made: what was set aside goes, what was billed is spent and written to the ledger. Durable when it resolves. */
  settle(bill: Bill): Promise<void>;
  /** The call was not made: nothing is spent. */
  release(): Promise<void>;
}
