import type { ColourName, LineRole, Shape, Tone } from '../motif.js';
import { open } from './curve.js';
import { tenth } from './point.js';

export interface FillOptions {
  readonly line?: LineRole;
  readonly colour?: ColourName;
  readonly relief?: number;
}

/** A closed shape; its edge is an internal line unless told otherwise. */
export const fill = (d: string, tone: Tone, options: FillOptions = {}): Shape => ({ line: 'internal', ...options, d, tone });

/** A closed shape with a heavy edge: the silhouette of the subject or of one of its big parts. */
export const body = (d: string, tone: Tone = 'skin', options: FillOptions = {}): Shape => fill(d, tone, { line: 'outline', ...options });

/** Solid black without an edge of its own: pupil, nostril, stripe. */
export const solid = (d: string): Shape => ({ d, line: 'none', tone: 'black', relief: 0 });

/** A white shape without an edge: the glint in an eye. */
export const glint = (d: string): Shape => ({ d, line: 'none', tone: 'skin', relief: 0, colour: 'white' });

/** An open line. */
export const stroke = (d: string, line: LineRole = 'internal'): Shape => ({ d, line, tone: 'none' });

/** An open brush line that tapers at both ends and swells in its middle. */
export const brush = (d: string, line: LineRole = 'internal', swell = 2): Shape => ({ d, line, tone: 'none', swell });

/** Inner marks of fur, folds and muscle: brush lines that swell alike unless a call says otherwise. */
export const marksOf = (usual: number) => (lines: readonly string[], swell = usual): readonly Shape[] => lines.map((line) => brush(open(line), 'internal', swell));

/** A light line cut out of a dark shape. */
export const cut = (d: string, line: LineRole = 'internal', swell?: number): Shape =>
  swell === undefined ? { d, line, tone: 'none', cut: true } : { d, line, tone: 'none', cut: true, swell };

export interface Placement {
  readonly x?: number;
  readonly y?: number;
  /** Degrees, clockwise. */
  readonly turn?: number;
  readonly scale?: number;
  /** Mirror about x = 0 first. */
  readonly flip?: boolean;
}

/** Shapes mirrored, scaled, turned and moved, in that order. Expects the absolute M, L, C and Z that this kit writes. */
export function placed(shapes: readonly Shape[], { x = 0, y = 0, turn = 0, scale = 1, flip = false }: Placement): readonly Shape[] {
  const c = Math.cos((turn * Math.PI) / 180) * scale;
  const s = Math.sin((turn * Math.PI) / 180) * scale;
  const side = flip ? -1 : 1;
  return shapes.map((shape) => ({ ...shape, d: mapPath(shape.d, (px, py) => [x + side * px * c - py * s, y + side * px * s + py * c]) }));
}

/** The shapes and their mirror images about x = 0, pair by pair so that painting order is kept on both sides. */
export const paired = (...shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((shape) => [shape, ...placed([shape], { flip: true })]);

const PAIR = /(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g;

function mapPath(d: string, map: (x: number, y: number) => readonly [number, number]): string {
  return d.replace(PAIR, (_, x: string, y: string) => {
    const [u, v] = map(Number(x), Number(y));
    return `${tenth(u)} ${tenth(v)}`;
  });
}
