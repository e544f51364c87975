import type { ProblemKind } from '../../platform/index.js';

export const usageProblems = {
  budgetExceeded: { code: 'budget-exceeded', status: 402, title: 'The budget of today is used up.', level: 'info' },
  budgetUnavailable: { code: 'budget-unavailable', status: 503, title: 'The budget cannot be checked, so nothing is spent.', level: 'warn' },
  usageUnavailable: { code: 'usage-unavailable', status: 503, title: 'The usage cannot be read right now.', level: 'warn' },
} as const satisfies Record<string, ProblemKind>;
