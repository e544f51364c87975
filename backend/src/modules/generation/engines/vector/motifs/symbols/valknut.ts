import { body, fill, lerp, offset, heading, polar, polygon, polyline, radians, shadow, stroke, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HALF = 32;
const RADIUS = 290;
/** Centres of the three triangles, turned so that no two sides run into one line. */
const CENTRES = [-60, 60, 180].map((turn): Point => polar([40, 70], radians(turn), 165));

const corners = (centre: Point, radius: number): readonly Point[] => [-90, 30, 150].map((turn) => polar(centre, radians(turn), radius));
const sides = (centre: Point): readonly (readonly [Point, Point])[] => {
  const all = corners(centre, RADIUS);
  return all.map((corner, i) => [corner, all[(i + 1) % 3] as Point]);
};

/** The band of a triangle, the half of it that lies away from the light dark. */
const frame = (centre: Point): readonly Shape[] => {
  const [outer, middle, inner] = [corners(centre, RADIUS + HALF * 2), corners(centre, RADIUS), corners(centre, RADIUS - HALF * 2)];
  const side = (i: number): Shape => shadow(polygon([middle[i] as Point, middle[(i + 1) % 3] as Point, inner[(i + 1) % 3] as Point, inner[i] as Point]));
  return [
    body(polygon(outer) + polygon([...inner].reverse()), 'skin', { colour: 'grey', relief: 0.8 }), ...[0, 1, 2].map(side),
  ];
};

/** Where the side a–b meets c–d, as a share of a–b; null when they do not. */
function meeting([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): number | null {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = ux * vy - uy * vx;
  if (Math.abs(cross) < 1) return null;
  const t = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / cross;
  const s = ((c[0] - a[0]) * uy - (c[1] - a[1]) * ux) / cross;
  return t > 0 && t < 1 && s > 0 && s < 1 ? t : null;
}

/** A piece of a side laid over what it crosses. */
function bridge([a, b]: readonly [Point, Point], share: number): readonly Shape[] {
  const way = heading(a, b);
  const middle = lerp(a, b, share);
  const at = (along: number, aside: number): Point => offset(middle, way, along, aside);
  const reach = HALF * 1.75;
  return [
    fill(polygon([at(-reach, -HALF), at(reach, -HALF), at(reach, HALF), at(-reach, HALF)]), 'skin', { colour: 'grey', line: 'none', relief: 0.8 }),
    shadow(polygon([at(-reach, 0), at(reach, 0), at(reach, HALF), at(-reach, HALF)])),
    stroke(polyline([at(-reach, -HALF), at(reach, -HALF)]), 'outline'), stroke(polyline([at(-reach, HALF), at(reach, HALF)]), 'outline'),
  ];
}

/** Odin's knot: each triangle lies over the next, and the last over the first. */
export const valknut: Motif = {
  name: 'valknut',
  pose: 'round',
  words: ['valknut', "odin's knot", 'knot of the slain'],
  anchors: { centre: [0, 40] },
  draw: () => {
    const [first, , last] = CENTRES as [Point, Point, Point];
    const over = sides(first).flatMap((side) => sides(last).map((other) => [side, meeting(side, other)] as const));
    return [...CENTRES.flatMap(frame), ...over.flatMap(([side, share]) => (share === null ? [] : bridge(side, share)))];
  },
};
