import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, dots, fill, leaf, lock, offset, open, placed, polar, polygon, radians, solid, stroke, whip, type Knot, type Point } from '../geometry/kit.js';

const PIVOT: Point = [0, 330];
const OUTER = 640;
const INNER = 286;
/** Half the angle it opens to, and of one pleat. */
const WIDE = 72;
const PLEAT = 8;
const FOLDS = Array.from({ length: 19 }, (_, i) => -WIDE + i * PLEAT);

/** A place on the open leaf: degrees from upright, distance from the pivot. */
const on = (turn: number, far: number): Point => polar(PIVOT, radians(turn - 90), far);
const sharp = ([x, y]: Point): Knot => [x, y, true];
const edge = (far: number, step: number): readonly Knot[] => FOLDS.map((turn, i) => sharp(on(turn, far + (i % 2 === 0 ? 0 : step))));

/** The paper in its pleats, every other one turned from the light. */
const LEAF: readonly Shape[] = [
  body(closed([...edge(OUTER, -12), ...[...edge(INNER, -6)].reverse()]), 'skin', { colour: 'bone', relief: 0.4 }),
  ...FOLDS.slice(1, -1).map((turn, i) => stroke(open([on(turn, INNER + 2), on(turn, OUTER - 10)]), i % 2 === 0 ? 'internal' : 'detail')),
];

/** The painting: the sun behind the mountain, and mist along its foot. */
const MOUNTAIN: readonly Shape[] = [
  fill(circle(on(20, 528), 92), 'dark', { colour: 'red', relief: 0.3 }),
  body(closed([
    sharp(on(-48, INNER + 14)), on(-28, 380), on(-13, 474), sharp(on(-5, 560)), on(1, 554), sharp(on(6, 562)), on(14, 478), on(29, 384), sharp(on(48, INNER + 14)),
    ...[36, 24, 12, 0, -12, -24, -36].map((turn) => on(turn, INNER + 12)),
  ]), 'mid', { colour: 'navy', line: 'internal', relief: 0.4 }),
  fill(polygon(
    [[-13, 470], [-10, 440], [-7, 476], [-3, 430], [1, 470], [5, 424], [9, 472], [12, 446], [14, 478], [6, 562], [1, 554], [-5, 560]].map(([turn = 0, far = 0]) => on(turn, far)),
  ), 'skin', { colour: 'white', relief: 0.2 }),
  ...([[-26, 10, 350], [8, 30, 356], [-8, 14, 326]] as const).map(([from, to, far]) => cut(open([on(from, far), on((from + to) / 2, far + 8), on(to, far)]), 'internal', 2.6)),
];

const FIFTHS = [0, 72, 144, 216, 288];
const blossom = (centre: Point, r: number): readonly Shape[] => [
  ...FIFTHS.map((turn) => body(leaf(centre, polar(centre, radians(turn), r), { half: r * 0.46, belly: 0.64, blunt: true }), 'skin', { colour: 'pink', relief: 0.5 })),
  solid(dots(FIFTHS.map((turn) => polar(centre, radians(turn + 36), r * 0.3)), 4)), fill(circle(centre, r * 0.17), 'dark', { colour: 'gold' }),
];

const BRANCH: readonly Shape[] = [
  ...[
    lock([on(-69, 420), on(-56, 470), on(-44, 520), on(-30, 540), on(-16, 606)], 14, 0.2), lock([on(-48, 506), on(-46, 560), on(-38, 600)], 9, 0.2),
  ].map((d) => body(d, 'dark', { colour: 'brown' })),
  ...([[-56, 480, 46], [-37, 594, 42], [-32, 520, 48], [-17, 600, 36]] as const).flatMap(([turn, far, r]) => blossom(on(turn, far), r)),
];

/** A stick from the pivot to the leaf; the two guards are broad and run on to its edge. */
function stick(turn: number, half: number, far: number): readonly Shape[] {
  const across = (at: number, wide: number): Point => offset(on(turn, at), radians(turn), wide, 0);
  const plank = polygon([across(-34, half * 0.8), across(far, half), across(far, -half), across(-34, -half * 0.8)]);
  const isGuard = far > INNER + 10;
  return isGuard ? [body(plank, 'dark', { colour: 'black', relief: 0.3 }), cut(open([on(turn, 40), on(turn, far - 40)]), 'internal', 2)] : [fill(plank, 'skin', { colour: 'brown', relief: 0.3 })];
}

const TASSEL: readonly Shape[] = [
  brush(open([[0, 352], [34, 380], [10, 408], [26, 430]]), 'outline', 1.4), body(circle([28, 440], 17), 'skin', { colour: 'gold', relief: 0.9 }),
  body(closed('8,450! 50,450! 66,540! 44,532 30,544 14,532 -10,540!'), 'dark', { colour: 'crimson', relief: 0.5 }), ...['22,464 12,530', '38,464 44,528'].map((line) => cut(open(line), 'internal', 1.8)),
];

/** A folding fan with a mountain, the sun and a branch of blossom painted on it. */
export const foldingFan: Motif = {
  name: 'folding-fan',
  pose: 'wide',
  words: ['fan', 'folding fan', 'japanese fan', 'hand fan', 'sensu'],
  anchors: { centre: [0, -60], base: [0, 330] },
  draw: () => placed([
    ...TASSEL, ...LEAF, ...MOUNTAIN, whip([on(72, 300), on(73, 460), on(72, 620)], [on(58, 300), on(58, 460), on(58, 620)], { count: 12, reach: 0.8, longest: 'middle' }), ...BRANCH,
    ...FOLDS.filter((_, i) => i % 2 === 0).slice(1, -1).flatMap((turn) => stick(turn, 10, INNER + 2)), ...[-WIDE, WIDE].flatMap((turn) => stick(turn, 15, OUTER - 14)),
    body(circle(PIVOT, 24), 'skin', { colour: 'gold', relief: 0.9 }), solid(circle(PIVOT, 7)),
  ], { y: -60, scale: 0.78 }),
};
