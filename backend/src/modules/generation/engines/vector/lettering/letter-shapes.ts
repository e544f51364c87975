import { body, brush, closed, fill, open, type Knot } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';
import type { LetteringShape, Words } from '../scene/scene.js';
import { faceOf, type Face } from './face.js';
import { outlineOf, type Seat } from './outline.js';
import { brokenIntoLines, typeset, type Line } from './typeset.js';

/** Units per em of drawn words; the layout scales them. */
export const EM = 100;

export interface DrawnWords {
  readonly shapes: readonly Shape[];
  readonly missing: readonly string[];
  /** Of letters around a drawing: those over it. */
  readonly upper?: readonly Shape[];
  /** They stand on the thing that is drawn. */
  readonly isOn?: true;
  /** Height of an x in the same units as the shapes. */
  readonly xHeight: number;
}

const straight = (y: number) => (along: number): Seat => ({ x: along, y, turn: 0 });

/** Along the lower side of a circle: the words hang under a drawing like a smile. */
function bent(radius: number) {
  return (along: number): Seat => {
    const angle = along / radius;
    return { x: Math.sin(angle) * radius, y: (Math.cos(angle) - 1) * radius, turn: -angle };
  };
}

/** Along the upper side of a circle: the words stand over a drawing like a rainbow. */
function arched(radius: number) {
  return (along: number): Seat => {
    const angle = along / radius;
    return { x: Math.sin(angle) * radius, y: (1 - Math.cos(angle)) * radius, turn: angle };
  };
}

const letters = (data: string): Shape => ({ d: data, line: 'none', tone: 'black', relief: 0, colour: 'black' });

/** How large figures stand under a name: as high as its small letters. */
const DATE_SIZE = 0.66;

const isFigures = (text: string): boolean => /^[\d\s./·–—-]{4,}$/u.test(text);

function block(texts: readonly string[], lines: readonly Line[], face: Face): Shape[] {
  const cap = EM * (face.capHeight / 1000);
  let y = -cap;
  const data = lines.map((line, i) => {
    const size = i > 0 && isFigures(texts[i] ?? '') ? DATE_SIZE : 1;
    y += cap * size + (i > 0 ? EM * 0.34 : 0);
    return outlineOf(line, EM * size, straight(y));
  }).join('');
  return data === '' ? [] : [letters(data)];
}

/** How wide the circle is that a line of letters runs along. */
const radiusFor = (lines: readonly Line[]): number => Math.max(EM, ...lines.map(({ width }) => (width * EM * 0.85) / 1000));

function arc(line: Line, radius: number, bend = bent): Shape[] {
  const data = outlineOf(line, EM, bend(radius));
  return data === '' ? [] : [letters(data)];
}

/** Height of the ribbon's bow at `x` for a half width `half`. */
const bow = (x: number, half: number): number => half * 0.1 * ((x / half) ** 2 - 1);

function edge(half: number, lift: number): Knot[] {
  return [-1, -0.6, -0.2, 0.2, 0.6, 1].map((share, i): Knot => [share * half, bow(share * half, half) + lift, i === 0 || i === 5]);
}

function tail(side: -1 | 1, half: number, height: number): Shape[] {
  const x = (value: number): number => side * value;
  const end = bow(half, half);
  const flag: Knot[] = [
    [x(half - height * 0.35), end - height * 0.1, true], [x(half + height * 0.9), end - height * 0.32, true], [x(half + height * 0.56), end + height * 0.16, true],
    [x(half + height * 0.94), end + height * 0.62, true], [x(half - height * 0.35), end + height * 0.84, true],
  ];
  const fold: Knot[] = [[x(half), end + height * 0.5, true], [x(half - height * 0.35), end + height * 0.84, true], [x(half - height * 0.35), end + height * 0.4, true]];
  return [
    body(closed(flag), 'light', { colour: 'bone', relief: 0.4 }),
    ...[0.12, 0.36, 0.6].map((share) => brush(open([[x(half + height * 0.04), end + height * share], [x(half + height * 0.4), end + height * (share - 0.05)]]), 'detail', 1.2)),
    fill(closed(fold), 'dark', { line: 'outline', colour: 'brown', relief: 0 }),
  ];
}

function banner(line: Line, face: Face): Shape[] {
  const width = (line.width * EM) / 1000;
  const cap = (face.capHeight * EM) / 1000;
  const height = cap + EM * 0.72;
  const half = Math.max(width / 2 + EM * 0.62, height * 1.2);
  const strip = closed([...edge(half, -height / 2), ...[...edge(half, height / 2)].reverse()]);
  const seat = (along: number): Seat => ({ x: along, y: bow(along, half) + cap / 2, turn: Math.atan((0.2 * along) / half) });
  const text = outlineOf(line, EM, seat);
  const creases = [-1, 1].flatMap((side) => [0.3, 0.5, 0.7].map((share) => {
    const y = bow(half, half) - height / 2 + height * share;
    return brush(open([[side * half * 0.995, y], [side * (half - EM * 0.3), y - EM * 0.015]]), 'detail', 1.2);
  }));
  return [...tail(-1, half, height), ...tail(1, half, height), body(strip, 'light', { colour: 'bone', relief: 0.25 }), ...creases, ...(text === '' ? [] : [letters(text)])];
}

/** A name and the day after it: the day stands on a line of its own. */
const DATE_AT_END = /^(.*\p{L}.*?)\s+(\d{1,4}(?:\s?[./·–—-]\s?\d{1,4}){1,5})$/su;

/** Where a block of letters goes, in any unit. */
export interface LettersRoom {
  readonly width: number;
  readonly height: number;
}

/** Most characters of a line that are tried; the first of those that let the letters come out largest is taken. */
const LONGEST_LINES = [16, 13, 10, 20, 24, 28, 34, 40];
/** Of an em: from line to line. */
const LEADING = 1.05;

/** The lines of a block that come out largest in its room; typed line breaks stay. */
function linesIn(text: string, face: Face, { width, height }: LettersRoom): readonly string[] {
  const dated = text.replace(DATE_AT_END, '$1\n$2');
  const choices = LONGEST_LINES.map((longest) => {
    const lines = brokenIntoLines(dated, longest);
    const widest = Math.max(1, ...lines.map((line) => typeset(line, face).width / 1000));
    return { lines, size: Math.min(width / widest, height / (lines.length * LEADING)) };
  });
  return choices.reduce((best, one) => (one.size > best.size * 1.04 ? one : best)).lines;
}

function linesOf({ shape, text }: Words, face: Face, room: LettersRoom): readonly string[] {
  if (shape === 'block') return linesIn(text, face, room);
  return shape === 'around' ? text.split(/\s*[\r\n]+\s*/) : [text.replace(/\s*[\r\n]+\s*/g, ' ')];
}

/** Draws the words of a scene as outlines, byte for byte. What the face does not have is named, never replaced. */
export function drawWords(words: Words, room: LettersRoom): DrawnWords {
  const face = faceOf(words.face);
  const texts = linesOf(words, face, room);
  const lines = texts.map((line) => typeset(line, face));
  const missing = [...new Set(lines.flatMap((line) => line.missing))];
  const xHeight = (face.xHeight * EM) / 1000;
  if (lines.every((line) => line.letters.length === 0)) return { shapes: [], missing, xHeight };
  if (words.shape === 'block') return { shapes: block(texts, lines, face), missing, xHeight };
  return { ...bentWords(words.shape, lines, face), missing, xHeight };
}

/** On a banner, along an arc, or the first line over the drawing and the last one under it. */
function bentWords(shape: LetteringShape, lines: readonly Line[], face: Face): Pick<DrawnWords, 'shapes' | 'upper'> {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return { shapes: [] };
  if (shape === 'around') return { shapes: arc(last, radiusFor(lines)), upper: arc(first, radiusFor(lines), arched) };
  return { shapes: shape === 'arc' ? arc(first, radiusFor([first])) : banner(first, face) };
}
