import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhenResult,
  isBrokenCircuitError,
  type CircuitBreakerPolicy,
} from 'cockatiel';
import type { Patience, Surroundings } from '../gemini-config.js';

/**
 * The circuit between us and the provider: after a number of failures in a row it opens, calls fail at once,
 * and after a rest one call tries whether the provider is well again.
 */
export class ProviderCircuit {
  private readonly policy: CircuitBreakerPolicy;
  private openedAt = 0;

  constructor(
    private readonly patience: Patience['breaker'],
    private readonly surroundings: Pick<Surroundings, 'now' | 'alarm'>,
    isFailure: (result: unknown) => boolean,
  ) {
    this.policy = circuitBreaker(handleWhenResult(isFailure), {
      halfOpenAfter: patience.restMs,
      breaker: new ConsecutiveBreaker(patience.failures),
    });
    this.policy.onBreak(() => {
      this.openedAt = surroundings.now();
      surroundings.alarm({
        code: 'circuit-open',
        detail: `Gemini failed ${patience.failures} times in a row; left alone for ${patience.restMs / 1000} s`,
      });
    });
    this.policy.onReset(() => surroundings.alarm({ code: 'circuit-closed', detail: 'Gemini answers again' }));
  }

  get isOpen(): boolean {
    return this.policy.state === CircuitState.Open;
  }

  /** Milliseconds until the next try; 0 when closed. */
  get restLeftMs(): number {
    return this.isOpen ? Math.max(0, this.openedAt + this.patience.restMs - this.surroundings.now()) : 0;
  }

  /** Runs one call; null when the circuit is open and nothing was called. */
  async run<T>(call: () => Promise<T>): Promise<T | null> {
    try {
      return await this.policy.execute(call);
    } catch (error) {
      if (isBrokenCircuitError(error)) return null;
      throw error;
    }
  }
}
