import { randomUUID } from 'node:crypto';
import { RedisUnavailableError, type RedisLink } from '../../platform/index.js';

/** Who is drawing a key right now, across processes. */
export interface Lease {
  readonly token: string;
  /** Grows with every lease of the key: a write with an older fence is refused. */
  readonly fence: number;
}

export type Claim = { readonly kind: 'mine'; readonly lease: Lease } | { readonly kind: 'taken'; readonly token: string } | { readonly kind: 'alone' };

const CLAIM = `
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
  local fence = redis.call('INCR', KEYS[2])
  redis.call('PEXPIRE', KEYS[2], 86400000)
  return {1, fence}
end
return {0, redis.call('GET', KEYS[1]) or ''}`;
const RENEW = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0`;
const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

/** How long a dead leader blocks a key, ms; renewed every third of it while the leader lives. */
export const LEASE_MS = 6000;

/**
 * Leases with fencing tokens in Redis (NSDI'13 memcache leases, shared/reliability.md §4).
 * Without Redis everybody is alone: the in-process flight still holds, the budget still holds.
 */
export class Leases {
  constructor(private readonly link: RedisLink | null, private readonly newToken: () => string = randomUUID) {}

  async claim(key: string): Promise<Claim> {
    const token = this.newToken();
    const answer = await this.ask<[number, number | string]>(CLAIM, [`lease:${key}`, `fence:${key}`], [token, String(LEASE_MS)]);
    if (answer === null) return { kind: 'alone' };
    const [won, detail] = answer;
    return won === 1 ? { kind: 'mine', lease: { token, fence: Number(detail) } } : { kind: 'taken', token: String(detail) };
  }

  /** false when the lease was lost: another process may be drawing the same key. */
  async renew(key: string, lease: Lease): Promise<boolean> {
    return (await this.ask<number>(RENEW, [`lease:${key}`], [lease.token, String(LEASE_MS)])) === 1;
  }

  async release(key: string, lease: Lease): Promise<void> {
    await this.ask<number>(RELEASE, [`lease:${key}`], [lease.token]);
  }

  /** The newest fence of a key; null when Redis is away. */
  async newestFence(key: string): Promise<number | null> {
    const answer = await this.ask<string | null>(`return redis.call('GET', KEYS[1])`, [`fence:${key}`], []);
    return answer === null ? null : Number(answer);
  }

  /** Token of whoever holds the key, '' when nobody does, null when Redis is away. */
  async holder(key: string): Promise<string | null> {
    return this.ask<string>(`return redis.call('GET', KEYS[1]) or ''`, [`lease:${key}`], []);
  }

  private async ask<T>(script: string, keys: string[], given: string[]): Promise<T | null> {
    if (this.link === null) return null;
    try {
      return (await this.link.run((store) => store.client.eval(script, { keys: keys.map((key) => `tattoo:${key}`), arguments: given }))) as T | null;
    } catch (error) {
      if (error instanceof RedisUnavailableError) return null;
      throw error;
    }
  }
}
