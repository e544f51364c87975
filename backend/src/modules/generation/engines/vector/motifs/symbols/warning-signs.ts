import { arc, body, bothSides, brush, circle, closed, cut, fill, movedKnots, offset, open, placed, polar, polygon, profile, radians, ribbon, shadow, solid, whip, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Radius of the horns' circle, of the hole in it, and of the hole in the middle; how far the first two stand out. Unit of the sign. */
const HORN = { out: 11, round: 15, hole: 10.5, holeOut: 15, slit: 0.5, gap: 2.6, middle: 3 } as const;
const UNIT = 17.4;

/** Where a circle at `out` above the middle is met, on its left, at `aside` from the axis: over its middle or under it. */
const met = (out: number, round: number, aside: number, side: 1 | -1): Point => [-aside, -out - side * Math.sqrt(round ** 2 - aside ** 2)];
const degreesFrom = (out: number, [x, y]: Point): number => (Math.atan2(y + out, x) * 180) / Math.PI;
const sharp = (points: readonly Knot[]): readonly Knot[] => points.map(([x, y], i): Knot => [x, y, i === 0 || i === points.length - 1]);

/** One horned third of the sign, upright: the left flank of the horn on its right, mirrored. */
function hornedThird(): Shape {
  const tip = met(HORN.out, HORN.round, HORN.gap, 1);
  const [inTip, root] = [met(HORN.holeOut, HORN.hole, HORN.gap, 1), met(HORN.holeOut, HORN.hole, HORN.slit, -1)];
  const join = polar([0, 0], radians(-150), 17.09);
  const turned = (angle: number): number => (angle > 0 ? angle - 360 : angle);
  const flank: readonly Knot[] = [
    ...sharp(arc([0, -HORN.out], HORN.round, turned(degreesFrom(HORN.out, join)), turned(degreesFrom(HORN.out, tip)))),
    ...sharp(arc([0, -HORN.holeOut], HORN.hole, turned(degreesFrom(HORN.holeOut, inTip)), turned(degreesFrom(HORN.holeOut, root)) - (root[1] > -HORN.holeOut ? 0 : 360))),
    ...sharp(arc([0, 0], HORN.middle, -100, -150)),
  ];
  const half = movedKnots(flank, { turn: 60, scale: UNIT }).map(([x, y, corner], i, all): Knot => [i === 0 || i === all.length - 1 ? 0 : x, y, corner]);
  return body(closed(bothSides(half)), 'dark', { colour: 'black', relief: 0.4 });
}

/** The piece of the ring that is seen through a horn's hole, upright. */
function ringPiece(): Shape {
  const reach = (round: number): number => (Math.asin((round ** 2 + HORN.holeOut ** 2 - (HORN.hole - 1) ** 2) / (2 * round * HORN.holeOut)) * 180) / Math.PI;
  const [outer, inner] = [reach(13.6), reach(10)];
  return body(closed([...sharp(arc([0, 0], 13.6 * UNIT, -180 + outer, -outer)), ...sharp(arc([0, 0], 10 * UNIT, -inner, -180 + inner))]), 'dark', { colour: 'black', relief: 0.4 });
}

/** The warning of living danger: three pairs of horns on a ring. */
export const biohazard: Motif = {
  name: 'biohazard', pose: 'symmetric', words: ['biohazard', 'biohazard symbol', 'biohazard sign', 'biological hazard', 'bio hazard'],
  anchors: { centre: [0, 0] },
  draw: () => [0, 120, 240].flatMap((turn) => [...placed([hornedThird()], { turn: turn + 60, y: 70 }), ...placed([ringPiece()], { turn, y: 70 })]),
};

const BLADE: readonly Shape[] = [
  body(closed([...sharp(arc([0, 0], 380, -120, -60)), ...sharp(arc([0, 0], 112, -60, -120))]), 'dark', { colour: 'black', relief: 0.3 }),
  cut(open(arc([0, 0], 344, -112, -78)), 'internal', 1.8),
];

/** The trefoil that warns of rays, in its ring. */
export const radiation: Motif = {
  name: 'radiation-sign', pose: 'round',
  words: ['radiation sign', 'radioactive', 'radioactive sign', 'radioactive symbol', 'radiation symbol', 'radiation', 'nuclear symbol', 'nuclear sign', 'radioactivity', 'atomic trefoil'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(circle([0, 0], 470), 'skin', { colour: 'black', relief: 0.4 }), fill(circle([0, 0], 432), 'skin', { colour: 'yellow', line: 'outline', relief: 0.3 }),
    whip(arc([0, 0], 430, 20, 130), arc([0, 0], 330, 30, 120), { count: 25, reach: 0.7, longest: 'middle' }),
    ...[0, 120, 240].flatMap((turn) => placed(BLADE, { turn })), body(circle([0, 0], 76), 'dark', { colour: 'black', relief: 0.4 }),
  ],
};

/** The triangle of the loop: the way from its middle to a corner, its edge, half the band's breadth. */
const LOOP = { corner: 330, half: 76, head: 128 } as const;
const onEdge = (angle: number, along: number, aside: number): Point => offset([0, -LOOP.corner], radians(angle), along, aside);

/** One arrow: up to the corner, folded over and down the other side. */
const foldedArrow = (): readonly Shape[] => {
  const down = (along: number, aside: number): Point => onEdge(60, along, aside);
  const up = (before: number, aside: number): Point => onEdge(-60, -before, aside);
  const { half, head } = LOOP;
  const [left, right] = [up(-4, -half), down(-4, -half)];
  return [
    body(polygon([left, right, down(186, -half), down(186, -head), down(318, 0), down(186, head), down(186, half), down(20, half)]), 'dark', { colour: 'leaf', relief: 0.3 }),
    body(polygon([up(228, -half), left, up(-4, half), up(228, half)]), 'skin', { colour: 'leaf', relief: 0.5 }),
    whip([up(-4, -half), up(-4, half)], [up(150, -half), up(150, half)], { count: 9, reach: 0.85, longest: 'middle' }),
    cut(open([down(90, -half * 0.55), down(200, -half * 0.55)]), 'internal', 1.6), brush(open([up(206, -half * 0.62), up(80, -half * 0.62)]), 'internal', 1.6),
  ];
};

/** Three arrows that chase one another round a triangle. */
export const recycling: Motif = {
  name: 'recycling-symbol', pose: 'symmetric',
  words: ['recycling symbol', 'recycling', 'recycle', 'recycle symbol', 'recycling sign', 'recycle sign', 'recycling logo', 'recycling arrows', 'three arrows'],
  anchors: { centre: [0, 0] },
  draw: () => placed([0, 120, 240].flatMap((turn) => placed(foldedArrow(), { turn })), { scale: 1.2, y: 90 }),
};

/** The sign on the button that starts a machine. */
export const powerButton: Motif = {
  name: 'power-button', pose: 'round',
  words: ['power button', 'power symbol', 'power sign', 'on off button', 'on off switch', 'on off symbol', 'on button', 'off button', 'standby symbol', 'start button'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(circle([0, 0], 470), 'skin', { colour: 'grey', relief: 0.5 }), fill(circle([0, 0], 410), 'skin', { colour: 'red', line: 'outline', relief: 0.7 }),
    whip(arc([0, 0], 408, 10, 120), arc([0, 0], 290, 20, 110), { count: 25, reach: 0.8, longest: 'middle' }),
    shadow(closed([...sharp(arc([0, 0], 462, 20, 100)), ...sharp(arc([0, 0], 428, 100, 20))])),
    body(ribbon(arc([0, 30], 224, -52, 232), () => 36).outline(), 'dark', { colour: 'black', relief: 0.4 }),
    body(ribbon('0,-270 0,-100 0,20', profile('0:36 1:36')).outline(), 'dark', { colour: 'black', relief: 0.4 }), solid(circle([0, 20], 35)), cut(open('-12,-240 -12,-20'), 'internal', 1.6),
    brush(open(arc([0, 0], 372, 196, 254)), 'internal', 2.2),
  ],
};
