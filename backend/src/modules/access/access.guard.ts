import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../platform/index.js';
import { PUBLIC, SCOPES } from './access.decorators.js';
import { accessProblems } from './access.errors.js';
import { Doorkeeper } from './doorkeeper.js';
import type { Principal, Scope } from './principal.js';
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
    const principal = await this.doorkeeper.identify(request, context.switchToHttp().getResponse<FastifyReply>());
    const needed = this.reflector.getAllAndOverride<readonly Scope[] | undefined>(SCOPES, targets) ?? [];
    requireScopes(principal, needed);
    request.principal = principal;
    return true;
  }
}

function requireScopes(principal: Principal, needed: readonly Scope[]): void {
  const missing = needed.filter((scope) => !principal.scopes.includes(scope));
  if (missing.length === 0) return;
  if (principal.kind === 'session') {
    throw new AppError(accessProblems.keyRequired, { detail: 'Send an API key: Authorization: Bearer tcd_live_… Keys are made with npm run api-key -- create.' });
  }
  throw new AppError(accessProblems.scopeMissing, { detail: `The key lacks the scope ${missing.join(', ')}.`, extra: { missingScopes: missing } });
}
