import { body, brush, circle, closed, glint, leaf, open, placed, polar, profile, radians, ribbon, scaleArcs, shadow, solid, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const green = { colour: 'leaf' } as const;

const BODY = ribbon('120,-490 124,-400 90,-300 40,-200 -20,-80 -10,60 50,180 60,300 -20,400 -150,430 -250,360 -240,260 -170,240', profile('0:8 0.012:34 0.035:64 0.08:86 0.12:78 0.17:56 0.27:92 0.4:100 0.5:74 0.58:46 0.8:24 1:4'));

/** A foot of five toes, each with its pad, about the direction it points in. */
const foot = (x: number, y: number, turn: number): readonly Shape[] => [-80, -40, 0, 40, 80].flatMap((aside) => {
  const way = radians(turn + aside);
  const tip = polar([x, y], way, 78);
  return [
    body(ribbon([[x, y], polar([x, y], way, 40), tip], profile('0:17 0.55:12 0.86:19 1:7')).outline(), 'skin', { ...green, relief: 0.5 }),
    body(circle(tip, 23), 'dark', { colour: 'orange', relief: 0.4 }),
  ];
});

const leg = (spine: string, x: number, y: number, turn: number): readonly Shape[] => [
  ...foot(x, y, turn), body(ribbon(spine, profile('0:46 0.45:36 0.55:36 1:21')).outline(), 'skin', { ...green, relief: 0.8 }),
];

const legs = (): readonly Shape[] => [
  ...leg('20,-200 -90,-250 -190,-220 -240,-310', -246, -326, -120), ...leg('60,-180 170,-150 270,-190 310,-290', 316, -306, -60),
  ...leg('0,90 -110,110 -190,60 -270,120', -282, 126, 160), ...leg('50,110 150,70 250,120 290,220', 296, 236, 60),
];

const surface = (u: number, v: number): Point => BODY.at(0.16 + u * 0.72, v * 1.84 - 0.92);

/** A lozenge of the back and the small marks beside it. */
const mark = (at: number): readonly Shape[] => [
  solid(closed([[...BODY.at(at - 0.024, 0), true], BODY.at(at, -0.46), [...BODY.at(at + 0.024, 0), true], BODY.at(at, 0.46)])),
  solid(circle(BODY.at(at + 0.03, -0.66), 8)), solid(circle(BODY.at(at + 0.03, 0.66), 8)),
];

/** A ring round the tail. */
const ring = (at: number): Shape => {
  const near: readonly Knot[] = [[...BODY.at(at, -1), true], BODY.at(at + 0.012, 0), [...BODY.at(at, 1), true]];
  return solid(closed([...near, [...BODY.at(at + 0.022, 1), true], BODY.at(at + 0.034, 0), [...BODY.at(at + 0.022, -1), true]]));
};

const SHADE = [0.2, 0.26, 0.32, 0.38, 0.44, 0.5];

const trunk = (): readonly Shape[] => [
  body(BODY.outline(), 'skin', { ...green, relief: 1 }),
  { d: scaleArcs(surface, { rows: 24, across: 5, skip: (u, v) => u > 0.8 || Math.abs(v - 0.5) < 0.16 }), line: 'detail', tone: 'none' },
  ...[0.22, 0.29, 0.36, 0.43, 0.5].flatMap(mark),
  ...[0.57, 0.63, 0.69, 0.75, 0.81, 0.87].map(ring),
  shadow(closed([...SHADE.map((at) => BODY.at(at, -0.98)), ...[...SHADE].reverse().map((at) => BODY.at(at, -0.8))])),
];

/** An eye that bulges from the side of the head, painted before it. */
const eyes = (): readonly Shape[] => [-1, 1].flatMap((side) => placed([
  body(circle([0, 0], 36), 'skin', { colour: 'gold', relief: 0.5 }), solid(leaf([0, -28], [0, 28], { half: 12 })), glint(circle([-side * 10, -13], 6)),
], { x: 122 + side * 72, y: -396, turn: side * 14 }));

/** The face from above: nostrils, a lozenge on the brow, folds over the eyes. */
const face = (): readonly Shape[] => [
  ...[-1, 1].map((side) => brush(open([[122 + side * 30, -450], [122 + side * 48, -400], [122 + side * 40, -346]]), 'internal', 2.8)),
  solid(closed('122,-442! 140,-404 122,-352! 104,-404')), solid(circle([108, -474], 5)), solid(circle([134, -474], 5)),
  ...['96,-320 106,-292 98,-266', '146,-322 136,-294 140,-268'].map((line) => brush(open(line), 'internal', 2)),
];

/** A gecko from above, climbing, its tail in a curl. */
export const gecko: Motif = {
  name: 'gecko',
  pose: 'figure',
  words: ['gecko', 'lizard', 'iguana'],
  anchors: { crown: [120, -490], eye: [192, -396], base: [-60, 430], heart: [-10, -20] },
  draw: () => placed([...legs(), ...eyes(), ...trunk(), ...face()], { x: 0, y: 20, scale: 0.98 }),
};
