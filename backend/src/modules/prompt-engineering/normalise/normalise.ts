import { withoutDelimiters } from './delimiters.js';
import { withoutInvisible } from './invisible.js';
import { quotedPieces } from './quotes.js';

export interface Normalised {
  readonly text: string;
  /** Sentences: what was changed and why. */
  readonly changes: readonly string[];
}

interface Rule {
  readonly change: string;
  apply(text: string): string;
}

/** Outside quotation marks only: what stands inside is what gets tattooed. */
const outsideQuotes = (change: (text: string) => string) => (text: string): string =>
  quotedPieces(text).map((piece) => (piece.quoted ? piece.text : change(piece.text))).join('');

const RULES: readonly Rule[] = [
  { change: 'Removed broken half characters.', apply: (text) => text.replace(/\p{Cs}|\uFFFD/gu, '') },
  { change: 'Made the line ends one kind.', apply: (text) => text.replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n') },
  { change: 'Removed invisible characters and text-direction controls.', apply: withoutInvisible },
  { change: 'Composed accents into single letters (NFC).', apply: (text) => text.normalize('NFC') },
  { change: 'Removed template marks that mean something to software only.', apply: outsideQuotes(withoutDelimiters) },
  {
    change: 'Collapsed repeated spaces and blank lines.',
    apply: (text) => outsideQuotes((part) => part.replace(/[\t\p{Zs}]+/gu, ' ').replace(/ ?\n[ \n]*/gu, '\n'))(text).trim(),
  },
];

/**
 * The one normalisation of what a person typed: NFC, one kind of line end, no invisible or control characters,
 * no foreign template marks, spaces collapsed and trimmed. Spaces inside quotation marks are kept, nothing is
 * case-folded and nothing is NFKC'd: lettering is byte for byte (shared/reliability.md §4).
 * Idempotent: normalising its own output changes nothing.
 */
export function normalise(raw: string): Normalised {
  const changes = new Set<string>();
  let text = raw;
  for (;;) {
    const before = text;
    for (const rule of RULES) {
      const after = rule.apply(text);
      if (after !== text) changes.add(rule.change);
      text = after;
    }
    if (text === before) return { text, changes: [...changes] };
  }
}
