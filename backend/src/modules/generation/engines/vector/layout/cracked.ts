import { heightOf, widthOf, type Box } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { body, closed, solid, type Knot } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';
import { ornament } from './cast.js';
import { clipTo, outlineOf } from './silhouette.js';
import { largest, type Tie } from './stand.js';

/** Where each crack starts at the edge of the hero and where it ends, shares of its box from its middle. */
const COURSES: readonly (readonly [Point, Point, number])[] = [[[0.2, -0.56], [-0.08, 0.16], 1], [[0.56, 0.1], [0.14, 0.2], 0.72], [[-0.54, 0.36], [-0.2, 0.12], 0.72]];
/** Half the width of a crack at its mouth, a share of the hero's measure; how far each corner leaves the straight line, in those. */
const [HALF, JAG, CORNERS] = [0.021, 1.9, 6] as const;

const placeIn = (box: Box, [x, y]: Point): Point => [(box.left + box.right) / 2 + x * widthOf(box), (box.top + box.bottom) / 2 + y * heightOf(box)];

/** Corners of a jagged line, the mouth first. */
function jagged([ax, ay]: Point, [bx, by]: Point, swing: number, rng: Rng): readonly Point[] {
  const long = Math.hypot(bx - ax, by - ay);
  const [nx, ny] = [-(by - ay) / long, (bx - ax) / long];
  return Array.from({ length: CORNERS + 1 }, (_, i): Point => {
    const share = i / CORNERS;
    const aside = i === 0 || i === CORNERS ? 0 : (i % 2 === 0 ? 1 : -1) * swing * rng.between(0.5, 1.1);
    return [ax + (bx - ax) * share + nx * aside, ay + (by - ay) * share + ny * aside];
  });
}

/** A wedge along a line, from so wide at its mouth to a point. */
function wedge(line: readonly Point[], half: number): string {
  const [[ax, ay], [bx, by]] = [line[0] as Point, line.at(-1) as Point];
  const long = Math.hypot(bx - ax, by - ay);
  const [nx, ny] = [-(by - ay) / long, (bx - ax) / long];
  const side = (way: 1 | -1): readonly Knot[] => line.map(([x, y], i): Knot => {
    const out = way * half * (1 - i / (line.length - 1));
    return [x + nx * out, y + ny * out, true];
  });
  return closed([...side(1), ...[...side(-1)].reverse()]);
}

/** A crack with two splits that leave it, bare skin along it so that it is seen on black. */
function crack(from: Point, to: Point, half: number, rng: Rng): readonly Shape[] {
  const line = jagged(from, to, half * JAG, rng);
  const long = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const splits = [2, 4].map((at, i) => {
    const [x, y] = line[at] as Point;
    const way = Math.atan2(to[1] - from[1], to[0] - from[0]) + (i === 0 ? 0.9 : -0.9);
    return jagged([x, y], [x + Math.cos(way) * long * 0.26, y + Math.sin(way) * long * 0.26], half, rng);
  });
  const all = [[line, half] as const, ...splits.map((split) => [split, half * 0.6] as const)];
  return [...all.map(([one, wide]) => body(wedge(one, wide * 2), 'skin', { line: 'none', relief: 0 })), ...all.map(([one, wide]) => solid(wedge(one, wide)))];
}

/** The hero broken: cracks that run in from its edge. */
export const cracks: Tie = (player, stand) => {
  const rng = stand.sheet.rng.fork('cracks');
  const half = largest(stand) * HALF;
  const shapes = COURSES.flatMap(([from, to, share]) => crack(placeIn(stand.box, from), placeIn(stand.box, to), half * share, rng));
  return { front: [{ ...ornament(player.id, shapes), clip: clipTo(outlineOf(stand.core.filter(({ id }) => id === stand.hero.id))) }] };
};
