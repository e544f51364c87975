import type { FastifyInstance } from 'fastify';
import type { Histogram } from 'prom-client';
import { logger } from '../telemetry/logger.js';
import { requestSeconds } from '../telemetry/http-metrics.js';

type Child = ReturnType<Histogram['labels']>;

/** One child for each method, route and status there is; finding it by its labels costs more than the observation. */
const children = new Map<string, Child>();

function durationOf(method: string, route: string, status: string): Child {
  const key = `${method} ${route} ${status}`;
  const known = children.get(key) ?? requestSeconds.labels(method, route, status);
  children.set(key, known);
  return known;
}

/** One log line and one measurement a request; the id and the server's time go back to the caller. */
export function logRequests(fastify: FastifyInstance): void {
  // At the beginning, because a stream of events is never "sent".
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    const parts = reply.getHeader('server-timing');
    void reply.header('server-timing', `${parts === undefined ? '' : `${String(parts)}, `}total;dur=${reply.elapsedTime.toFixed(1)}`);
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    durationOf(request.method, route, String(reply.statusCode)).observe(reply.elapsedTime / 1000);
    if (logger.isOn('info')) {
      logger.info('request', {
        requestId: request.id, method: request.method, route, status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10, cache: reply.getHeader('cache-status'),
      });
    }
    done();
  });
}
