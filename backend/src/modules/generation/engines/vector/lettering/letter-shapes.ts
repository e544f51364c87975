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

function arc(line: Line): Shape[] {
  const width = (line.width * EM) / 1000;
  const data = outlineOf(line, EM, bent(Math.max(width * 0.85, EM)));
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

const LONGEST_LINE: Readonly<Record<LetteringShape, number>> = { banner: 40, arc: 40, block: 16 };

/** Draws the words of a scene as outlines, byte for byte. What the face does not have is named, never replaced. */
export function drawWords(words: Words): DrawnWords {
  const face = faceOf(words.face);
  const texts = words.shape === 'block' ? brokenIntoLines(words.text.replace(DATE_AT_END, '$1\n$2'), LONGEST_LINE.block) : [words.text.replace(/\s*[\r\n]+\s*/g, ' ')];
  const lines = texts.map((line) => typeset(line, face));
  const [first] = lines;
  const missing = [...new Set(lines.flatMap((line) => line.missing))];
  const xHeight = (face.xHeight * EM) / 1000;
  if (first === undefined || lines.every((line) => line.letters.length === 0)) return { shapes: [], missing, xHeight };
  if (words.shape === 'block') return { shapes: block(texts, lines, face), missing, xHeight };
  return { shapes: words.shape === 'arc' ? arc(first) : banner(first, face), missing, xHeight };
}
