import type { ProblemKind } from '../../platform/index.js';

/** What can be wrong with words. */
export const promptProblems = {
  empty: {
    code: 'prompt-empty', status: 400, level: 'info',
    title: 'There are no words to draw from.',
  },
  letteringMalformed: {
    code: 'lettering-malformed', status: 400, level: 'info',
    title: 'The lettering holds characters that cannot be tattooed.',
  },
  unknownStyle: {
    code: 'style-unknown', status: 400, level: 'info',
    title: 'There is no such style.',
  },
  unknownPlacement: {
    code: 'placement-unknown', status: 400, level: 'info',
    title: 'There is no such placement.',
  },
  refused: {
    code: 'prompt-refused', status: 422, level: 'info',
    title: 'We do not draw this.',
  },
} as const satisfies Record<string, ProblemKind>;
