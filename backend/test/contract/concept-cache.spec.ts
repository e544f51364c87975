import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCache } from 'cache-manager';
import { Keyv } from 'keyv';
import { Coalescer } from '../../src/modules/cache/coalescer.js';
import { ConceptCache, type CacheEntry, type Computing } from '../../src/modules/cache/concept-cache.js';
import { Leases } from '../../src/modules/cache/leases.js';
import { BoundedMemoryAdapter } from '../../src/modules/cache/stores/bounded-memory-adapter.js';
import { GuardedRedisAdapter } from '../../src/modules/cache/stores/guarded-redis-adapter.js';
import { ManagedCacheStore } from '../../src/modules/cache/stores/managed-cache-store.js';
import { AppError } from '../../src/platform/problem/index.js';
import { RedisLink } from '../../src/platform/redis/index.js';
import { eventually } from '../support/servers/free-port.js';
import { RedisServer } from '../support/servers/redis-server.js';
import { describeWith } from '../support/servers/services.js';

const refused = { code: 'refused', status: 422, title: 'Refused.', level: 'info' } as const;
const stopped = { code: 'stopped', status: 409, title: 'Stopped.', level: 'info' } as const;
const DAY = 86_400_000;

/** A cache as one process has it. */
function cacheOf(link: RedisLink | null, servable: (entry: CacheEntry) => Promise<boolean> = () => Promise.resolve(true)) {
  const adapter = link === null ? new BoundedMemoryAdapter() : new GuardedRedisAdapter(link);
  const store = new ManagedCacheStore(createCache({ stores: [new Keyv({ store: adapter, namespace: 'tattoo' })] }));
  const leases = new Leases(link);
  const cache = new ConceptCache({ store, leases, coalescer: new Coalescer(leases, store), ttlMs: DAY, now: Date.now, servable, onLookup: () => undefined });
  return { cache, store };
}

const asked = (computing: Partial<Computing> = {}): Computing => ({ keep: true, signal: new AbortController().signal, isOwn: () => false, ...computing });

const later = <T>(milliseconds: number, value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));

/** Draws numbered pictures, each until it is told to finish or to stop. */
function aPen() {
  const signals: AbortSignal[] = [];
  let finish: () => void = () => undefined;
  const draw = (signal: AbortSignal): Promise<CacheEntry> => {
    const image = signals.push(signal);
    return new Promise((resolve, reject) => {
      finish = () => resolve({ image });
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  };
  const drawing = (count: number): Promise<void> => eventually(() => { expect(signals).toHaveLength(count); });
  return { draw, signals, drawing, finish: () => finish() };
}

function behaviours(make: (servable?: (entry: CacheEntry) => Promise<boolean>) => ReturnType<typeof cacheOf>, prefix: string): void {
  it('draws once for a hundred who ask at the same time', async () => {
    const { cache } = make();
    let drawn = 0;
    const draw = async (): Promise<CacheEntry> => {
      drawn += 1;
      return later(50, { image: 'one' });
    };
    const flights = await Promise.all(Array.from({ length: 100 }, () => cache.compute(`${prefix}-hundred`, draw, asked())));
    expect(drawn).toBe(1);
    expect(flights.filter((flight) => flight.collapsed)).toHaveLength(99);
    expect(new Set(flights.map((flight) => flight.value['image']))).toEqual(new Set(['one']));
  });

  it('shares an error once, and draws again for the next who asks', async () => {
    const { cache } = make();
    let calls = 0;
    const fail = async (): Promise<CacheEntry> => {
      calls += 1;
      await later(30, null);
      throw new AppError(refused, { detail: 'No.' });
    };
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => cache.compute(`${prefix}-error`, fail, asked())));
    expect(calls).toBe(1);
    expect(outcomes.every((outcome) => outcome.status === 'rejected')).toBe(true);
    expect((await cache.compute(`${prefix}-error`, () => Promise.resolve({ ok: true }), asked())).value).toEqual({ ok: true });
  });

  it("does not share what is the leader's own trouble: the next one leads", async () => {
    const { cache } = make();
    const pen = aPen();
    const isOwn = (error: unknown): boolean => error instanceof AppError && error.kind.code === 'refused';
    const poor = cache.compute(`${prefix}-poor`, () => later(50, null).then(() => Promise.reject(new AppError(refused))), asked({ isOwn }));
    const others = [1, 2].map(() => cache.compute(`${prefix}-poor`, pen.draw, asked({ isOwn })));
    await expect(poor).rejects.toMatchObject({ kind: { code: 'refused' } });
    await pen.drawing(1);
    pen.finish();
    expect((await Promise.all(others)).map(({ collapsed }) => collapsed).sort()).toEqual([false, true]);
  });

  it('remembers a refusal apart from drawings', async () => {
    const { cache } = make();
    await cache.keepRefusal(`${prefix}-no`, new AppError(refused, { detail: 'Not this.' }));
    const found = await cache.find(`${prefix}-no`);
    expect(found).toMatchObject({ kind: 'refusal', problem: { kind: { code: 'refused' }, details: { detail: 'Not this.' } } });
  });

  it('treats an entry whose image is gone as nothing, and deletes it', async () => {
    let there = true;
    const { cache, store } = make(() => Promise.resolve(there));
    await cache.compute(`${prefix}-image`, () => Promise.resolve({ image: 'x' }), asked());
    expect(await cache.find(`${prefix}-image`)).not.toBeNull();
    there = false;
    expect(await cache.find(`${prefix}-image`)).toBeNull();
    expect(await store.get(`${prefix}-image`)).toBeUndefined();
  });

  it('heals an entry that somebody overwrote', async () => {
    const { cache: writer } = make();
    await writer.compute(`${prefix}-broken`, () => Promise.resolve({ image: 'good' }), asked());
    const { cache: reader, store } = make();
    const envelope = (await store.get(`${prefix}-broken`)) as { entry: object } | undefined;
    if (envelope !== undefined) await store.set(`${prefix}-broken`, { ...envelope, entry: { image: 'forged' } }, DAY);
    expect(await reader.find(`${prefix}-broken`)).toBeNull();
    expect((await reader.compute(`${prefix}-broken`, () => Promise.resolve({ image: 'better' }), asked())).value).toEqual({ image: 'better' });
  });

  it('tells who stops that it was stopped, and goes on for the others', async () => {
    const { cache } = make();
    const key = `${prefix}-one-stops`;
    const pen = aPen();
    const first = new AbortController();
    const leader = cache.compute(key, pen.draw, asked({ signal: first.signal }));
    const followers = Array.from({ length: 3 }, () => cache.compute(key, pen.draw, asked()));
    await pen.drawing(1);
    first.abort(new AppError(stopped));
    await expect(leader).rejects.toMatchObject({ kind: { code: 'stopped' } });
    expect(pen.signals[0]?.aborted).toBe(false);
    pen.finish();
    expect((await Promise.all(followers)).map(({ value, collapsed }) => [value['image'], collapsed])).toEqual(Array.from({ length: 3 }, () => [1, true]));
    expect(await cache.find(key)).toMatchObject({ kind: 'entry', entry: { image: 1 } });
  });

  it('stops the work when everybody has left, and draws anew for who asked before it ended', async () => {
    const { cache } = make();
    const key = `${prefix}-all-stop`;
    const pen = aPen();
    const leaving = [new AbortController(), new AbortController()];
    const gone = leaving.map(({ signal }) => cache.compute(key, pen.draw, asked({ signal })));
    const told = Promise.allSettled(gone);
    await pen.drawing(1);
    for (const each of leaving) each.abort(new AppError(stopped));
    const late = cache.compute(key, pen.draw, asked());
    expect((await told).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await pen.drawing(2);
    pen.finish();
    expect(await late).toEqual({ value: { image: 2 }, collapsed: false });
  });

  it('keeps nothing when asked not to', async () => {
    const { cache } = make();
    await cache.compute(`${prefix}-secret`, () => Promise.resolve({ image: 'x' }), asked({ keep: false }));
    expect(await cache.find(`${prefix}-secret`)).toBeNull();
  });
}

describe('the concept cache in process', () => behaviours((servable) => cacheOf(null, servable), 'memory'));

describeWith(['redis'], 'the concept cache over Redis', () => {
  let server: RedisServer;
  const links: RedisLink[] = [];
  const joined = async (): Promise<RedisLink> => {
    const link = new RedisLink(server.url);
    await link.open();
    links.push(link);
    return link;
  };
  let first: RedisLink;
  let second: RedisLink;

  beforeAll(async () => {
    server = await RedisServer.start();
    first = await joined();
    second = await joined();
  });

  afterAll(async () => {
    await Promise.all(links.map((link) => link.close()));
    await server.kill();
  });

  behaviours((servable) => cacheOf(first, servable), 'redis');

  it('draws once for two processes, and the second is told it was shared', async () => {
    const here = cacheOf(first).cache;
    const there = cacheOf(second).cache;
    let drawn = 0;
    const draw = async (): Promise<CacheEntry> => {
      drawn += 1;
      return later(300, { image: drawn });
    };
    const flights = await Promise.all([here, there].flatMap((cache) => Array.from({ length: 50 }, () => cache.compute('both', draw, asked()))));
    expect(drawn).toBe(1);
    expect(flights.filter((flight) => flight.collapsed)).toHaveLength(99);
  });

  it("shares the leader's error with the followers of the other process", async () => {
    let calls = 0;
    const fail = async (): Promise<CacheEntry> => {
      calls += 1;
      await later(200, null);
      throw new AppError(refused, { detail: 'No.' });
    };
    const caches = [cacheOf(first).cache, cacheOf(second).cache];
    const outcomes = await Promise.allSettled(caches.map((cache) => cache.compute('both-fail', fail, asked())));
    expect(calls).toBe(1);
    expect(outcomes.map((outcome) => (outcome.status === 'rejected' ? (outcome.reason as AppError).kind.code : 'drawn'))).toEqual(['refused', 'refused']);
  });

  it('draws in the other process when the one that drew was stopped', async () => {
    const pen = aPen();
    const leaving = new AbortController();
    const leader = cacheOf(first).cache.compute('stopped-there', pen.draw, asked({ signal: leaving.signal }));
    await pen.drawing(1);
    const follower = cacheOf(second).cache.compute('stopped-there', pen.draw, asked());
    leaving.abort(new AppError(stopped));
    await expect(leader).rejects.toMatchObject({ kind: { code: 'stopped' } });
    await pen.drawing(2);
    pen.finish();
    expect(await follower).toEqual({ value: { image: 2 }, collapsed: false });
  });

  it('draws again when the leader dies: its lease runs out', async () => {
    const dead = new Leases(first);
    expect((await dead.claim('orphan')).kind).toBe('mine');
    const flight = await cacheOf(second).cache.compute('orphan', () => Promise.resolve({ image: 'second' }), asked());
    expect(flight).toEqual({ value: { image: 'second' }, collapsed: false });
  });
});
