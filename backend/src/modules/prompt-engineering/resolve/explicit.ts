import { AppError } from '../../../platform/index.js';
import { findPlacement, findStyle, placements, styles } from '../catalogue/catalogue.js';
import { promptProblems } from '../prompt-engineering.errors.js';
import type { EngineeringRequest } from '../request.js';
import { sayRefusal } from '../prompt-engineering.sentences.js';

/** Control characters except the line feed, half and private characters, zero width and text direction. */
const UNPRINTABLE = /(?!\n)\p{Cc}|[\p{Cs}\p{Co}\p{Cn}\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u;

function checkLettering(lettering: string | undefined): void {
  if (lettering === undefined || !UNPRINTABLE.test(lettering)) return;
  throw new AppError(promptProblems.letteringMalformed, {
    detail: sayRefusal('lettering-malformed'),
    errors: [{ field: 'lettering', message: 'may hold visible characters, spaces and line feeds only' }],
  });
}

function unknown(field: 'style' | 'placement', value: string, known: readonly { slug: string }[]): AppError {
  return new AppError(field === 'style' ? promptProblems.unknownStyle : promptProblems.unknownPlacement, {
    detail: `"${value.slice(0, 40).replace(/\p{Cs}/gu, '')}" is not in the catalogue; GET /api/v1/${field}s lists them.`,
    errors: [{ field, message: `must be the slug of a ${field}`, limit: known.map(({ slug }) => slug) }],
  });
}

/** Refuses given fields that mean nothing, before any work. Throws `style-unknown`, `placement-unknown`, `lettering-malformed`. */
export function checkExplicit(request: EngineeringRequest): void {
  if (request.style !== undefined && findStyle(request.style) === undefined) throw unknown('style', request.style, styles);
  if (request.placement !== undefined && findPlacement(request.placement) === undefined) {
    throw unknown('placement', request.placement, placements);
  }
  checkLettering(request.lettering);
}
