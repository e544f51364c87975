import type { ProblemKind } from '../../platform/index.js';

export const stencilProblems = {
  tooManyDots: { code: 'stencil-too-large', status: 422, title: 'The stencil is too large for this resolution.', level: 'info' },
} as const satisfies Record<string, ProblemKind>;
