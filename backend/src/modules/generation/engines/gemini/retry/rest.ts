import type { Fault, FaultName } from '../faults/fault.js';
import type { Surroundings } from '../gemini-config.js';
import { nextDailyReset } from './daily-reset.js';

const MINUTE_MS = 60_000;

/** How long calls are pointless after these faults: to the reset, or until someone may have mended the account. */
const RESTS: Partial<Readonly<Record<FaultName, (now: number) => number>>> = {
  'daily-quota': nextDailyReset,
  'spend-cap': (now) => now + 15 * MINUTE_MS,
  'billing-off': (now) => now + MINUTE_MS,
  'bad-credentials': (now) => now + MINUTE_MS,
};

/**
 * Faults of the account, which a retry cannot mend: until their time is over every drawing fails at once, without a call.
 * One call then finds out whether it is mended.
 */
export class Rest {
  private resting: { readonly fault: Fault; readonly until: number } | null = null;

  constructor(private readonly surroundings: Pick<Surroundings, 'now'>) {}

  /** The fault that still holds, with the time that is left; null when calls make sense. */
  current(): Fault | null {
    const now = this.surroundings.now();
    if (this.resting === null || this.resting.until <= now) return null;
    return { ...this.resting.fault, usage: null, retryAfterMs: this.resting.until - now };
  }

  /** Notes an account fault and returns it with an honest wait; any other fault comes back as it is. */
  note(fault: Fault): Fault {
    const until = RESTS[fault.name]?.(this.surroundings.now());
    if (until === undefined) return fault;
    this.resting = { fault, until };
    return { ...fault, retryAfterMs: until - this.surroundings.now() };
  }

  clear(): void {
    this.resting = null;
  }
}
