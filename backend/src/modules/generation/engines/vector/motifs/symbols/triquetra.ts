import type { Motif, Shape } from '../motif.js';
import { arc, closed, fill, open, placed, polar, radians, stroke, type Point } from '../geometry/kit.js';

/** Radius of the circles its arcs are cut from; their centres stand this far from one another. */
const R = 290;
const HALF = 30;
const RING = { radius: 214, half: 19 } as const;
/** Centres of the three circles; each arc is half of its circle, and passes through the other two centres. */
const CENTRES = [90, 210, 330].map((turn): Point => polar([0, 0], radians(turn), R / Math.sqrt(3)));

interface Band {
  readonly centre: Point;
  readonly radius: number;
  readonly half: number;
  readonly colour: 'leaf' | 'gold';
}

/** A piece of a band from one angle to another (degrees), without ends; `inner` and `outer` trim its two edges to a mitre. */
function piece({ centre, radius, half, colour }: Band, [from, to]: readonly [number, number], mitre: readonly [inner: number, outer: number] = [0, 0]): readonly Shape[] {
  const edge = (r: number, trim: number): readonly Point[] => arc(centre, r, from + trim, to - trim);
  const [outside, inside] = [edge(radius + half, mitre[1]), edge(radius - half, mitre[0])];
  const ends = (points: readonly Point[]): readonly (readonly [number, number, boolean])[] => points.map(([x, y], i) => [x, y, i === 0 || i === points.length - 1]);
  return [
    fill(closed([...ends(outside), ...ends([...inside].reverse())]), 'skin', { colour, line: 'none', relief: 0.8 }),
    stroke(open(outside), 'outline'), stroke(open(inside), 'outline'),
    stroke(open(arc(centre, radius, from + (mitre[0] + mitre[1]) / 2, to - (mitre[0] + mitre[1]) / 2)), 'detail'),
  ];
}

/** How far past its own end (degrees) an edge of radius r runs until it meets that of the next arc. */
function trim(r: number): number {
  // Both edges meet on the line through the tip and the centre between the two circles.
  return (Math.acos(R / 2 / r) * 180) / Math.PI - 60;
}

const bandOf = (i: number): Band => ({ centre: CENTRES[i] as Point, radius: R, half: HALF, colour: 'leaf' });
/** Where arc i begins and ends. */
const span = (i: number): readonly [number, number] => [180 + i * 120, 360 + i * 120];

/** Where the ring is crossed by arc i first, as an angle of the ring. */
function firstCrossing(i: number): number {
  const [from] = span(i);
  const [cx, cy] = CENTRES[i] as Point;
  const steps = Array.from({ length: 60 }, (_, k) => polar([cx, cy], radians(from + k), R));
  const [x, y] = steps.find(([px, py]) => Math.hypot(px, py) < RING.radius) ?? [0, 0];
  return (Math.atan2(y, x) * 180) / Math.PI;
}

/** The knot of three arcs and a ring: each passes over, under, over the next. */
export const triquetra: Motif = {
  name: 'triquetra',
  pose: 'round',
  words: ['triquetra', 'trinity knot', 'celtic trinity', 'irish knot', 'charmed symbol'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const ring: Band = { centre: [0, 0], radius: RING.radius, half: RING.half, colour: 'gold' };
    const arcs = [0, 1, 2].map((i) => piece(bandOf(i), span(i), [-trim(R - HALF), -trim(R + HALF)]));
    const last = span(0)[0] + 60;
    return placed([
      ...[0, 1, 2].flatMap((i) => piece(ring, [i * 120, i * 120 + 120])),
      ...arcs.flat(),
      ...piece(bandOf(0), [last - 14, last + 14]),
      ...[0, 1, 2].flatMap((i) => piece(ring, [firstCrossing(i) - 13, firstCrossing(i) + 13])),
    ], { y: 84, scale: 1.3 });
  },
};
