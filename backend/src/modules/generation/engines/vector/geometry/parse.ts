import { arcToCubics } from './arc.js';
import type { Path, Segment } from './path.js';
import type { Point } from './point.js';
import { PathScanner } from './scanner.js';

interface OpenSubpath {
  start: Point;
  segments: Segment[];
  closed: boolean;
}

interface Pen {
  readonly scan: PathScanner;
  readonly done: OpenSubpath[];
  at: Point;
  /** The last handle, mirrored by S and T. */
  handle: Point | null;
}

function current(pen: Pen): OpenSubpath {
  const last = pen.done.at(-1);
  if (last && !last.closed) return last;
  const fresh: OpenSubpath = { start: pen.at, segments: [], closed: false };
  pen.done.push(fresh);
  return fresh;
}

function readPoint(pen: Pen, relative: boolean): Point {
  const x = pen.scan.number();
  const y = pen.scan.number();
  return relative ? [pen.at[0] + x, pen.at[1] + y] : [x, y];
}

function lineTo(pen: Pen, to: Point): void {
  current(pen).segments.push(to);
  pen.at = to;
  pen.handle = null;
}

function cubicTo(pen: Pen, one: Point, two: Point, to: Point): void {
  current(pen).segments.push([...one, ...two, ...to]);
  pen.at = to;
  pen.handle = two;
}

function quadraticTo(pen: Pen, control: Point, to: Point): void {
  const from = pen.at;
  const third = (end: Point): Point => [end[0] + (2 / 3) * (control[0] - end[0]), end[1] + (2 / 3) * (control[1] - end[1])];
  cubicTo(pen, third(from), third(to), to);
  pen.handle = control;
}

const mirrored = (pen: Pen): Point => (pen.handle ? [2 * pen.at[0] - pen.handle[0], 2 * pen.at[1] - pen.handle[1]] : pen.at);

function arcTo(pen: Pen, relative: boolean): void {
  const { scan } = pen;
  const shape = { rx: scan.number(), ry: scan.number(), tilt: scan.number(), large: scan.flag(), sweep: scan.flag() };
  const to = readPoint(pen, relative);
  current(pen).segments.push(...arcToCubics({ ...shape, from: pen.at, to }));
  pen.at = to;
  pen.handle = null;
}

function moveTo(pen: Pen, relative: boolean): void {
  const to = readPoint(pen, relative);
  pen.done.push({ start: to, segments: [], closed: false });
  pen.at = to;
  pen.handle = null;
}

function close(pen: Pen): void {
  const sub = current(pen);
  sub.closed = true;
  pen.at = sub.start;
  pen.handle = null;
}

const COMMANDS: Readonly<Record<string, (pen: Pen, relative: boolean) => void>> = {
  M: moveTo,
  L: (pen, relative) => lineTo(pen, readPoint(pen, relative)),
  H: (pen, relative) => lineTo(pen, [pen.scan.number() + (relative ? pen.at[0] : 0), pen.at[1]]),
  V: (pen, relative) => lineTo(pen, [pen.at[0], pen.scan.number() + (relative ? pen.at[1] : 0)]),
  C: (pen, relative) => cubicTo(pen, readPoint(pen, relative), readPoint(pen, relative), readPoint(pen, relative)),
  S: (pen, relative) => cubicTo(pen, mirrored(pen), readPoint(pen, relative), readPoint(pen, relative)),
  Q: (pen, relative) => quadraticTo(pen, readPoint(pen, relative), readPoint(pen, relative)),
  T: (pen, relative) => quadraticTo(pen, mirrored(pen), readPoint(pen, relative)),
  A: arcTo,
  Z: close,
};

function followOn(letter: string): string {
  if (letter === 'M') return 'L';
  return letter === 'm' ? 'l' : letter;
}

/**
 * Reads SVG path data (all commands, absolute and relative).
 * Throws an Error on data that is not a path: motifs are our own code, so that is a defect, not input.
 */
export function parsePath(data: string): Path {
  const pen: Pen = { scan: new PathScanner(data), done: [], at: [0, 0], handle: null };
  let letter = 'M';
  while (!pen.scan.done()) {
    const fresh = pen.scan.command();
    letter = fresh ?? followOn(letter);
    const command = COMMANDS[letter.toUpperCase()];
    if (command === undefined || (fresh === null && letter.toUpperCase() === 'Z')) throw new Error(`Not path data: "${data.slice(0, 60)}"`);
    command(pen, letter === letter.toLowerCase());
  }
  return pen.done.filter((sub) => sub.segments.length > 0);
}
