import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { RedisLink } from '../../../platform/redis/index.js';
import type { Verdict } from './verdict.js';

export const WINDOW_SECONDS = 60;

interface Evaluation {
  readonly keys: string[];
  readonly arguments: string[];
}

/** The one command the limiter sends, over the guarded link: a sick Redis costs its command timeout once, then nothing. */
const over = (link: RedisLink): { eval(script: string, evaluation: Evaluation): Promise<unknown> } => ({
  eval: (script, evaluation) => link.run((store) => store.client.eval(script, evaluation)),
});

function limiterFor(perMinute: number, link: RedisLink | null): RateLimiterAbstract {
  const own = new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS, keyPrefix: 'rate' });
  if (link === null) return own;
  return new RateLimiterRedis({
    storeClient: over(link), useRedisPackage: true, keyPrefix: 'rate', points: perMinute, duration: WINDOW_SECONDS,
    // Whoever is over the limit is refused in this process without asking Redis again.
    inMemoryBlockOnConsumed: perMinute + 1, insuranceLimiter: own,
  });
}

/**
 * Requests per minute and principal, counted in Redis for all processes together.
 * While Redis is away each process counts for itself.
 */
export class RateLimiter {
  private readonly limiter: RateLimiterAbstract;

  constructor(private readonly perMinute: number, link: RedisLink | null) {
    this.limiter = limiterFor(perMinute, link);
  }

  /** Counts one request of this principal. */
  async consume(key: string): Promise<Verdict> {
    try {
      return this.verdict(true, await this.limiter.consume(key));
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return this.verdict(false, refused);
      throw refused;
    }
  }

  private verdict(allowed: boolean, result: RateLimiterRes): Verdict {
    const resetSeconds = Math.max(1, Math.ceil(result.msBeforeNext / 1000));
    return { allowed, limit: this.perMinute, remaining: Math.max(0, result.remainingPoints), resetSeconds };
  }
}
