import type { PDFFont } from 'pdf-lib';
import { num, type Ops } from './ink-ops.js';
import { printGlyph, type PrintGlyph } from './print-face.js';

/** Stretch of a line that is written in one way. */
type Piece = { readonly font: string } | { readonly glyph: PrintGlyph };

/** An empty frame, for what no font here has. */
const FRAME: PrintGlyph = { width: 700, ops: '60 0 m 640 0 l 640 720 l 60 720 l h 120 60 m 120 660 l 580 660 l 580 60 l h' };

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export const graphemesOf = (words: string): string[] => Array.from(graphemes.segment(words.normalize('NFC')), ({ segment }) => segment);

function piecesOf(grapheme: string, known: ReadonlySet<number>): Piece[] {
  const characters = Array.from(grapheme);
  if (characters.every((character) => known.has(character.codePointAt(0) ?? 0))) return [{ font: grapheme }];
  const glyphs = characters.map(printGlyph);
  return glyphs.every((glyph) => glyph !== null) ? glyphs.map((glyph) => ({ glyph })) : [{ glyph: FRAME }];
}

/**
 * Writes any words with one of the fonts that every PDF reader has (Windows code page 1252), with outlines of open fonts for
 * extended Latin, Vietnamese and Cyrillic, and with an empty frame for each character of any other script.
 */
export class TextSetter {
  private readonly font: PDFFont;
  private readonly known: ReadonlySet<number>;

  constructor(font: PDFFont) {
    this.font = font;
    this.known = new Set(font.getCharacterSet());
  }

  /** Width of a line, in the unit of `size`. */
  width(words: string, size: number): number {
    return this.pieces(words).reduce((sum, piece) => sum + this.pieceWidth(piece, size), 0);
  }

  /** @param name of the font in the page's resources; `x`, `y` base line, y down */
  ops(words: string, name: string, { x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): Ops {
    let at = x;
    let ops = '';
    for (const piece of this.pieces(words)) {
      ops += 'font' in piece
        ? `BT /${name} ${num(size)} Tf 1 0 0 -1 ${num(at)} ${num(y)} Tm ${this.font.encodeText(piece.font).toString()} Tj ET\n`
        : `q ${(size / 1000).toFixed(6)} 0 0 ${(-size / 1000).toFixed(6)} ${num(at)} ${num(y)} cm ${piece.glyph.ops} f Q\n`;
      at += this.pieceWidth(piece, size);
    }
    return ops;
  }

  /** The characters that only get a frame. */
  unprintable(words: string): string[] {
    return graphemesOf(words).filter((grapheme) => !/^\s+$/u.test(grapheme)
      && piecesOf(grapheme, this.known).some((piece) => 'glyph' in piece && piece.glyph === FRAME));
  }

  private pieces(words: string): Piece[] {
    const pieces: Piece[] = [];
    for (const piece of graphemesOf(words).flatMap((grapheme) => piecesOf(grapheme, this.known))) {
      const last = pieces.at(-1);
      if ('font' in piece && last !== undefined && 'font' in last) pieces[pieces.length - 1] = { font: last.font + piece.font };
      else pieces.push(piece);
    }
    return pieces;
  }

  private pieceWidth(piece: Piece, size: number): number {
    return 'font' in piece ? this.font.widthOfTextAtSize(piece.font, size) : (piece.glyph.width * size) / 1000;
  }
}
