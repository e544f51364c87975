import { HttpException } from '@nestjs/common';
import { AppError, type ProblemKind } from './app-error.js';
import { platformProblems } from './platform.errors.js';

const byStatus: Readonly<Record<number, ProblemKind>> = {
  404: platformProblems.notFound,
  405: platformProblems.methodNotAllowed,
  413: platformProblems.bodyTooLarge,
  415: platformProblems.unsupportedMediaType,
  503: platformProblems.unavailable,
};

/** What to do about a refusal whose title does not say it. */
const advice: Readonly<Record<string, string>> = {
  'body-too-large': 'JSON may have 64 kB at most, an uploaded picture 20 MB.',
  'unsupported-media-type': 'Send JSON with content-type application/json; a picture goes to /api/v1/images as multipart/form-data.',
};

/** Fastify's own errors carry `statusCode` and `code`; Nest wraps some of them into HttpException first. */
function statusOf(error: Error): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : null;
}

function isBrokenJson(error: Error): boolean {
  const { code } = error as { code?: unknown };
  return code === 'FST_ERR_CTP_INVALID_JSON_BODY' || code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || /JSON|Unexpected (token|end)/u.test(error.message);
}

function fromClientFault(error: Error, status: number): AppError {
  if (status === 400 && isBrokenJson(error)) {
    return new AppError(platformProblems.malformedJson, { detail: 'Send one JSON object with content-type application/json.', cause: error });
  }
  const kind = byStatus[status] ?? { ...platformProblems.badRequest, status };
  return new AppError(kind, { detail: advice[kind.code] ?? kind.title, cause: error });
}

/**
 * Any thrown value as an AppError. What the framework raised keeps its status and gets a stable code;
 * everything unknown becomes `internal-error` without a word of its message.
 */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const status = thrown instanceof Error ? statusOf(thrown) : null;
  if (thrown instanceof Error && status !== null && status < 500) return fromClientFault(thrown, status);
  return new AppError(status === 503 ? platformProblems.unavailable : platformProblems.internal, { cause: thrown });
}
