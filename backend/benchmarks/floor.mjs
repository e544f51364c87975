// The floor of the cache-hit path: node:http, one SHA-256 of the body, one pipelined Redis GET. Nothing else.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

// node-redis, the client of the application: it pipelines what one turn of the event loop asks for.
const { createClient } = createRequire(createRequire(import.meta.url).resolve('cache-manager-redis-yet'))('redis');
const redis = await createClient({ url: process.env.REDIS_URL }).connect();
createServer((request, response) => {
  const hash = createHash('sha256');
  request.on('data', (chunk) => hash.update(chunk));
  request.on('end', () => {
    void redis.get(`floor:${hash.digest('hex')}`).then((value) => {
      response.setHeader('content-type', 'application/json');
      response.end(value ?? '{}');
    });
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
