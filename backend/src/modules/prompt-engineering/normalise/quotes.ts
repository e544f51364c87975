/** Opening quote → the marks that may close it. Straight and curly single quotes are apostrophes too and stay out. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['"', '"'], ['“', '”“'], ['„', '“”"'], ['”', '”'], ['«', '»'], ['»', '«'], ['‹', '›'], ['「', '」'], ['『', '』'], ['＂', '＂'],
];

const QUOTED = new RegExp(
  PAIRS.map(([open, close]) => `${open}[^${open === close ? open : open + close}\\n]{1,200}[${close}]`).join('|'),
  'gu',
);

export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

/** Cuts a text into quoted pieces (with their marks) and the rest, in order; joined they are the text. */
export function quotedPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(QUOTED)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), quoted: false });
    pieces.push({ text: match[0], quoted: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), quoted: false });
  return pieces;
}
