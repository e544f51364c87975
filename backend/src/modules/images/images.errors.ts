import type { ProblemKind } from '../../platform/index.js';

export const imageProblems = {
  notFound: { code: 'image-not-found', status: 404, title: 'There is no such image of yours.', level: 'info' },
  linkExpired: { code: 'image-link-expired', status: 403, title: 'This link has expired or was changed.', level: 'info' },
  gone: { code: 'image-gone', status: 410, title: 'This image was deleted.', level: 'info' },
  noFile: { code: 'no-file', status: 400, title: 'Send one image as multipart form data.', level: 'info' },
  tooLarge: { code: 'image-too-large', status: 413, title: 'The image is too large.', level: 'info' },
  unavailable: { code: 'images-unavailable', status: 503, title: 'The image storage cannot be reached.', level: 'warn' },
} as const satisfies Record<string, ProblemKind>;
