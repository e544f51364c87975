export { RedisLink, RedisUnavailableError, type RedisLinkOptions } from './redis-link.js';
export { Redis, RedisModule } from './redis.module.js';
