import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RouteBook } from '../http/route-book.js';
import { logger } from '../telemetry/logger.js';
import { AppError, type ProblemDetails } from './app-error.js';
import { asAppError } from './as-app-error.js';
import { platformProblems } from './platform.errors.js';
import type { Problem } from './problem.contracts.js';

const retryableStatus = new Set([409, 425, 429, 500, 502, 503, 504]);

/** The document that leaves; nothing of `cause` is in it. */
export function toProblem(error: AppError, requestId: string): Problem {
  const { kind, details } = error;
  return {
    type: `urn:tattoo:problem:${kind.code}`,
    code: kind.code,
    title: kind.title,
    status: kind.status,
    detail: details.detail ?? kind.title,
    requestId,
    retryable: retryableStatus.has(kind.status),
    // The installation pays for what failed (docs/decisions/0068); what the provider billed is in the detail, for people.
    costUsd: 0,
    ...(details.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: Math.ceil(details.retryAfterSeconds) }),
    ...(details.errors === undefined ? {} : { errors: details.errors.map((fault) => ({ ...fault })) }),
    ...details.extra,
  };
}

/** The one place where errors become answers: RFC 9457 documents with stable codes. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly routes: RouteBook) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = this.refine(asAppError(thrown), request, reply);
    const { kind, details } = error;
    if (kind.level === 'error' || kind.level === 'warn') {
      logger.log(kind.level, kind.title, { code: kind.code, requestId: request.id, error: details.cause ?? error });
    }
    if (reply.sent) return;
    if (details.retryAfterSeconds !== undefined) void reply.header('retry-after', String(Math.ceil(details.retryAfterSeconds)));
    // A failed answer is no version of the file that was asked for.
    void reply
      .removeHeader('etag')
      .status(kind.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(toProblem(error, request.id));
  }

  /** A known address with a wrong method is 405 with `Allow`, not 404. */
  private refine(error: AppError, request: FastifyRequest, reply: FastifyReply): AppError {
    if (error.kind.code !== platformProblems.notFound.code) return error;
    const allowed = this.routes.methodsOf(request.url);
    if (allowed.length === 0) return new AppError(platformProblems.notFound, { detail: 'No such address. The API is described at /docs.' });
    if (allowed.includes(request.method)) return error;
    void reply.header('allow', allowed.join(', '));
    const details: ProblemDetails = { detail: `${request.method} is not possible here; ${allowed.join(', ')} is.` };
    return new AppError(platformProblems.methodNotAllowed, details);
  }
}
