import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, lock, offset, open, paired, placed, profile, ribbon, shadow, solid, symmetric, track, type Curve, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const pink = { colour: 'pink' } as const;
const SPINE = '0,-120 6,0 -40,130 -50,240 30,340 160,380 280,320 320,200 270,110';
const BODY = ribbon(SPINE, profile('0:120 0.2:134 0.4:112 0.6:72 0.8:40 1:4'));
/** The fin along back and tail, seen on both sides of the body. */
const FIN = ribbon(SPINE, profile('0:20 0.36:20 0.5:124 0.7:118 0.88:84 1:8'));

const BELLY = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];

const FRINGE = 7;

/** A gill: a stalk with tufts along both sides. */
function gill(stalk: Curve): readonly Shape[] {
  const way = track(stalk);
  const side = (sign: -1 | 1): readonly Knot[] => Array.from({ length: FRINGE }, (_, i) => i / FRINGE).flatMap((at): readonly Knot[] => [
    offset(way.at(0.06 + at * 0.9), way.angle(at), 0, sign * (18 - at * 8)),
    offset(way.at(at * 0.94), way.angle(at), 44, sign * (60 - at * 20)),
  ]);
  const tip = way.at(1);
  return [
    body(closed([...flames([...side(-1), [...tip]], 0.08), ...[...flames([...side(1), [...tip]], -0.08)].reverse().slice(1)]), 'dark', { colour: 'crimson', relief: 0.4 }),
    body(ribbon(stalk, profile('0:20 1:6')).outline(0, 0.94), 'skin', { ...pink, line: 'internal', relief: 0.6 }),
  ];
}

const hand = (x: number, y: number, turn: number): readonly Shape[] => placed(
  ['0,0 40,-44', '0,0 58,-14', '0,0 58,20', '0,0 40,48'].map((spine) => body(lock(spine, 15), 'skin', { ...pink, line: 'outline', relief: 0.5 })), { x, y, turn },
);

const limb = (spine: string): Shape => body(ribbon(spine, profile('0:40 0.5:31 1:22')).outline(), 'skin', { ...pink, relief: 0.8 });

const trunk = (): readonly Shape[] => [
  body(FIN.outline(0.2, 1), 'dark', { ...pink, relief: 0.3 }),
  ...[0.6, 0.68, 0.76, 0.84].flatMap((at) => [-1, 1].map((v) => cut(open([FIN.at(at, v * 0.6), FIN.at(at + 0.03, v * 0.86)]), 'internal', 1.6))),
  ...hand(-212, 92, 150), limb('-80,-20 -160,20 -206,86'), ...hand(222, 62, 20), limb('90,-40 160,-10 216,56'),
  ...hand(-236, 276, 140), limb('-110,180 -190,200 -230,268'), ...hand(166, 196, -20), limb('30,200 90,180 156,190'),
  body(BODY.outline(), 'skin', { ...pink, relief: 1 }),
  fill(closed([...BELLY.map((at) => BODY.at(at, 0.1)), ...[...BELLY].reverse().map((at) => BODY.at(at, 0.9))]), 'skin', { colour: 'white', line: 'none', relief: 0.4 }),
  ...[0.22, 0.3, 0.38, 0.46, 0.54, 0.62, 0.7, 0.78].map((at) => brush(open([BODY.at(at, -0.1), BODY.at(at + 0.014, 0.3), BODY.at(at, 0.7)]), 'internal', 1.8)),
  ...[[0.24, -0.6], [0.33, -0.7], [0.42, -0.55], [0.5, -0.7], [0.58, -0.5]].map(([at = 0, v = 0], i) => solid(circle(BODY.at(at, v), i % 2 === 0 ? 11 : 8))),
  shadow(symmetric('0,-50! 120,-60 130,-30! 100,10 50,26 0,30!')),
];

const head = (): readonly Shape[] => [
  ...paired(...['190,-300 270,-390 330,-490', '226,-220 350,-270 470,-330', '210,-140 330,-150 470,-150'].flatMap(gill)),
  body(symmetric('0,-370 110,-366 210,-320 266,-230 256,-150 200,-80 110,-44 0,-36'), 'skin', { ...pink, relief: 0.9 }),
  ...paired(
    solid(ellipse([150, -226], 34, 38)), glint(circle([138, -240], 12)), glint(circle([164, -212], 6)),
    brush(open('102,-250 124,-286 168,-290 198,-262'), 'internal', 2.2), fill(ellipse([196, -160], 34, 20), 'mid', { line: 'none', colour: 'crimson', relief: 0 }),
    solid(ellipse([26, -196], 6, 8)), solid(circle([56, -320], 8)), solid(circle([96, -336], 6)),
  ),
  brush(open('-170,-140 -90,-104 0,-94 90,-104 170,-140'), 'outline', 1.5), ...paired(brush(open('160,-152 182,-138 186,-122'), 'internal', 2)),
  brush(open('-50,-70 0,-62 50,-70'), 'internal', 2),
];

/** An axolotl smiling, its gills out, its tail in a curl. */
export const axolotl: Motif = {
  name: 'axolotl',
  pose: 'figure',
  words: ['axolotl', 'ajolote', 'salamander', 'newt'],
  anchors: { crown: [0, -370], mouth: [0, -94], eye: [150, -226], base: [30, 470], heart: [0, 60] },
  draw: () => placed([...trunk(), ...head()], { y: 4, scale: 0.97 }),
};
