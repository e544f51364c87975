import { body, brush, leaf, offset, open, profile, radians, ribbon, shadow, closed, type Knot, type Point } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';

/** Where leaves leave the stalk (share of the way up from its foot), to which side, and how long they are (share of the stalk). */
const LEAVES: readonly (readonly [at: number, side: -1 | 1, length: number])[] = [[0.2, 1, 0.3], [0.36, -1, 0.34], [0.56, 1, 0.27], [0.7, -1, 0.2]];
const LEAN = 46;

function blade(foot: Point, angle: number, length: number, bend: number): readonly Shape[] {
  const tip = offset(foot, angle, length, 0);
  const half = length * 0.23;
  const course = [foot, offset(foot, angle, length * 0.5, bend), offset(foot, angle, length * 0.92, bend * 0.3)];
  const veins = [0.3, 0.46, 0.62].flatMap((share) => [-1, 1].map((side): Shape => {
    const from = offset(foot, angle, length * share, bend * 4 * share * (1 - share));
    return brush(open([from, offset(from, angle + side * radians(42), half * (1.1 - 0.5 * share), 0)]), 'detail', 1.4);
  }));
  const edge: Knot[] = [[foot[0], foot[1], true], ...course.slice(1).map(([x, y]): Knot => [x, y]), [tip[0], tip[1], true]];
  const under = [...edge, ...[0.72, 0.4].map((share): Knot => [...offset(foot, angle, length * share, bend * 4 * share * (1 - share) + half * 0.72)])];
  return [body(leaf(foot, tip, { half, belly: 0.42, bend }), 'skin', { colour: 'leaf', relief: 0.7 }), shadow(closed(under)), brush(open(course), 'internal', 1.6), ...veins];
}

/**
 * One long bare stalk with four leaves, from its foot at 0,0 upwards to 0,-length, swung to `side` on its way. Canvas units.
 */
export function stalk(length: number, side: -1 | 1, rng: Rng): readonly Shape[] {
  const at = (share: number): Point => [side * length * 0.09 * Math.sin(Math.PI * share), -length * share];
  const half = length * 0.014;
  const leaves = LEAVES.flatMap(([share, way, long]) => {
    const toSide = way * side;
    return blade(at(share), radians(-90 + toSide * (LEAN + rng.between(-5, 5))), length * long * rng.between(0.92, 1.06), -toSide * length * 0.02);
  });
  const spine = [0, 0.25, 0.5, 0.75, 1].map(at);
  return [...leaves, body(ribbon(spine, profile(`0:${half * 1.2} 0.6:${half} 1:${half * 1.1}`)).outline(), 'skin', { colour: 'leaf', relief: 0.8 })];
}
