import { parsePath } from '../geometry/parse.js';
import { transformed, type Affine } from '../geometry/path.js';
import { printPath } from '../geometry/print.js';
import type { Glyph } from './face.js';
import type { Line } from './typeset.js';

/** Where a letter goes: its origin, size (units per em) and turn (radians). */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

function glyphPath(glyph: Glyph, seat: Seat, em: number): string {
  const k = em / 1000;
  const m: Affine = { a: Math.cos(seat.turn) * k, b: Math.sin(seat.turn) * k, c: -Math.sin(seat.turn) * k, d: Math.cos(seat.turn) * k, e: seat.x, f: seat.y };
  return printPath(transformed(parsePath(glyph.d), m));
}

/**
 * A line of letters as path data. `seat` says where the point `along` the baseline (units, from the line's middle) lies;
 * a letter is turned about its own middle, so that arcs stay even.
 */
export function outlineOf(line: Line, em: number, seat: (along: number) => Seat): string {
  const k = em / 1000;
  return line.letters.map(({ glyph, x }) => {
    if (glyph.d === '') return '';
    const half = (glyph.w * k) / 2;
    const middle = seat((x - line.width / 2) * k + half);
    const origin = { x: middle.x - Math.cos(middle.turn) * half, y: middle.y - Math.sin(middle.turn) * half, turn: middle.turn };
    return glyphPath(glyph, origin, em);
  }).join('');
}
