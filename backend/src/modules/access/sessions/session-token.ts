import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const ID = /^[\w-]{22}$/u;
const PURPOSE = 'tcd-session-1';

function signature(id: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(PURPOSE).update(id).digest();
}

/** A new session: 128 random bits and their signature, so that recognising it needs no query. */
export function newSessionToken(secret: string): { readonly id: string; readonly token: string } {
  const id = randomBytes(16).toString('base64url');
  return { id, token: `${id}.${signature(id, secret).toString('base64url')}` };
}

/** @returns the session id, or null when this installation did not sign it. Compares in constant time. */
export function sessionIdOf(token: string, secret: string): string | null {
  const [id = '', given = '', ...rest] = token.split('.');
  if (rest.length > 0 || !ID.test(id)) return null;
  const expected = signature(id, secret);
  const bytes = Buffer.from(given, 'base64url');
  return bytes.length === expected.length && timingSafeEqual(bytes, expected) ? id : null;
}
