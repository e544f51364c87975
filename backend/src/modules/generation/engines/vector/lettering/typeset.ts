import type { Face, Glyph } from './face.js';

/** A character in its place on a line, thousandths of an em. */
export interface Letter {
  readonly glyph: Glyph;
  readonly x: number;
}

export interface Line {
  readonly letters: readonly Letter[];
  readonly width: number;
  /** Characters the face does not have, as the person typed them. */
  readonly missing: readonly string[];
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The glyph of one visible character, however its accents are encoded; undefined when the face lacks it. */
function glyphFor(face: Face, character: string): Glyph | undefined {
  return face.glyphs[character] ?? face.glyphs[character.normalize('NFC')];
}

/** Sets one line letter by letter, exactly as typed; `tracking` is added after every letter. */
export function typeset(text: string, face: Face, tracking = 0): Line {
  const letters: Letter[] = [];
  const missing: string[] = [];
  let x = 0;
  let before = '';
  for (const { segment } of segmenter.segment(text)) {
    const glyph = glyphFor(face, segment);
    if (glyph === undefined) {
      missing.push(segment);
      before = '';
      continue;
    }
    x += face.kerning[before + segment] ?? 0;
    letters.push({ glyph, x });
    x += glyph.w + tracking;
    before = segment;
  }
  return { letters, width: Math.max(0, x - tracking), missing };
}

/** Words as lines of about equal length, at most `longest` characters where words allow; line breaks typed stay. */
export function brokenIntoLines(text: string, longest: number): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => balanced(line, longest));
}

function balanced(line: string, longest: number): string[] {
  const count = Math.ceil([...line].length / longest);
  if (count <= 1) return [line];
  const goal = [...line].length / count;
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && [...longer].length > goal * 1.12 && lines.length < count - 1) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}
