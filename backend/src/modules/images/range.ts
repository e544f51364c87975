export interface ByteRange {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
}

/** `bytes=a-b`, `bytes=a-` and `bytes=-n` (the last n); null for everything else. */
function bounds(header: string | undefined, length: number): ByteRange | null {
  const match = /^bytes=(\d*)-(\d*)$/u.exec(header ?? '');
  if (match === null || match[0] === 'bytes=-') return null;
  const [, from = '', to = ''] = match;
  if (from === '') return { start: Math.max(0, length - Number(to)), end: length - 1 };
  return { start: Number(from), end: to === '' ? length - 1 : Math.min(Number(to), length - 1) };
}

/** One byte range (RFC 9110 §14); several at once and nonsense are answered with the whole, as the RFC allows. */
export function rangeOf(header: string | undefined, length: number): ByteRange | 'unsatisfiable' | null {
  const range = bounds(header, length);
  if (range === null) return null;
  return range.start > range.end || range.start >= length ? 'unsatisfiable' : range;
}
