import { body, brush, circle, closed, cut, ellipse, featherFan, fill, glint, knots, leaf, lerp, lock, open, placed, profile, ribbon, scaleArcs, solid, track, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

interface Row {
  readonly roots: string;
  readonly tips: string;
  readonly count: number;
  readonly size: number;
}

/** The train, its longest feathers first. */
const TRAIN: readonly Row[] = [
  { roots: '-50,-10 -10,30 50,60', tips: '-420,250 -400,370 -300,450 -170,488 -40,480 70,420', count: 8, size: 62 },
  { roots: '-50,-10 -10,30 50,60', tips: '-340,170 -310,270 -220,350 -100,390 20,350 70,300', count: 7, size: 56 },
  { roots: '-40,-10 0,30 50,50', tips: '-240,90 -210,180 -120,250 -20,270 50,220', count: 6, size: 48 },
];

/** One feather: a shaft, a vane and the eye near its tip. */
function plume(root: Point, tip: Point, size: number): readonly Shape[] {
  const [foot, eye, iris, heart] = [0.4, 0.84, 0.855, 0.87].map((share) => lerp(root, tip, share));
  if (!foot || !eye || !iris || !heart) return [];
  const turn = (Math.atan2(tip[1] - root[1], tip[0] - root[0]) * 180) / Math.PI;
  return [
    brush(open([root, foot, lerp(root, tip, 0.62)]), 'internal', 1.6),
    body(leaf(foot, tip, { half: size, belly: 0.7, blunt: true, foot: size * 0.2 }), 'skin', { colour: 'leaf', relief: 0.5 }),
    fill(ellipse(eye, size * 0.72, size * 0.6, turn), 'dark', { line: 'internal', colour: 'teal', relief: 0.3 }),
    fill(ellipse(iris, size * 0.48, size * 0.4, turn), 'skin', { line: 'none', colour: 'gold', relief: 0 }),
    solid(circle(heart, size * 0.24)),
  ];
}

const train = (): readonly Shape[] => TRAIN.flatMap(({ roots, tips, count, size }) => {
  const [from, to] = [track(roots), track(tips)];
  return Array.from({ length: count }, (_, i) => plume(from.at(i / (count - 1)), to.at(i / (count - 1)), size)).flat();
});

/** Short feathers over the roots of the train. */
const saddle = (): readonly Shape[] => featherFan('-60,-20 -20,10 50,40', '-170,60 -120,130 -30,180 60,160', { count: 5, tone: 'skin', colour: 'teal', fullness: 0.72, curl: 0.04, edge: 'outline' });

const branch = (): readonly Shape[] => [
  ...['330,130 420,60', '300,170 390,240', '400,120 480,150'].map((stalk) => {
    const [root = [0, 0], tip = [0, 0]] = knots(stalk);
    return body(leaf(root, tip, { half: 30, belly: 0.42 }), 'skin', { colour: 'moss' });
  }),
  body(closed('-430,120! -300,100 -100,130 60,112 200,128 330,106 420,120! 410,150 300,156 120,164 -60,172 -280,150 -420,162!'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['-380,134 -300,128 -220,138', '180,146 250,140 320,130'].map((line) => cut(open(line), 'internal', 2)),
];

const NECK = ribbon('60,-20 160,-80 190,-180 150,-280 160,-360 200,-400', profile('0:112 0.3:92 0.6:54 0.85:44 1:46'));
const onNeck = (u: number, v: number): Point => NECK.at(0.92 - u * 0.8, v * 1.7 - 0.85);

const trunk = (): readonly Shape[] => [
  ...[90, 150].flatMap((x) => [
    body(ribbon([[x - 10, 40], [x, 90], [x, 128]], profile('0:26 0.5:15 1:14')).outline(), 'skin', { colour: 'grey' }),
    ...[-22, 0, 22].map((aside) => body(lock([[x, 118], [x + aside, 140], [x + aside * 1.3, 172]], 13), 'skin', { colour: 'grey', line: 'internal' })),
  ]),
  body(closed('150,-150 210,-60 190,30 110,80 10,80 -70,30 -90,-40 -20,-110 60,-140'), 'dark', { colour: 'blue', relief: 0.9 }),
  body(NECK.outline(), 'dark', { colour: 'blue', relief: 0.9 }),
  { d: scaleArcs(onNeck, { rows: 8, across: 4, bulge: 1, skip: (u) => u < 0.08 }), line: 'internal', tone: 'none', cut: true },
  ...featherFan('70,-50 10,-50 -50,-20', '30,90 -70,90 -150,40 -190,-20', { count: 6, tone: 'skin', colour: 'brown', fullness: 0.7, curl: 0.05, edge: 'outline' }),
  ...featherFan('90,-60 40,-70 -10,-60', '90,50 10,50 -60,20 -90,-30', { count: 5, tone: 'skin', colour: 'tan', fullness: 0.7, curl: 0.05 }),
  body(closed('120,-30! 124,-80 80,-120 20,-120 -40,-90! 0,-70 -10,-40! 40,-40 50,-6! 80,-30 104,4!'), 'skin', { colour: 'tan', relief: 0.6 }),
];

const head = (): readonly Shape[] => [
  ...['186,-430 150,-460 120,-470', '194,-436 172,-470 156,-486', '204,-440 204,-476 204,-490', '214,-436 236,-470 252,-482', '222,-430 260,-454 286,-462'].map((line) => brush(open(line), 'internal', 1.8)),
  ...knots('116,-470 154,-484 204,-484 252,-480 288,-462').map((tip) => body(circle(tip, 15), 'dark', { colour: 'teal', line: 'internal' })),
  body(closed('150,-400 166,-440 206,-452 246,-438 262,-404 246,-366 204,-350 164,-364'), 'dark', { colour: 'blue', relief: 0.8 }),
  body(closed('254,-424! 296,-416 330,-392! 290,-388 256,-384!'), 'skin', { colour: 'grey' }), brush(open('258,-402 286,-404 316,-398'), 'internal', 1.6),
  fill(closed('190,-422! 220,-436 250,-422! 222,-414'), 'skin', { colour: 'white', line: 'none', relief: 0 }), fill(closed('190,-386! 220,-380 250,-388! 222,-370'), 'skin', { colour: 'white', line: 'none', relief: 0 }),
  fill(circle([222, -403], 17), 'skin', { colour: 'white', line: 'none', relief: 0 }), solid(circle([224, -403], 11)), glint(circle([220, -407], 4)),
];

/** A peacock on a branch, its train hanging with every eye to be seen. */
export const peacock: Motif = {
  name: 'peacock',
  pose: 'figure',
  words: ['peacock', 'peafowl'],
  anchors: { crown: [204, -490], mouth: [320, -394], eye: [222, -403], base: [-120, 490], heart: [80, 0] },
  draw: () => placed([...branch(), ...train(), ...saddle(), ...trunk(), ...head()], { x: 16, y: -10, scale: 0.98 }),
};
