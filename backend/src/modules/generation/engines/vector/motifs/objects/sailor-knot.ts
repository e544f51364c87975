import type { Motif, Shape } from '../motif.js';
import { brush, closed, fill, knots, lock, mirroredKnots, offset, open, placed, ribbon, stroke, type Curve, type Point } from '../geometry/kit.js';

const HALF = 46;
const LEFT = knots('-424,-112 -320,-84 -190,-68 -80,-114 30,-154 150,-148 222,-78 234,0 222,78 150,148 30,154 -80,114 -190,68 -320,84 -424,112');
const RIGHT = mirroredKnots(LEFT);

/** A stretch of laid rope: its edges without ends, so that stretches meet unseen. */
function stretch(course: Curve, from: number, to: number): readonly Shape[] {
  const band = ribbon(course, () => HALF);
  const lead = (HALF * 1.15) / band.length;
  const lays = Math.round(band.length / (HALF * 1.25));
  return [
    fill(band.outline(from, to), 'skin', { line: 'none', colour: 'tan', relief: 0.9 }), stroke(band.along(-1, from, to), 'outline'), stroke(band.along(1, from, to), 'outline'),
    ...Array.from({ length: lays - 1 }, (_, i) => (i + 1) / lays).filter((share) => share > from + lead && share < to - lead)
      .map((share) => brush(open([band.at(share - lead, -0.96), band.at(share - lead * 0.2, -0.3), band.at(share + lead * 0.2, 0.3), band.at(share + lead, 0.96)]), 'internal', 2)),
  ];
}

/** An end: its strands frayed out behind the twine that stops them. */
function end(course: Curve, at: 0 | 1): readonly Shape[] {
  const band = ribbon(course, () => HALF);
  const away = band.angle(at === 0 ? 0.004 : 0.996) + (at === 0 ? Math.PI : 0);
  const strand = (v: number, long: number): string => {
    const root: Point = band.at(at, v * 0.8);
    return lock([root, offset(root, away, long * 0.5, v * (at === 0 ? -14 : 14)), offset(root, away, long, v * (at === 0 ? -34 : 34))], 17, 0.3);
  };
  const wrap = ribbon(course, () => HALF + 5);
  const [from, to] = at === 0 ? [0.002, 0.03] : [0.97, 0.998];
  return [
    ...([[-1, 66], [1, 62], [-0.4, 78], [0.44, 74]] as const).map(([v, long]) => fill(strand(v, long), 'skin', { colour: 'tan' })),
    fill(closed([wrap.at(from, -1), wrap.at(to, -1), wrap.at(to, 1), wrap.at(from, 1)].map(([x, y]) => [x, y, true])), 'dark', { colour: 'red', line: 'outline', relief: 0.4 }),
  ];
}

/** Two ropes tied in a reef knot: the one over the other's bight, under its legs, over its bight again. */
export const sailorKnot: Motif = {
  name: 'sailor-knot', pose: 'wide',
  words: ['rope', 'knot', 'sailor knot', "sailor's knot", 'sailors knot', 'reef knot', 'square knot', 'nautical knot', 'rope knot', 'lasso', 'tied knot', 'nautical rope'],
  anchors: { centre: [0, 0] },
  draw: () => placed([
    ...stretch(LEFT, 0, 1), ...stretch(RIGHT, 0, 1), ...[[0.07, 0.25], [0.35, 0.65], [0.75, 0.93]].flatMap(([from = 0, to = 1]) => stretch(LEFT, from, to)),
    ...[LEFT, RIGHT].flatMap((course) => [...end(course, 0), ...end(course, 1)]),
  ], { scale: 0.98 }),
};
