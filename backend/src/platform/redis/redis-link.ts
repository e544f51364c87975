import type { RedisStore } from 'cache-manager-redis-yet';
import { logger } from '../telemetry/logger.js';
import { dial } from './dial.js';
import { reachable } from './reachable.js';

/** Redis is away or too slow; the caller goes on without it. */
export class RedisUnavailableError extends Error {
  constructor(reason: string) {
    super(`Redis is unavailable: ${reason}`);
    this.name = 'RedisUnavailableError';
  }
}

export interface RedisLinkOptions {
  /** The most one command may cost a request, ms (guarantee G8: 100 ms). */
  readonly commandTimeoutMs: number;
  /** Time between attempts to reach a Redis that is away, ms. */
  readonly retryMs: number;
}

const DEFAULTS: RedisLinkOptions = { commandTimeoutMs: 80, retryMs: 500 };

/** Timeouts in a row after which no request waits any more. One alone may be our own busy event loop. */
const PATIENCE = 3;
/** After a timeout the next commands wait this part of it: a request that sends three waits one and a half times, not three. */
const SUSPECT = 1 / 4;
/** Probes in a row without an answer after which the connection is given up and dialled again. */
const PROBES = 10;

/** A timer this late, ms, was held up by our own work. */
const LATE_MS = 20;

/** Redis answers, and says that it cannot serve anybody now: full, a replica, still loading, without its disk or its master. */
const REFUSAL = /^(OOM|READONLY|MISCONF|LOADING|NOAUTH|NOREPLICAS|MASTERDOWN|CLUSTERDOWN)\b/u;

type State = 'dialling' | 'up' | 'frozen' | 'closed';

const TIMED_OUT = Symbol('timed out');

const inItsWords = (error: unknown): unknown =>
  error instanceof Error && REFUSAL.test(error.message) ? new RedisUnavailableError(error.message) : error;

/**
 * One connection to Redis that never makes a request hang: refused or dead costs 0 ms, frozen costs one command timeout
 * and then 0 ms. Dialling and probing happen in the background; each change of state is one log line.
 * The client's own offline queue and reconnection are off on purpose (shared/stack.md §5): both hang requests.
 */
export class RedisLink {
  private state: State = 'dialling';
  private store: RedisStore | null = null;
  private timeouts = 0;
  private reason = '';
  private timer: NodeJS.Timeout | null = null;
  private readonly options: RedisLinkOptions;

  constructor(private readonly url: string, options: Partial<RedisLinkOptions> = {}) {
    this.options = { ...DEFAULTS, ...options };
  }

  get available(): boolean {
    return this.state === 'up';
  }

  /** Resolves when the first attempt has an outcome, whichever it is. */
  async open(): Promise<void> {
    if (this.state === 'closed') return;
    try {
      await reachable(this.url, 1000);
      const store = await dial(this.url);
      this.store = store;
      const lost = (): void => this.lose(store, 'connection lost');
      store.client.on('error', lost);
      store.client.on('end', lost);
      this.become('up', 'reached');
    } catch (error) {
      this.become('dialling', error instanceof Error ? error.message : String(error));
      this.later(() => void this.open());
    }
  }

  /**
   * Runs one command.
   * @throws RedisUnavailableError within the command timeout, or when Redis refuses; the command's own error otherwise.
   */
  async run<T>(command: (store: RedisStore) => Promise<T>): Promise<T> {
    const store = this.store;
    if (this.state !== 'up' || store === null) throw new RedisUnavailableError(this.state);
    const { commandTimeoutMs } = this.options;
    const outcome = await this.within(command(store), this.timeouts === 0 ? commandTimeoutMs : commandTimeoutMs * SUSPECT);
    if (outcome === TIMED_OUT) {
      this.timeouts += 1;
      if (this.timeouts >= PATIENCE) this.freeze();
      throw new RedisUnavailableError('timed out');
    }
    this.timeouts = 0;
    return outcome;
  }

  async close(): Promise<void> {
    const store = this.store;
    this.state = 'closed';
    this.store = null;
    if (this.timer !== null) clearTimeout(this.timer);
    if (store?.client.isOpen === true) await store.client.disconnect();
  }

  private async within<T>(answer: Promise<T>, milliseconds: number): Promise<T | typeof TIMED_OUT> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<typeof TIMED_OUT>((resolve) => {
      const arm = (): void => {
        const due = performance.now() + milliseconds;
        // A timer that comes late says that we were busy, not Redis: the wait begins again.
        timer = setTimeout(() => (performance.now() - due > LATE_MS ? arm() : setImmediate(resolve, TIMED_OUT)), milliseconds);
      };
      arm();
    });
    answer.catch(() => undefined);
    try {
      return await Promise.race([answer, timeout]);
    } catch (error) {
      throw this.store?.client.isReady === true ? inItsWords(error) : new RedisUnavailableError('connection lost');
    } finally {
      clearTimeout(timer);
    }
  }

  private freeze(): void {
    if (this.state !== 'up') return;
    this.become('frozen', 'does not answer');
    this.probe(1);
  }

  private probe(count: number): void {
    this.later(() => {
      const store = this.store;
      if (store === null || this.state !== 'frozen') return;
      void this.within(store.client.ping(), this.options.retryMs).then(
        (answer) => {
          if (answer !== TIMED_OUT) this.become('up', 'answers again');
          else if (count >= PROBES) this.lose(store, 'gave up waiting');
          else this.probe(count + 1);
        },
        () => this.lose(store, 'connection lost'),
      );
    });
  }

  private lose(store: RedisStore, reason: string): void {
    if (this.store !== store || this.state === 'closed') return;
    this.store = null;
    if (store.client.isOpen) store.client.disconnect().catch(() => undefined);
    this.become('dialling', reason);
    this.later(() => void this.open());
  }

  private become(state: State, reason: string): void {
    const before = this.state;
    this.timeouts = 0;
    if (before === 'closed') return;
    this.state = state;
    if (before !== state || reason !== this.reason) logger.log(state === 'up' ? 'info' : 'warn', `Redis: ${reason}`, { part: 'redis', state });
    this.reason = reason;
  }

  private later(action: () => void): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(action, this.options.retryMs);
    this.timer.unref();
  }
}
