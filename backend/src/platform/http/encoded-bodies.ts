import type { FastifyInstance } from 'fastify';
import { AppError } from '../problem/app-error.js';
import { platformProblems } from '../problem/platform.errors.js';

/** Methods that come with no body: what a header says of one means nothing. */
const BODILESS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A compressed body would be a short prompt at best and a bomb at worst: it is refused by its header, before it is read. */
export function refuseEncodedBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', ({ method, headers }, _reply, done) => {
    const encoding = headers['content-encoding'] ?? '';
    const isPlain = BODILESS.has(method) || encoding === '' || encoding.toLowerCase() === 'identity';
    done(isPlain ? undefined : new AppError(platformProblems.unsupportedMediaType, { detail: 'Send the body as it is, without Content-Encoding.' }));
  });
}
