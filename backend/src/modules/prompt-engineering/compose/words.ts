/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const MARKS: readonly (readonly [string, string])[] = [['"', '"'], ['“', '”'], ['«', '»'], ['‹', '›'], ['「', '」']];

/** Lettering in quotation marks that do not occur in it; never changed by a byte. */
export function inQuotes(lettering: string): string {
  const [open, close] = MARKS.find(([a, b]) => !lettering.includes(a) && !lettering.includes(b)) ?? ['<<', '>>'];
  return `${open}${lettering}${close}`;
}

/** Words of a person inside a sentence of ours: one line, no quotation marks that could end ours, no closing stop. */
export function plain(words: string): string {
  return words.replace(/["“”„«»‹›「」]/gu, '').replace(/\s+/gu, ' ').replace(/[\s.,;:!?]+$/u, '').trim();
}
