import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PUBLIC, SCOPES } from './access.decorators.js';
import { Doorkeeper } from './doorkeeper.js';
import type { Scope } from './principal.js';
import './request-principal.js';

/** Before everything else, the cache included: a hit needs valid authority too (guarantee G4). */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly doorkeeper: Doorkeeper,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    // Outside the API nothing belongs to anybody: health, metrics.
    const open = !request.url.startsWith('/api/') || this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets) === true;
    if (open) return true;
    const needed = this.reflector.getAllAndOverride<readonly Scope[] | undefined>(SCOPES, targets) ?? [];
    request.principal = await this.doorkeeper.admit(request, context.switchToHttp().getResponse<FastifyReply>(), needed);
    return true;
  }
}
