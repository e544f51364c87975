/** With the `u` flag a surrogate matches only when its partner is missing. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;
const REPLACEMENT = '\uFFFD';
/** How JSON.stringify writes the two; nearly no payload has any, and looking for them costs a tenth of walking through it. */
const ESCAPED = /\\u(?:0000|d[89a-f])/u;

/**
 * JSON as PostgreSQL can keep it: U+0000 has no place in its text and lone surrogates none in its jsonb, so both become
 * U+FFFD. Everything else stays byte for byte (lettering!).
 */
export function parseStorable(payload: string): unknown {
  if (!ESCAPED.test(payload)) return JSON.parse(payload);
  const clean = (text: string): string => text.replaceAll('\u0000', REPLACEMENT).replace(LONE_SURROGATE, REPLACEMENT);
  return JSON.parse(payload, (_, value: unknown) => (typeof value === 'string' ? clean(value) : value));
}
