import type { ProblemKind } from '../../platform/index.js';

export const historyProblems = {
  conceptNotFound: { code: 'concept-not-found', status: 404, title: 'There is no such concept of yours.', level: 'info' },
  conversationNotFound: { code: 'conversation-not-found', status: 404, title: 'There is no such conversation of yours.', level: 'info' },
  shareNotFound: { code: 'share-not-found', status: 404, title: 'There is nothing behind this link.', level: 'info' },
  shareEnded: { code: 'share-ended', status: 410, title: 'This link has ended.', level: 'info' },
  historyUnavailable: { code: 'history-unavailable', status: 503, title: 'The history cannot be read right now.', level: 'warn' },
  notKept: { code: 'history-not-kept', status: 503, title: 'The answer could not be kept, so it is not given.', level: 'error' },
} as const satisfies Record<string, ProblemKind>;
