import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCache } from 'cache-manager';
import { Keyv } from 'keyv';
import { BoundedMemoryAdapter } from '../../src/modules/cache/stores/bounded-memory-adapter.js';
import { GuardedRedisAdapter } from '../../src/modules/cache/stores/guarded-redis-adapter.js';
import { ManagedCacheStore } from '../../src/modules/cache/stores/managed-cache-store.js';
import { RedisLink } from '../../src/platform/redis/index.js';
import { RedisServer } from '../support/servers/redis-server.js';
import { describeWith } from '../support/servers/services.js';
import { cacheStoreContract, type StoreUnderTest } from './cache-store.contract.js';

const managed = (store: unknown): ManagedCacheStore => new ManagedCacheStore(createCache({ stores: [new Keyv({ store, namespace: 'tattoo' })] }));

describe('the cache in process', () => {
  let clock = 0;
  const under: StoreUnderTest = {
    store: managed(new BoundedMemoryAdapter(() => clock)),
    wait: (milliseconds) => {
      clock += milliseconds;
      return Promise.resolve();
    },
  };
  cacheStoreContract(() => under);
});

describeWith(['redis'], 'the cache in Redis', () => {
  let server: RedisServer;
  let link: RedisLink;
  let under: StoreUnderTest;

  beforeAll(async () => {
    server = await RedisServer.start();
    link = new RedisLink(server.url);
    await link.open();
    under = { store: managed(new GuardedRedisAdapter(link)), wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) };
  });

  afterAll(async () => {
    await link.close();
    await server.kill();
  });

  cacheStoreContract(() => under);

  it('reads rubbish under its keys as nothing', async () => {
    await link.run((store) => store.client.set('tattoo:rubbish', 'not json \u0000{{'));
    await link.run((store) => store.client.set('tattoo:rubbish2', JSON.stringify('"half')));
    expect(await under.store.get('rubbish')).toBeUndefined();
    expect(await under.store.get('rubbish2')).toBeUndefined();
  });

  it('never empties the database it shares', async () => {
    await expect(new GuardedRedisAdapter(link).clear()).rejects.toThrow('never cleared');
  });
});
