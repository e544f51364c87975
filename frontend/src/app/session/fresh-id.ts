/** 128 random bits as hex. `crypto.randomUUID` is missing on a page that came over plain http, as in a studio's own network. */
export function freshId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
