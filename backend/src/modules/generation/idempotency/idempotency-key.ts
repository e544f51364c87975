import { AppError, platformProblems } from '../../../platform/index.js';

/** A structured-field string, as draft-ietf-httpapi-idempotency-key-header asks for: `"8e03978e-…"`. */
const QUOTED = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])+)"$/u;
/** What most clients send instead: the bare key. */
const BARE = /^[\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]+$/u;
const LONGEST = 255;

function textOf(header: string): string | null {
  const [, quoted] = QUOTED.exec(header) ?? [];
  if (quoted !== undefined) return quoted.replace(/\\(["\\])/gu, '$1');
  return BARE.test(header) ? header : null;
}

/**
 * The key of a request, null when it has none. Quoted and bare spellings of one key are the same key.
 * @throws AppError `invalid-request` naming the header
 */
export function readIdempotencyKey(header: string | readonly string[] | undefined): string | null {
  if (header === undefined) return null;
  const key = typeof header === 'string' ? textOf(header.trim()) : null;
  if (key !== null && key.length <= LONGEST) return key;
  const message = `must be one key of 1 to ${LONGEST} visible ASCII characters, such as a UUID`;
  throw new AppError(platformProblems.invalidRequest, {
    detail: `Idempotency-Key: ${message}`, errors: [{ field: 'Idempotency-Key', message, limit: LONGEST }],
  });
}
