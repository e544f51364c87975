import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { problemSchema } from './problem.contracts.js';

/** What a status means in general, one sentence. */
export const problemWords: Readonly<Record<number, string>> = {
  400: 'The request has a mistake; `errors` names each field and its limit.',
  401: 'No valid key, and this installation asks for one.',
  402: 'The budget of today is used up.',
  403: 'Not allowed for this key or this origin.',
  404: 'There is no such thing of yours.',
  409: 'It collides with something under way.',
  410: 'It was here and is gone for good.',
  413: 'Too large.',
  415: 'Not an accepted format.',
  416: 'The range lies outside of the file.',
  422: 'Understood, and refused.',
  429: 'Too many requests; `Retry-After` says when.',
  502: 'The image service failed.',
  503: 'Cannot answer right now; `Retry-After` says when.',
  504: 'It took too long, or only-if-cached and there is nothing.',
};

/** Documents the problems a route may answer with (RFC 9457, one schema). */
export function ApiProblems(...statuses: readonly number[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({ status, description: problemWords[status] ?? 'A problem.', standardSchema: problemSchema }),
    ),
  );
}
