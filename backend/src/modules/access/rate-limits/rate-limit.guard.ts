import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../../platform/index.js';
import { RATE_LIMITED } from '../access.decorators.js';
import { accessProblems } from '../access.errors.js';
import { principalOf } from '../request-principal.js';
import { sayAtTheDoor } from '../access.sentences.js';
import { RateLimiter } from './rate-limiter.js';
import { rateLimitHeaders } from './verdict.js';

/** RATE_LIMIT_PER_MINUTE on the routes marked `@RateLimited()`; runs after the access guard. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(RATE_LIMITED, context.getHandler()) !== true) return true;
    const verdict = await this.limiter.consume(principalOf(context.switchToHttp().getRequest<FastifyRequest>()).id);
    void context.switchToHttp().getResponse<FastifyReply>().headers(rateLimitHeaders(verdict));
    if (verdict.allowed) return true;
    throw new AppError(accessProblems.tooManyRequests, {
      detail: sayAtTheDoor('too-many-requests', { limit: verdict.limit, seconds: verdict.resetSeconds }),
      retryAfterSeconds: verdict.resetSeconds,
    });
  }
}
