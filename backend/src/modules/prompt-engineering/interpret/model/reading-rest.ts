import { circuitBreaker, ConsecutiveBreaker, handleAll, isBrokenCircuitError, type CircuitBreakerPolicy } from 'cockatiel';
import { lru } from 'tiny-lru';
import { logger } from '../../../../platform/index.js';

/** How long words that could not be read are left to the rules, ms. */
const FAILED_MS = 60_000;
/** A model that failed so often in a row, whatever the words, is left alone for a while, ms. */
const FAILURES = 3;
export const REST_MS = 30_000;

/**
 * What failed a moment ago is not asked again at once: a repeat, which the cache answers for nothing, must not wait and pay
 * for a reading that does not come.
 */
export class ReadingRest {
  private readonly failed = lru<true>(2000, FAILED_MS);
  private readonly circuit: CircuitBreakerPolicy;

  constructor(restMs: number) {
    this.circuit = circuitBreaker(handleAll, { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(FAILURES) });
    this.circuit.onBreak(() => logger.warn('The text model failed several times in a row: the rules read alone', { forMs: restMs }));
    this.circuit.onReset(() => logger.info('The text model reads again'));
  }

  /** The reading, or null: it failed, now or a moment ago, or there is none to be had. */
  async reading<T>(key: string, ask: () => Promise<T | null>): Promise<T | null> {
    if (this.failed.get(key) === true) return null;
    try {
      const reading = await this.circuit.execute(ask);
      if (reading === null) this.failed.set(key, true);
      return reading;
    } catch (error) {
      if (isBrokenCircuitError(error)) return null;
      this.failed.set(key, true);
      logger.warn('model interpreter: the rules read instead', { reason: error instanceof Error ? error.name : 'unknown' });
      return null;
    }
  }
}
