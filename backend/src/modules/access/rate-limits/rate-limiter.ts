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

/** Requests of one principal that arrived in one turn of the event loop: counted together, in one command. */
interface Party {
  size: number;
  readonly counted: Promise<RateLimiterRes>;
}

/**
 * Requests per minute and principal, counted in Redis for all processes together.
 * While Redis is away each process counts for itself.
 */
export class RateLimiter {
  private readonly limiter: RateLimiterAbstract;
  private readonly arriving = new Map<string, Party>();

  constructor(private readonly perMinute: number, link: RedisLink | null) {
    this.limiter = limiterFor(perMinute, link);
  }

  /** Counts one request of this principal. */
  async consume(key: string): Promise<Verdict> {
    const party = this.arriving.get(key) ?? this.gather(key);
    party.size += 1;
    const place = party.size;
    const result = await party.counted;
    return this.verdict(result, result.consumedPoints - party.size + place);
  }

  private gather(key: string): Party {
    const counted = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.arriving.delete(key);
      return this.count(key, party.size);
    });
    const party: Party = { size: 0, counted };
    this.arriving.set(key, party);
    return party;
  }

  private async count(key: string, points: number): Promise<RateLimiterRes> {
    try {
      return await this.limiter.consume(key, points);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      // Refused in this process without asking: then nothing was counted, and it says 0.
      return refused.consumedPoints > 0 ? refused : new RateLimiterRes(0, refused.msBeforeNext, this.perMinute + points);
    }
  }

  /** @param consumed how many requests of the window this one makes it */
  private verdict({ msBeforeNext }: RateLimiterRes, consumed: number): Verdict {
    const { perMinute: limit } = this;
    return { allowed: consumed <= limit, limit, remaining: Math.max(0, limit - consumed), resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
  }
}
