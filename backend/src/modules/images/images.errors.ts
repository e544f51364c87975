import { AppError, type ProblemKind } from '../../platform/index.js';

export const imageProblems = {
  notFound: { code: 'image-not-found', status: 404, title: 'There is no such image of yours.', level: 'info' },
  linkExpired: { code: 'image-link-expired', status: 403, title: 'This link has expired.', level: 'info' },
  gone: { code: 'image-gone', status: 410, title: 'This image was deleted.', level: 'info' },
  outsideRange: { code: 'range-not-satisfiable', status: 416, title: 'The range lies outside of the file.', level: 'info' },
  noFile: { code: 'no-file', status: 400, title: 'Send one image as multipart form data.', level: 'info' },
  brokenForm: { code: 'malformed-form', status: 400, title: 'The form is cut off or not a form.', level: 'info' },
  unsupported: { code: 'unsupported-image-format', status: 415, title: 'Only PNG, JPEG and WebP pictures are read.', level: 'info' },
  tooLarge: { code: 'image-too-large', status: 413, title: 'The picture is too large.', level: 'info' },
  tooSmall: { code: 'image-too-small', status: 422, title: 'The picture is too small.', level: 'info' },
  unreadable: { code: 'image-unreadable', status: 422, title: 'The picture cannot be read.', level: 'info' },
  nothingDrawn: { code: 'nothing-drawn', status: 422, title: 'There is nothing drawn in the picture.', level: 'info' },
  unavailable: { code: 'images-unavailable', status: 503, title: 'The image storage cannot be reached.', level: 'warn' },
} as const satisfies Record<string, ProblemKind>;

const byFault = {
  'unsupported-image-format': imageProblems.unsupported,
  'image-too-large': imageProblems.tooLarge,
  'image-too-small': imageProblems.tooSmall,
  'image-unreadable': imageProblems.unreadable,
  'nothing-drawn': imageProblems.nothingDrawn,
} as const;

/** A fault of a picture, told as a problem. */
export const uploadProblem = (code: keyof typeof byFault, detail: string): AppError => new AppError(byFault[code], { detail });
