export { CacheAside, CacheAsideInterceptor, plannedRequest, type CachePlan, type CachePlanner, type PlannedRequest } from './cache-aside.interceptor.js';
export type { CacheMiss, CacheWishes } from './cache-control.js';
export { CacheModule } from './cache.module.js';
export { ConceptCache, type CacheEntry } from './concept-cache.js';
export { EntryGuard } from './entry-guard.js';
export { CACHE_STORE, type CacheStore } from './stores/cache-store.js';
