import type { FastifyInstance } from 'fastify';
import { AppError } from '../problem/app-error.js';
import { platformProblems } from '../problem/platform.errors.js';

/** A compressed body would be a short prompt at best and a bomb at worst: it is refused by its header, before it is read. */
export function refuseEncodedBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const encoding = request.headers['content-encoding'];
    const isPlain = encoding === undefined || encoding === '' || encoding.toLowerCase() === 'identity';
    done(isPlain ? undefined : new AppError(platformProblems.unsupportedMediaType, { detail: 'Send the body as it is, without Content-Encoding.' }));
  });
}
