import { body, circle, closed, ellipse, fill, glint, offset, open, polygon, solid, stroke, type Knot, type Point } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';

const flat = (points: readonly Point[]): string => polygon(points.map(([x, y]): Knot => [x, y, true]));

/** What hangs melted from an edge: it leaves it broad, thins and swells to a drop; without a line where it leaves. */
export function melt([x, y]: Point, long: number, half: number): Shape[] {
  const side: readonly Knot[] = [[2.1, -0.06, true], [1.2, 0.08], [0.66, 0.3], [0.6, 0.62], [0.92, 0.84], [0.7, 0.96]];
  const at = (way: 1 | -1) => ([u, v, sharp]: Knot): Knot => [x + u * half * way, y + v * long, sharp ?? false];
  const outline = [...side.map(at(1)), [x, y + long] as Knot, ...[...side].reverse().map(at(-1))];
  const shine = glint(ellipse([x - half * 0.32, y + long * 0.8], half * 0.16, long * 0.07));
  return [fill(closed(outline), 'light', { line: 'none', relief: 0.8 }), stroke(open(outline), 'outline'), shine];
}

/** A cube seen from above, `half` from its middle to each corner. */
export function cube([x, y]: Point, half: number): Shape[] {
  const at = (u: number, v: number): Point => [x + u * half, y + v * half];
  const faces = [
    ['skin', [[0, -1], [0.87, -0.5], [0, 0], [-0.87, -0.5]]],
    ['mid', [[-0.87, -0.5], [0, 0], [0, 1], [-0.87, 0.5]]],
    ['black', [[0.87, -0.5], [0, 0], [0, 1], [0.87, 0.5]]],
  ] as const;
  return faces.map(([tone, corners]) => body(flat(corners.map(([u, v]) => at(u, v))), tone, { line: 'internal', relief: 0, colour: 'grey' }));
}

/** Rows of a chequered floor and how much nearer ones are larger; tiles across at its far edge. */
const [ROWS, NEARER, ACROSS] = [5, 1.55, 9] as const;

export interface Floor {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly half: number;
}

/** A chequered floor in perspective, its far edge at `top`. */
export function chequered({ x, top, bottom, half }: Floor): Shape[] {
  const y = (row: number): number => top + (bottom - top) * (row / ROWS) ** NEARER;
  const spread = (row: number): number => 0.68 + 0.5 * ((y(row) - top) / (bottom - top));
  const corner = (row: number, column: number): Point => [x + half * spread(row) * ((2 * column) / ACROSS - 1), y(row)];
  return Array.from({ length: ROWS * ACROSS }, (_, i) => {
    const [row, column, isBlack] = [Math.floor(i / ACROSS), i % ACROSS, i % 2 === 0];
    const tile = flat([corner(row, column), corner(row, column + 1), corner(row + 1, column + 1), corner(row + 1, column)]);
    return body(tile, isBlack ? 'black' : 'skin', { line: 'internal', relief: 0, colour: isBlack ? 'black' : 'white' });
  });
}

/** A doorway with a night sky behind it, its leaf ajar, steps that come down out of it. Upright; `half` is half its width, (x, y) the middle of its threshold. */
export function doorway([x, y]: Point, half: number, rng: Rng): Shape[] {
  const [high, way] = [half * 2.5, rng.pick([-1, 1] as const)];
  const arch = (wide: number, top: number): string => closed([
    [x - wide, y, true], [x - wide, y - high * 0.5, true], [x - wide * 0.8, y - top * 0.86], [x, y - top],
    [x + wide * 0.8, y - top * 0.86], [x + wide, y - high * 0.5, true], [x + wide, y, true],
  ]);
  const leaf: Point[] = [[x + way * half, y], [x + way * half, y - high * 0.62], [x + way * half * 1.75, y - high * 0.5], [x + way * half * 1.75, y + half * 0.34]];
  const steps = [0, 1, 2].map((i) => {
    const [wide, top, deep] = [half * (1.12 + 0.26 * i), y + half * 0.36 * i, half * 0.36];
    const tread = flat([[x - wide, top], [x + wide, top], [x + wide + half * 0.1, top + deep], [x - wide - half * 0.1, top + deep]]);
    return body(tread, i % 2 === 0 ? 'light' : 'mid', { line: 'internal', relief: 0.2 });
  });
  const moon: Knot[] = [[x - half * 0.08, y - high * 0.86, true], [x + half * 0.42, y - high * 0.7], [x - half * 0.06, y - high * 0.5, true], [x + half * 0.16, y - high * 0.68]];
  const stars = [[-0.5, -0.62], [0.5, -0.42], [-0.3, -0.34]].map(([u = 0, v = 0]) => glint(circle([x + u * half, y + v * high], half * 0.1)));
  return [
    ...steps.reverse(), body(arch(half * 1.3, high * 1.12), 'light', { line: 'internal', relief: 0.7 }), solid(arch(half, high)), glint(closed(moon)), ...stars,
    body(flat(leaf), 'mid', { line: 'internal', relief: 0.3, colour: 'brown' }), solid(circle(offset(leaf[3] as Point, 0, -way * half * 0.2, -half * 0.9), half * 0.1)),
  ];
}
