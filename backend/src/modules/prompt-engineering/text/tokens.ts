import { fold } from './fold.js';

export type TokenKind = 'word' | 'number' | 'emoji' | 'marker' | 'stop' | 'comma' | 'mark';

/** One piece of a text with its place in it; slices of the text between tokens give the text back. */
export interface Token {
  readonly kind: TokenKind;
  readonly fold: string;
  readonly start: number;
  readonly end: number;
}

/** Stands in the text where lettering was taken out, so that nothing else reads it. */
export const MARKER = '\uE000';

const ELISION = '(?:[ldjcnsmt]|qu|dell|all|nell|sull|dall|un|quell|jusqu|lorsqu)[\'’](?=\\p{L}{2})';
/** Their points end no sentence. */
const ABBREVIATION = '(?:dr|mr|mrs|ms|st|sr|sra|dra|prof)\\.(?=\\s?\\p{L})';
const INITIALS = '(?:\\p{L}\\.){2,}(?:\\p{L}(?!\\p{L}))?';
const PATTERN = new RegExp([
  `(?<marker>${MARKER})`,
  '(?<emoji>(?:\\p{Regional_Indicator}{2}|\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?(?:\\u200D\\p{Extended_Pictographic}\\uFE0F?)*))',
  '(?<number>\\d+(?:[.,:]\\d+)*(?![\\p{L}\\d]))',
  `(?<word>${ABBREVIATION}|${INITIALS}|${ELISION}|[\\p{L}\\p{M}\\p{N}\\u200C\\u200D]+(?:['’](?=\\p{L})[\\p{L}\\p{M}\\p{N}]+)*)`,
  '(?<stop>[.!?;\\n。！？；…]+|[-=]>|→)',
  '(?<comma>[,:，、|•·/]|\\s[-–—]+\\s|—)',
  '(?<mark>[^\\s\\p{L}\\p{M}\\p{N}])',
].join('|'), 'giu');

const KINDS: readonly TokenKind[] = ['marker', 'emoji', 'number', 'word', 'stop', 'comma', 'mark'];

/** Cuts a text into words, numbers, emoji and punctuation. Hyphens and other marks part words; elisions ("l'") stand alone; "Dr." is one word. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? 'mark';
    tokens.push({ kind, fold: fold(kind === 'word' ? match[0].replace(/\./gu, '') : match[0].trim()), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
