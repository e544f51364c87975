const LONGEST = 400;

/** Keys as they appear in messages: Google's own echo them ("Consumer 'api_key:AIza…' has been suspended"). */
const KEY = /AIza[0-9A-Za-z_-]{10,}|api_key:[^\s'"]+|(?<=[?&]key=)[^\s&'"]+/g;

/** Control characters, and the invisible ones that turn the direction of text or join nothing. */
const CONTROLS = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/gu;

/** Words of the provider as plain text that is safe to log and to show: no keys, no controls, no markup links, short. */
export function redact(words: string | null, key = ''): string | null {
  if (words === null) return null;
  const withoutKey = key === '' ? words : words.replaceAll(key, '[key]');
  const plain = withoutKey
    .replace(KEY, '[key]')
    .replace(/\[([^\]]+)\]\(https?:[^)]*\)/g, '$1')
    .replace(CONTROLS, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (plain === '') return null;
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1)}…`;
}
