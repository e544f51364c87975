import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Leases } from '../../src/modules/cache/leases.js';
import { GuardedRedisAdapter } from '../../src/modules/cache/stores/guarded-redis-adapter.js';
import { RedisLink } from '../../src/platform/redis/index.js';
import { logger } from '../../src/platform/telemetry/index.js';
import { eventually, freePort } from '../support/servers/free-port.js';
import { RedisServer } from '../support/servers/redis-server.js';
import { describeWith } from '../support/servers/services.js';

/** A command that Redis cannot answer counts as hanging when it takes longer than this, ms. */
const HANGING = 1000;

describeWith(['redis'], 'a sick Redis (guarantee G8)', () => {
  let server: RedisServer;
  let link: RedisLink;
  let adapter: GuardedRedisAdapter;

  beforeEach(async () => {
    logger.setLevel('error');
    server = await RedisServer.start();
    link = new RedisLink(server.url, { retryMs: 100 });
    adapter = new GuardedRedisAdapter(link);
    await link.open();
    await adapter.set('known', 'value');
  });

  afterEach(async () => {
    server.thaw();
    await link.close();
    await server.kill();
  });

  const slowest = async (count: number): Promise<number> => {
    const times = await Promise.all(
      Array.from({ length: count }, async () => {
        const started = performance.now();
        await adapter.get('known');
        return performance.now() - started;
      }),
    );
    return Math.max(...times);
  };

  it('that is frozen costs a bounded wait, then nothing, and is used again when it thaws', async () => {
    server.freeze();
    expect(await slowest(50)).toBeLessThan(HANGING);
    expect(link.available).toBe(false);
    const opened = await slowest(50);
    server.thaw();
    await eventually(() => expect(link.available).toBe(true));
    expect(await adapter.get('known')).toBe('value');
    process.stdout.write(`frozen Redis, circuit open: slowest of 50 look-ups ${opened.toFixed(1)} ms\n`);
  });

  it('that dies is a miss at once, and comes back by itself', async () => {
    await server.kill();
    await eventually(() => expect(link.available).toBe(false));
    expect(await adapter.get('known')).toBeUndefined();
    expect(await adapter.set('known', 'other')).toBe(false);
    await server.startAgain();
    await eventually(() => expect(link.available).toBe(true));
    expect(await adapter.set('known', 'again')).toBe(true);
  });

  it('that was never there does not keep the start waiting', async () => {
    const absent = new RedisLink(`redis://127.0.0.1:${await freePort()}`, { retryMs: 100 });
    await absent.open();
    expect(absent.available).toBe(false);
    await absent.close();
  });

  it('that is full refuses writes without failing anybody', async () => {
    const full = await RedisServer.start('--maxmemory', '1mb', '--maxmemory-policy', 'noeviction');
    const narrow = new RedisLink(full.url);
    await narrow.open();
    expect(await new GuardedRedisAdapter(narrow).set('big', 'x'.repeat(2_000_000))).toBe(false);
    // Nobody can say who draws: everybody draws alone, as without Redis, instead of failing.
    const leases = new Leases(narrow);
    expect(await leases.claim('a key')).toEqual({ kind: 'alone' });
    expect(await leases.renew('a key', { token: 'mine', fence: 1 })).toBe(false);
    await leases.release('a key', { token: 'mine', fence: 1 });
    expect(narrow.available).toBe(true);
    await narrow.close();
    await full.kill();
  });

  it('is not blamed for our own busy event loop', async () => {
    const answer = adapter.get('known');
    const until = Date.now() + 300;
    while (Date.now() < until);
    expect(await answer).toBe('value');
    expect(link.available).toBe(true);
  });
});
