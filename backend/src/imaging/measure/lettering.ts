import type { Components } from '../components/components.js';
import type { PixelBox, Point } from '../raster/plane.js';
import { areaAround } from './hull.js';

/** A row of shapes that looks like a word. */
export interface WordLike {
  /** px, height of its smaller letters */
  readonly letterHeight: number;
  readonly letters: number;
  /** px, its middle */
  readonly x: number;
  readonly y: number;
  /** From its first letter to its last. */
  readonly box: PixelBox;
}

interface Glyph {
  readonly piece: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly area: number;
  /** px, thickest stroke */
  readonly stroke: number;
}

const FEWEST_LETTERS = 4;

function glyphOf(ink: Components, piece: number, squaredRadius: number): Glyph {
  const [left, right] = [ink.left[piece] as number, (ink.right[piece] as number) + 1];
  const [top, bottom] = [ink.top[piece] as number, (ink.bottom[piece] as number) + 1];
  return { piece, left, right, top, bottom, height: bottom - top, area: ink.area[piece] as number, stroke: 2 * Math.sqrt(squaredRadius) - 1 };
}

/** Drawn with a pen that is thin against its height, neither a blot nor a hairline loop. */
function looksLikeLetter({ left, right, height, area, stroke }: Glyph, longerSide: number): boolean {
  const width = right - left;
  const fill = area / (width * height);
  const pen = stroke / height;
  return height >= 6 && height <= 0.25 * longerSide && width <= 2 * height && fill > 0.12 && fill < 0.82 && pen > 0.06 && pen < 0.42;
}

function follows(a: Glyph, b: Glyph): boolean {
  const h = Math.max(a.height, b.height);
  const gap = b.left - a.right;
  const sameLine = Math.abs(a.bottom - b.bottom) < 0.35 * h || Math.abs(a.top + a.bottom - b.top - b.bottom) < 0.5 * h;
  const sameSize = h < 1.8 * Math.min(a.height, b.height) && Math.max(a.stroke, b.stroke) < 2.2 * Math.min(a.stroke, b.stroke) + 1;
  return gap > -0.25 * h && gap < 0.9 * h && sameLine && sameSize;
}

/** Beads and leaves come alike; letters do not. */
function varied(word: readonly Glyph[]): boolean {
  const mean = word.reduce((sum, g) => sum + g.area, 0) / word.length;
  const spread = Math.sqrt(word.reduce((sum, g) => sum + (g.area - mean) ** 2, 0) / word.length) / mean;
  return spread > 0.1;
}

/** Of its convex outline a letter fills at most so much; scales, leaves and rays fill more. */
const OPEN = 0.8;
/** I and l are full; a word has others besides. */
const MOSTLY = 0.6;

/** Corners of the runs of the pieces asked for. */
function cornersOf({ runs, ofRun }: Components, pieces: ReadonlySet<number>): Map<number, Point[]> {
  const corners = new Map<number, Point[]>([...pieces].map((piece) => [piece, []]));
  for (let r = 0; r < runs.count; r++) {
    const [y, from, to] = [runs.row[r] as number, runs.from[r] as number, runs.to[r] as number];
    corners.get(ofRun[r] as number)?.push({ x: from, y }, { x: to, y }, { x: from, y: y + 1 }, { x: to, y: y + 1 });
  }
  return corners;
}

/** Most of its shapes are open or hollow, as letters are; the pixel stairs of slanting sides do not count. */
function openShapes(word: readonly Glyph[], ink: Components): boolean {
  const corners = cornersOf(ink, new Set(word.map(({ piece }) => piece)));
  const stairs = ({ left, right, height }: Glyph): number => (right - left + height) / 2;
  const open = word.filter((glyph) => glyph.area < OPEN * (areaAround(corners.get(glyph.piece) ?? []) - stairs(glyph)));
  return open.length >= MOSTLY * word.length;
}

/** Sits on a smooth line: no letter jumps off between its neighbours. */
function aligned(word: readonly Glyph[]): boolean {
  const jumps = word.slice(1, -1).map((g, i) => {
    const before = word[i] as Glyph;
    const after = word[i + 2] as Glyph;
    return Math.min(Math.abs(before.bottom + after.bottom - 2 * g.bottom), Math.abs(before.top + after.top - 2 * g.top)) / g.height;
  });
  jumps.sort((a, b) => a - b);
  return (jumps[jumps.length >> 1] ?? 1) < 0.2;
}

/** The nearest free glyph that continues the row; `glyphs` run from left to right. */
function nextLetter(glyphs: readonly Glyph[], at: number, used: ReadonlySet<number>): number {
  const last = glyphs[at] as Glyph;
  for (let i = at + 1; i < glyphs.length; i++) {
    const glyph = glyphs[i] as Glyph;
    if (glyph.left > last.right + 2 * last.height) return -1;
    if (!used.has(i) && follows(last, glyph)) return i;
  }
  return -1;
}

function chainFrom(glyphs: readonly Glyph[], start: number, used: Set<number>): Glyph[] {
  const word: Glyph[] = [];
  for (let at = start; at !== -1; at = nextLetter(glyphs, at, used)) {
    used.add(at);
    word.push(glyphs[at] as Glyph);
  }
  return word;
}

function looksWritten(word: readonly Glyph[], ink: Components): boolean {
  return word.length >= FEWEST_LETTERS && varied(word) && aligned(word) && openShapes(word, ink);
}

function boxAround(word: readonly Glyph[]): PixelBox {
  const [x, y] = [Math.min(...word.map((g) => g.left)), Math.min(...word.map((g) => g.top))];
  return { x, y, width: Math.max(...word.map((g) => g.right)) - x, height: Math.max(...word.map((g) => g.bottom)) - y };
}

function wordLike(word: readonly Glyph[]): WordLike {
  const heights = word.map((g) => g.height).sort((a, b) => a - b);
  const first = word[0] as Glyph;
  const last = word.at(-1) as Glyph;
  return {
    letterHeight: heights[Math.floor(heights.length / 4)] as number,
    letters: word.length,
    x: (first.left + last.right) / 2,
    y: (first.top + first.bottom + last.top + last.bottom) / 4,
    box: boxAround(word),
  };
}

/**
 * Rows of at least four separate, unlike shapes of one height, pen and base line, read left to right.
 * A hint and not a reader: joined-up script, vertical and upside-down lettering are not found.
 * @param widest largest squared radius inside each piece, px²
 */
export function wordsIn(ink: Components, widest: Int32Array, longerSide: number): WordLike[] {
  const glyphs: Glyph[] = [];
  for (let piece = 0; piece < ink.count; piece++) {
    const glyph = glyphOf(ink, piece, widest[piece] as number);
    if (looksLikeLetter(glyph, longerSide)) glyphs.push(glyph);
  }
  glyphs.sort((a, b) => a.left - b.left);
  const used = new Set<number>();
  const words: WordLike[] = [];
  for (let i = 0; i < glyphs.length; i++) {
    if (used.has(i)) continue;
    const word = chainFrom(glyphs, i, used);
    if (looksWritten(word, ink)) words.push(wordLike(word));
  }
  return words.sort((a, b) => a.letterHeight - b.letterHeight);
}
