import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Principal } from './principal.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard; absent on public routes. */
    principal?: Principal;
  }
}

/** Who asks. Throws on a public route, where nobody was identified: a mistake of ours, not of the caller. */
export function principalOf(request: FastifyRequest): Principal {
  const { principal } = request;
  if (principal === undefined) throw new Error('No principal: the route is public.');
  return principal;
}

/** Parameter of a controller method: the `Principal`. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) => principalOf(context.switchToHttp().getRequest<FastifyRequest>()));
