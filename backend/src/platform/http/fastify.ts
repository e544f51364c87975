import { FastifyAdapter } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { answerClientError, answerFrameworkError } from './framework-errors.js';

/** The largest JSON body, bytes: the longest prompt in four-byte letters with room to spare. */
export const JSON_BODY_LIMIT = 64 * 1024;

const GIVEN_ID = /^[\w-]{8,64}$/u;

/** A caller's X-Request-Id when it is well-formed, otherwise a new one. */
function requestId(raw: IncomingMessage): string {
  const given = raw.headers['x-request-id'];
  return typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
}

export const fastifyAdapter = (trustProxy: boolean): FastifyAdapter =>
  new FastifyAdapter({
    trustProxy,
    bodyLimit: JSON_BODY_LIMIT,
    genReqId: (raw: IncomingMessage) => requestId(raw),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    multipart: false,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerClientError,
  });
