import { AppError, type ProblemDetails, type ProblemKind } from '../../platform/index.js';
import { LEASE_MS, type Lease, type Leases } from './leases.js';
import { SharedFlight, type Flight } from './shared-flight.js';
import type { CacheStore } from './stores/cache-store.js';

/** What the coalescer needs of one piece of work. */
export interface Work<T> {
  readonly key: string;
  /** Does it; called at most once at a time for a key. `fence` null: this process is alone. `signal`: nobody wants it any more. */
  run(fence: number | null, signal: AbortSignal): Promise<T>;
  /** Whether a failure concerns only whoever did the work, such as an empty purse: then a follower does it instead. */
  isOwn(error: unknown): boolean;
  /** What another process may have finished meanwhile. */
  find(): Promise<T | null>;
}

interface SharedFailure {
  readonly kind: ProblemKind;
  readonly details: Omit<ProblemDetails, 'cause'>;
}

/** What a process that holds the lease draws with. */
interface Led<T> {
  readonly lease: Lease;
  readonly found: T | null;
  readonly signal: AbortSignal;
}

const POLL_FIRST_MS = 40;
const POLL_MOST_MS = 400;
const FAILURE_MS = 15_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function asShared(error: unknown): SharedFailure | null {
  if (!(error instanceof AppError)) return null;
  const { cause: _cause, costMicroUsd: _cost, ...details } = error.details;
  return { kind: error.kind, details };
}

/**
 * One call for many identical requests: a promise in this process, a lease in Redis across processes.
 * Followers share the leader's outcome, errors included, so that an error causes no herd of retries (guarantee G1);
 * an error that concerns the leader alone makes the next one lead.
 * Who stops waiting leaves the others alone: the work goes on for them, wherever they wait.
 * A leader that dies is noticed when its lease runs out (6 s) and costs one more call at most.
 */
export class Coalescer {
  private readonly flights = new Map<string, SharedFlight<unknown>>();

  constructor(private readonly leases: Leases, private readonly outcomes: CacheStore) {}

  get inFlight(): number {
    return this.flights.size;
  }

  /** @throws the reason of `signal` when it is aborted while others go on waiting; whatever the work throws otherwise */
  async once<T>(work: Work<T>, signal: AbortSignal): Promise<Flight<T>> {
    for (;;) {
      const under = this.flights.get(work.key) as SharedFlight<T> | undefined;
      if (under === undefined) return this.begin(work).join(signal);
      try {
        return { value: (await under.join(signal)).value, collapsed: true };
      } catch (error) {
        // Stopped by everybody who wanted it before us, or the leader's own trouble: not ours.
        if (signal.aborted || !(under.abandoned || work.isOwn(error))) throw error;
      }
    }
  }

  private begin<T>(work: Work<T>): SharedFlight<T> {
    const flight = new SharedFlight<T>(async (signal) => {
      try {
        return await this.lead(work, signal);
      } finally {
        this.flights.delete(work.key);
      }
    });
    this.flights.set(work.key, flight);
    return flight;
  }

  private async lead<T>(work: Work<T>, signal: AbortSignal): Promise<Flight<T>> {
    for (;;) {
      // The look-up follows the claim on the same connection: nothing can be finished in between and not be seen.
      const [claim, found] = await Promise.all([this.leases.claim(work.key), work.find()]);
      if (claim.kind === 'alone') return { value: await work.run(null, signal), collapsed: false };
      if (claim.kind === 'mine') return this.draw(work, { lease: claim.lease, found, signal });
      if (found !== null) return { value: found, collapsed: true };
      const followed = await this.follow(work, claim.token, signal);
      if (followed !== null) return followed;
    }
  }

  private async draw<T>(work: Work<T>, { lease, found, signal }: Led<T>): Promise<Flight<T>> {
    // Finished between our look-up and our claim.
    if (found !== null) {
      await this.leases.release(work.key, lease);
      return { value: found, collapsed: true };
    }
    const renewal = setInterval(() => void this.leases.renew(work.key, lease), LEASE_MS / 3);
    try {
      return { value: await work.run(lease.fence, signal), collapsed: false };
    } catch (error) {
      // A stop or an empty purse is nobody else's outcome: without one, who follows in another process draws instead.
      const shared = signal.aborted || work.isOwn(error) ? null : asShared(error);
      if (shared !== null) await this.outcomes.set(this.outcomeKey(work.key, lease.token), shared, FAILURE_MS);
      throw error;
    } finally {
      clearInterval(renewal);
      await this.leases.release(work.key, lease);
    }
  }

  /** Waits for the process that holds `token`; null when it ended without an outcome (it died, or Redis did). */
  private async follow<T>(work: Work<T>, token: string, signal: AbortSignal): Promise<Flight<T> | null> {
    for (let wait = POLL_FIRST_MS; ; wait = Math.min(wait * 1.5, POLL_MOST_MS)) {
      await pause(wait);
      signal.throwIfAborted();
      // The holder first: an outcome is always written before the lease is released.
      const holder = await this.leases.holder(work.key);
      const found = await work.find();
      if (found !== null) return { value: found, collapsed: true };
      const failure = (await this.outcomes.get(this.outcomeKey(work.key, token))) as SharedFailure | undefined;
      if (failure !== undefined) throw new AppError(failure.kind, failure.details);
      if (holder !== token) return null;
    }
  }

  private outcomeKey(key: string, token: string): string {
    return `outcome:${key}:${token}`;
  }
}
