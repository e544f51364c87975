import { AppError, type ProblemDetails, type ProblemKind } from '../../platform/index.js';
import { LEASE_MS, type Lease, type Leases } from './leases.js';
import type { CacheStore } from './stores/cache-store.js';

export interface Flight<T> {
  readonly value: T;
  /** Somebody else did the work and we shared it. */
  readonly collapsed: boolean;
}

/** What the coalescer needs of one piece of work. */
export interface Work<T> {
  readonly key: string;
  /** Does it; called at most once at a time for a key. `fence` null: this process is alone. */
  run(fence: number | null): Promise<T>;
  /** What another process may have finished meanwhile. */
  find(): Promise<T | null>;
}

interface SharedFailure {
  readonly kind: ProblemKind;
  readonly details: Omit<ProblemDetails, 'cause'>;
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
 * Followers share the leader's outcome, errors included, so that an error causes no herd of retries (guarantee G1).
 * A leader that dies is noticed when its lease runs out (6 s) and costs one more call at most.
 */
export class Coalescer {
  private readonly flights = new Map<string, Promise<Flight<unknown>>>();

  constructor(private readonly leases: Leases, private readonly outcomes: CacheStore) {}

  get inFlight(): number {
    return this.flights.size;
  }

  async once<T>(work: Work<T>): Promise<Flight<T>> {
    const under = this.flights.get(work.key) as Promise<Flight<T>> | undefined;
    if (under !== undefined) return { value: (await under).value, collapsed: true };
    const flight = this.lead(work);
    this.flights.set(work.key, flight);
    try {
      return await flight;
    } finally {
      this.flights.delete(work.key);
    }
  }

  private async lead<T>(work: Work<T>): Promise<Flight<T>> {
    for (;;) {
      const claim = await this.leases.claim(work.key);
      if (claim.kind === 'alone') return { value: await work.run(null), collapsed: false };
      const found = await work.find();
      if (claim.kind === 'mine') return this.draw(work, claim.lease, found);
      if (found !== null) return { value: found, collapsed: true };
      const followed = await this.follow(work, claim.token);
      if (followed !== null) return followed;
    }
  }

  private async draw<T>(work: Work<T>, lease: Lease, found: T | null): Promise<Flight<T>> {
    // Finished between our look-up and our claim.
    if (found !== null) {
      await this.leases.release(work.key, lease);
      return { value: found, collapsed: true };
    }
    const renewal = setInterval(() => void this.leases.renew(work.key, lease), LEASE_MS / 3);
    try {
      return { value: await work.run(lease.fence), collapsed: false };
    } catch (error) {
      const shared = asShared(error);
      if (shared !== null) await this.outcomes.set(this.outcomeKey(work.key, lease.token), shared, FAILURE_MS);
      throw error;
    } finally {
      clearInterval(renewal);
      await this.leases.release(work.key, lease);
    }
  }

  /** Waits for the process that holds `token`; null when it ended without an outcome (it died, or Redis did). */
  private async follow<T>(work: Work<T>, token: string): Promise<Flight<T> | null> {
    for (let wait = POLL_FIRST_MS; ; wait = Math.min(wait * 1.5, POLL_MOST_MS)) {
      await pause(wait);
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
