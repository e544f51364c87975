import { body, brush, closed, glint, open, placed, type Knot, type Point } from '../../geometry/kit.js';
import type { ColourName, Shape, Tone } from '../../motif.js';

/** What a drop is of. */
export interface Liquid {
  readonly tone: Tone;
  readonly colour: ColourName;
}

/** Blood is dark and red, ink and tar alike; water is clear. */
export const BLOOD: Liquid = { tone: 'dark', colour: 'crimson' };
export const WATER: Liquid = { tone: 'skin', colour: 'blue' };

const UNIT: readonly Knot[] = [[0, -1, true], [0.2, -0.46], [0.52, 0.1], [0.56, 0.56], [0.3, 0.9], [0, 1], [-0.3, 0.9], [-0.56, 0.56], [-0.52, 0.1], [-0.2, -0.46]];

/** A drop that has come loose: half as wide as high, `long` from its tip to its round end, with the light on it. */
export function drop([x, y]: Point, long: number, { tone, colour }: Liquid): readonly Shape[] {
  const half = long / 2;
  const isSmall = long < 40;
  return placed([
    body(closed(UNIT.map(([u, v, sharp]): Knot => [u * half, v * half, sharp ?? false])), tone, { colour, line: isSmall ? 'internal' : 'outline', relief: 0.8 }),
    ...(tone === 'skin' ? [brush(open([[-0.3, 0.3], [-0.28, 0.6], [-0.06, 0.8]].map(([u = 0, v = 0]): Knot => [u * half, v * half])), 'internal', 1.8)]
      : [glint(closed([[-0.34, 0.2, true], [-0.36, 0.5], [-0.16, 0.76, true], [-0.2, 0.5]].map(([u = 0, v = 0, s]): Knot => [Number(u) * half, Number(v) * half, s === true])))]),
  ], { x, y });
}

/** What still hangs: it leaves the edge broad, thins and swells to a drop. `half` is half its widest, `long` from the edge down. */
export function run([x, y]: Point, long: number, half: number, { tone, colour }: Liquid): readonly Shape[] {
  const side: readonly Knot[] = [[1.9, -0.02, true], [1, 0.12], [0.56, 0.34], [0.54, 0.62], [0.94, 0.82], [0.72, 0.96]];
  const at = ([u, v, sharp]: Knot, way: 1 | -1): Knot => [u * half * way, v * long, sharp ?? false];
  const outline = [...side.map((knot) => at(knot, 1)), [0, long] as Knot, ...[...side].reverse().map((knot) => at(knot, -1))];
  const shine: readonly Knot[] = [[-half * 0.5, long * 0.8, true], [-half * 0.52, long * 0.9], [-half * 0.16, long * 0.95, true], [-half * 0.26, long * 0.88]];
  return placed([
    body(closed(outline), tone, { colour, line: 'internal', relief: 0.7 }),
    tone === 'skin' ? brush(open(shine), 'internal', 1.6) : glint(closed(shine)),
  ], { x, y });
}
