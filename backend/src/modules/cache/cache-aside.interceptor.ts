import { Injectable, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor, type Type } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { of, tap, type Observable } from 'rxjs';
import { AppError } from '../../platform/index.js';
import { cacheStatusHeader, NOT_CACHED_STATUS, readCacheControl, type CacheMiss, type CacheWishes } from './cache-control.js';
import { ConceptCache, type CacheEntry, type Found } from './concept-cache.js';
import { cacheProblems } from './cache.errors.js';

/** What one request asks of the cache: one key for each concept it wants. */
export interface CachePlan {
  readonly keys: readonly string[];
}

/** Knows how a route's request becomes keys, and entries become its answer. */
export interface CachePlanner<Plan extends CachePlan = CachePlan> {
  /** Parses the body itself: interceptors run before pipes. @throws AppError like validation would. */
  plan(request: FastifyRequest): Promise<Plan>;
  /** The answer when every key was found. */
  answer(plan: Plan, entries: readonly CacheEntry[], request: FastifyRequest): Promise<unknown>;
}

/** What the interceptor leaves for the handler of a request that must (partly) be drawn. */
export interface PlannedRequest<Plan extends CachePlan = CachePlan> {
  readonly plan: Plan;
  readonly found: readonly (CacheEntry | null)[];
  readonly wishes: CacheWishes;
  /** Told by the handler, so that the header is true. */
  status: CacheMiss;
  /** Told by the handler: where the time went, in the words of Server-Timing. */
  timing?: string;
}

const planned = new WeakMap<FastifyRequest, PlannedRequest>();

/** @throws Error when the route is not cached with `@CacheAside`. */
export function plannedRequest<Plan extends CachePlan>(request: FastifyRequest): PlannedRequest<Plan> {
  const known = planned.get(request);
  if (known === undefined) throw new Error('This route has no cache plan: decorate it with @CacheAside.');
  return known as PlannedRequest<Plan>;
}

const PLANNER = 'cache-aside:planner';

/** Serves the route from the cache under the keys of `planner`, a provider of the application. */
export const CacheAside = (planner: Type<CachePlanner>): MethodDecorator => SetMetadata(PLANNER, planner);

const ttlOf = (found: readonly Found[]): number => Math.min(...found.map((one) => one.ttlSeconds));

@Injectable()
export class CacheAsideInterceptor implements NestInterceptor {
  constructor(private readonly cache: ConceptCache, private readonly reflector: Reflector, private readonly moduleRef: ModuleRef) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const token = this.reflector.get<Type<CachePlanner> | undefined>(PLANNER, context.getHandler());
    if (token === undefined) return next.handle();
    const planner = this.moduleRef.get<CachePlanner>(token, { strict: false });
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const served = await this.serve(planner, request, reply);
    return served.hit ? of(served.answer) : this.miss(next, served.planned, reply);
  }

  private async serve(planner: CachePlanner, request: FastifyRequest, reply: FastifyReply): Promise<
    { readonly hit: true; readonly answer: unknown } | { readonly hit: false; readonly planned: PlannedRequest }
  > {
    const wishes = readCacheControl(request.headers['cache-control']);
    const plan = await planner.plan(request);
    const found = wishes.skipLookup ? plan.keys.map(() => null) : await Promise.all(plan.keys.map((key) => this.cache.find(key)));
    const refusal = found.find((one) => one?.kind === 'refusal');
    if (refusal?.kind === 'refusal') {
      void reply.header('cache-status', cacheStatusHeader({ kind: 'hit', ttlSeconds: refusal.ttlSeconds, negative: true }));
      throw refusal.problem;
    }
    const entries = found.filter((one) => one?.kind === 'entry');
    if (entries.length === plan.keys.length) {
      void reply.header('cache-status', cacheStatusHeader({ kind: 'hit', ttlSeconds: ttlOf(entries) }));
      return { hit: true, answer: await planner.answer(plan, entries.map((one) => one.entry), request) };
    }
    if (wishes.onlyIfCached) {
      void reply.header('cache-status', NOT_CACHED_STATUS);
      throw new AppError(cacheProblems.notCached);
    }
    const status: CacheMiss = { kind: 'miss', stored: !wishes.skipStore, collapsed: false, why: wishes.skipLookup ? 'request' : 'miss' };
    const record: PlannedRequest = { plan, found: found.map((one) => (one?.kind === 'entry' ? one.entry : null)), wishes, status };
    planned.set(request, record);
    return { hit: false, planned: record };
  }

  private miss(next: CallHandler, record: PlannedRequest, reply: FastifyReply): Observable<unknown> {
    const tell = (status: CacheMiss): void => void reply.header('cache-status', cacheStatusHeader(status));
    // A problem after a miss was looked up and forwarded too; it is not what a next request will be answered with.
    const done = (): void => {
      tell(record.status);
      if (record.timing !== undefined && record.timing !== '') void reply.header('server-timing', record.timing);
    };
    return next.handle().pipe(tap({ next: done, error: () => tell({ ...record.status, stored: false }) }));
  }
}
