import type { ProblemKind } from '../../platform/index.js';

export const accessProblems = {
  twoCredentials: { code: 'two-credentials', status: 400, title: 'A request is made by a session or by a key, not by both.', level: 'info' },
  keyRequired: { code: 'key-required', status: 401, title: 'This installation asks for an API key.', level: 'info' },
  invalidKey: { code: 'invalid-key', status: 401, title: 'The API key is not valid.', level: 'info' },
  foreignOrigin: { code: 'foreign-origin', status: 403, title: 'Another site may not do this in your name.', level: 'info' },
  scopeMissing: { code: 'scope-missing', status: 403, title: 'The key is not allowed to do this.', level: 'info' },
  keyNotFound: { code: 'api-key-not-found', status: 404, title: 'There is no such key of yours.', level: 'info' },
  keyReplaced: { code: 'api-key-replaced', status: 409, title: 'This key has a successor already.', level: 'info' },
  tooManyRequests: { code: 'too-many-requests', status: 429, title: 'Too many requests in this minute.', level: 'info' },
  accessUnavailable: { code: 'access-unavailable', status: 503, title: 'Keys cannot be checked right now.', level: 'warn' },
} as const satisfies Record<string, ProblemKind>;
