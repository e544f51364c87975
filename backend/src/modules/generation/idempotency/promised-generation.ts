import type { FastifyRequest } from 'fastify';

const promised = new WeakMap<FastifyRequest, string>();

/** The generation this request makes has this id: that of its first try, so that a second try cannot make a second one. */
export const promiseGeneration = (request: FastifyRequest, id: string): void => void promised.set(request, id);

/** Null for a request without an idempotency key. */
export const promisedGeneration = (request: FastifyRequest): string | null => promised.get(request) ?? null;
