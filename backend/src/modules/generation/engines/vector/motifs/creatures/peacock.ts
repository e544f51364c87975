import { body, brush, circle, closed, cut, ellipse, featherFan, fill, glint, knots, leaf, lock, open, placed, polar, profile, radians, ribbon, scaleArcs, solid, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Where the train roots, which way it hangs (degrees), and how long it is. */
const TRAIN = { root: [-30, 0], way: 124, length: 545 } as const;

/** The rows of eyes, outermost first: how far out, how many, how large, how far each spreads to either side (degrees). */
const ROWS: readonly (readonly [reach: number, count: number, size: number, spread: number])[] = [
  [1, 8, 56, 35], [0.83, 7, 52, 33], [0.67, 6, 48, 31], [0.52, 5, 43, 29], [0.38, 4, 36, 27],
];

/** The end of one feather: a vane with its barbs, and the eye in it. */
function plume(angle: number, length: number, size: number): readonly Shape[] {
  const way = radians(angle);
  const out = (back: number, aside = 0): Point => {
    const [x, y] = polar(TRAIN.root, way, length - back * size);
    return [x - Math.sin(way) * aside * size, y + Math.cos(way) * aside * size];
  };
  return [
    body(leaf(out(2.9), out(0), { half: size * 0.86, belly: 0.62, blunt: true }), 'skin', { colour: 'leaf', relief: 0.5 }),
    ...[-1, 1].map((side) => brush(open([out(1.9, side * 0.16), out(1.3, side * 0.66), out(0.86, side * 0.74)]), 'detail', 1.6)),
    fill(ellipse(out(0.92), size * 0.6, size * 0.5, angle), 'dark', { line: 'internal', colour: 'teal', relief: 0.3 }),
    fill(ellipse(out(0.84), size * 0.4, size * 0.34, angle), 'skin', { line: 'none', colour: 'gold', relief: 0 }),
    solid(circle(out(0.76), size * 0.21)),
  ];
}

/** The train hangs in one long fan, every eye seen, dark between the feathers. */
const train = (): readonly Shape[] => [
  body(leaf([-10, -20], polar(TRAIN.root, radians(TRAIN.way), TRAIN.length - 40), { half: 180, belly: 0.62, blunt: true, foot: 60 }), 'dark', { colour: 'moss', relief: 0.4 }),
  ...ROWS.flatMap(([reach, count, size, spread]) => Array.from({ length: count }, (_, i) => {
    const side = (2 * i) / (count - 1) - 1;
    return plume(TRAIN.way + side * spread, TRAIN.length * reach * (1 - 0.08 * side * side), size);
  }).flat()),
];

/** Short feathers over the roots of the train. */
const saddle = (): readonly Shape[] => featherFan('-70,-20 -20,10 50,40', '-200,90 -160,150 -90,196 10,190', { count: 6, tone: 'skin', colour: 'teal', fullness: 0.72, curl: 0.04, edge: 'outline' });

const branch = (): readonly Shape[] => [
  ...['330,130 420,60', '300,170 390,240', '400,120 480,150'].map((stalk) => {
    const [root = [0, 0], tip = [0, 0]] = knots(stalk);
    return body(leaf(root, tip, { half: 30, belly: 0.42 }), 'skin', { colour: 'moss' });
  }),
  body(closed('-60,120! 60,112 200,128 330,106 420,120! 410,150 300,156 120,164 -60,172!'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['40,140 80,132 130,142', '180,146 250,140 320,130'].map((line) => cut(open(line), 'internal', 2)),
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
