import { createRequire } from 'node:module';
import { redisInsStore, type RedisStore } from 'cache-manager-redis-yet';

type Client = RedisStore['client'];

/** The very `redis` that cache-manager-redis-yet brings: another version's client would not fit its store. */
const require = createRequire(import.meta.url);
const redis = createRequire(require.resolve('cache-manager-redis-yet'))('redis') as { createClient(options: object): Client };

/**
 * Connects once, without the client's own queue and reconnection. Errors are listened to from the first moment on:
 * the package's own `redisStore()` connects before anybody can, and a connection that is accepted and then cut
 * (a load balancer, a Redis that is just going down) would end the process.
 */
export async function dial(url: string): Promise<RedisStore> {
  const client = redis.createClient({ url, disableOfflineQueue: true, pingInterval: 15_000, socket: { connectTimeout: 1000, reconnectStrategy: false } });
  client.on('error', () => undefined);
  await client.connect();
  return redisInsStore(client);
}
