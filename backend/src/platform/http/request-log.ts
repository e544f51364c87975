import type { FastifyInstance } from 'fastify';
import { logger } from '../telemetry/logger.js';
import { requestSeconds } from '../telemetry/http-metrics.js';

/** One log line and one measurement a request; the id and the server's time go back to the caller. */
export function logRequests(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-request-id', request.id).header('server-timing', `total;dur=${reply.elapsedTime.toFixed(1)}`);
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    requestSeconds.labels(request.method, route, String(reply.statusCode)).observe(reply.elapsedTime / 1000);
    if (logger.isOn('info')) {
      logger.info('request', {
        requestId: request.id, method: request.method, route, status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10, cache: reply.getHeader('cache-status'),
      });
    }
    done();
  });
}
