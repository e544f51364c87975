import type { ProblemKind } from '../../platform/index.js';

export const cacheProblems = {
  notCached: { code: 'not-cached', status: 504, title: 'It is not in the cache, and you asked for nothing else (only-if-cached).', level: 'info' },
} as const satisfies Record<string, ProblemKind>;
