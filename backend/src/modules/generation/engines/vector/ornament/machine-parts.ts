import { body, circle, closed, distance, fill, heading, lerp, offset, polygon, ribbon, solid, stroke, open, type Knot, type Point } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';

/** A ribbed hose along a curve: rings that bulge one after the other. `half` is half its width. */
export function hose(spine: readonly Knot[], half: number): Shape[] {
  const band = ribbon(spine, () => half);
  const count = Math.max(3, Math.round(band.length / (half * 1.15)));
  const rings = Array.from({ length: count }, (_, i) => {
    const [from, to] = [i / count, (i + 1) / count];
    const middle = (from + to) / 2;
    const edge = (way: number, [a, b]: readonly [number, number]): Knot[] => [[...band.at(a, way * 0.78), true], band.at(middle, way * 1.06), [...band.at(b, way * 0.78), true]];
    const knots = [...edge(-1, [from, to]), ...edge(1, [to, from])];
    return body(closed(knots), 'light', { line: 'internal', relief: 0.8, colour: 'grey' });
  });
  return [solid(ribbon(spine, () => half * 0.86).outline()), ...rings];
}

/** A rounded bar from one place to another, as a polygon. */
function bar(from: Point, to: Point, half: number): string {
  const angle = heading(from, to);
  const long = distance(from, to);
  const at = (along: number, aside: number): Knot => [...offset(from, angle, along * long, aside * half), true];
  return polygon([at(0, -0.8), at(0.06, -1), at(0.94, -1), at(1, -0.8), at(1, 0.8), at(0.94, 1), at(0.06, 1), at(0, 0.8)]);
}

/** A bolt: a head with its slot. */
export function bolt(at: Point, radius: number, turn: number): Shape[] {
  const slot = [-0.6, 0.6].map((along): Knot => offset(at, turn, along * radius, 0));
  return [body(circle(at, radius), 'light', { relief: 1, colour: 'grey', line: 'internal' }), stroke(open(slot), 'internal')];
}

/** A piston: its cylinder with two collars, the polished rod that leaves it, an eye at the end. */
export function piston(from: Point, to: Point, half: number): Shape[] {
  const place = (share: number): Point => lerp(from, to, share);
  return [
    body(bar(place(0.5), place(0.94), half * 0.42), 'skin', { line: 'internal', relief: 1, colour: 'white' }),
    body(bar(from, place(0.56), half * 0.86), 'light', { line: 'internal', relief: 1, colour: 'grey' }),
    ...[0.06, 0.5].map((share) => fill(bar(place(share), place(share + 0.08), half * 1.06), 'dark', { relief: 1, colour: 'grey' })),
    body(circle(place(0.94), half * 0.8), 'light', { line: 'internal', relief: 1, colour: 'grey' }), solid(circle(place(0.94), half * 0.3)),
  ];
}

/** The end of a hose: a ferrule and a jack. */
export function plug(at: Point, angle: number, half: number): Shape[] {
  const place = (along: number): Point => offset(at, angle, along * half, 0);
  return [
    body(bar(place(1.6), place(4.3), half * 0.36), 'skin', { line: 'internal', relief: 1, colour: 'gold' }),
    body(bar(place(0.2), place(2.1), half * 1.3), 'dark', { line: 'internal', relief: 1, colour: 'grey' }),
    body(bar(place(-0.5), place(0.4), half * 1.04), 'light', { line: 'internal', relief: 1, colour: 'grey' }),
  ];
}
