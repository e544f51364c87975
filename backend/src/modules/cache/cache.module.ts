import { CACHE_MANAGER, CacheModule as NestCacheModule } from '@nestjs/cache-manager';
import { Module } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import type { Cache } from 'cache-manager';
import { Keyv } from 'keyv';
import { APP_CONFIG, type AppConfig } from '../../config/index.js';
import { CACHE_LOOKED_UP } from '../../events/index.js';
import { Redis, RedisModule } from '../../platform/index.js';
import { CacheAsideInterceptor } from './cache-aside.interceptor.js';
import { CacheMetrics } from './cache-metrics.js';
import { Coalescer } from './coalescer.js';
import { ConceptCache } from './concept-cache.js';
import { EntryGuard } from './entry-guard.js';
import { ErasureListener } from './erasure.listener.js';
import { Leases } from './leases.js';
import { BoundedMemoryAdapter } from './stores/bounded-memory-adapter.js';
import { CACHE_STORE, type CacheStore } from './stores/cache-store.js';
import { GuardedRedisAdapter } from './stores/guarded-redis-adapter.js';
import { ManagedCacheStore } from './stores/managed-cache-store.js';

const manager = NestCacheModule.registerAsync({
  imports: [RedisModule],
  inject: [Redis],
  useFactory: (redis: Redis) => ({
    stores: [new Keyv({ store: redis.link === null ? new BoundedMemoryAdapter() : new GuardedRedisAdapter(redis.link), namespace: 'tattoo' })],
  }),
});

/** Cache-aside: the interceptor, single flight, stores in process or in Redis. */
@Module({
  imports: [RedisModule, manager],
  providers: [
    EntryGuard,
    CacheAsideInterceptor,
    CacheMetrics,
    ErasureListener,
    { provide: CACHE_STORE, inject: [CACHE_MANAGER], useFactory: (cache: Cache) => new ManagedCacheStore(cache) },
    { provide: Leases, inject: [Redis], useFactory: (redis: Redis) => new Leases(redis.link) },
    { provide: Coalescer, inject: [Leases, CACHE_STORE], useFactory: (leases: Leases, store: CacheStore) => new Coalescer(leases, store) },
    {
      provide: ConceptCache,
      inject: [CACHE_STORE, Coalescer, Leases, EntryGuard, EventEmitter2, APP_CONFIG],
      useFactory: (...[store, coalescer, leases, guard, events, config]: [CacheStore, Coalescer, Leases, EntryGuard, EventEmitter2, AppConfig]) =>
        new ConceptCache({
          store, coalescer, leases, ttlMs: config.cache.ttlSeconds * 1000, now: Date.now,
          servable: (entry) => guard.servable(entry),
          onLookup: (lookup) => events.emit(CACHE_LOOKED_UP, lookup),
        }),
    },
  ],
  exports: [ConceptCache, CacheAsideInterceptor, EntryGuard, CACHE_STORE],
})
export class CacheModule {}
