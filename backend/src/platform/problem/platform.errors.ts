import type { ProblemKind } from './app-error.js';

/** Problems any route may answer with. */
export const platformProblems = {
  invalidRequest: { code: 'invalid-request', status: 400, title: 'The request has a mistake.', level: 'info' },
  malformedJson: { code: 'malformed-json', status: 400, title: 'The body is not valid JSON.', level: 'info' },
  badRequest: { code: 'bad-request', status: 400, title: 'The request cannot be understood.', level: 'info' },
  notFound: { code: 'not-found', status: 404, title: 'There is nothing here.', level: 'info' },
  methodNotAllowed: { code: 'method-not-allowed', status: 405, title: 'This address does not answer that method.', level: 'info' },
  bodyTooLarge: { code: 'body-too-large', status: 413, title: 'The body is too large.', level: 'info' },
  unsupportedMediaType: { code: 'unsupported-media-type', status: 415, title: 'This kind of body is not accepted.', level: 'info' },
  headersTooLarge: { code: 'headers-too-large', status: 431, title: 'The headers are too large.', level: 'info' },
  unavailable: { code: 'unavailable', status: 503, title: 'The service cannot answer right now.', level: 'warn' },
  internal: { code: 'internal-error', status: 500, title: 'Something failed on our side.', level: 'error' },
} as const satisfies Record<string, ProblemKind>;
