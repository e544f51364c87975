import { body, brush, circle, closed, cut, dots, ellipse, fill, glint, open, paired, shadow, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const bolts = (y: number, spread: readonly number[]): Shape => solid(dots(spread.flatMap((x) => [[-x, y + x * x * 0.0004], [x, y + x * x * 0.0004]] as const), 9));

/** The round window in front: a bolted ring, glass behind bars. */
const front = (): readonly Shape[] => [
  body(circle([0, -76], 178), 'skin', { colour: 'gold', relief: 0.3 }),
  body(circle([0, -76], 138), 'black', { line: 'internal', colour: 'navy', relief: 0 }),
  ...[-1, 0, 1].map((i) => body(closed(`${i * 62 - 9},-214! ${i * 62 + 9},-214! ${i * 62 + 9},62! ${i * 62 - 9},62!`), 'skin', { line: 'internal', colour: 'gold', relief: 0.4 })),
  ...[-1, 1].map((i) => body(closed(`-136,${-84 + i * 52}! 136,${-84 + i * 52}! 136,${-68 + i * 52}! -136,${-68 + i * 52}!`), 'skin', { line: 'internal', colour: 'gold', relief: 0.4 })),
  body(`${circle([0, -76], 178)}${circle([0, -76], 140)}`, 'none', { line: 'internal' }),
  solid(dots(Array.from({ length: 12 }, (_, i) => [Math.cos((i * Math.PI) / 6 + 0.26) * 159, -76 + Math.sin((i * Math.PI) / 6 + 0.26) * 159] as const), 8)),
  glint(closed('-104,-130! -70,-168 -50,-176! -80,-140 -92,-112!')),
];

const side = (): readonly Shape[] => [
  body(ellipse([292, -96], 58, 108, 6), 'skin', { colour: 'gold', relief: 0.5 }),
  body(ellipse([300, -96], 36, 78, 6), 'black', { line: 'internal', colour: 'navy', relief: 0 }),
  ...[-140, -96, -52].map((y) => cut(open(`268,${y} 300,${y + 4} 332,${y + 2}`), 'internal')),
  body(closed('330,-20! 388,-30 420,6 410,60 366,84 318,64!'), 'skin', { colour: 'gold' }),
  fill(ellipse([392, 26], 22, 34, -18), 'dark', { colour: 'brown' }),
];

const collar = (): readonly Shape[] => [
  body(symmetric('0,222 130,220 236,238 340,282 430,352 466,430 420,474 240,494 0,498'), 'skin', { colour: 'gold', relief: 0.8 }),
  body(symmetric('0,170 150,166 214,184 236,226 210,262 110,282 0,286'), 'skin', { colour: 'gold', relief: 0.9 }),
  brush(open('-216,232 -110,254 0,258 110,254 216,232'), 'internal', 1.8),
  bolts(222, [30, 96, 160]),
  brush(open('-392,356 -250,400 0,420 250,400 392,356'), 'internal', 2),
  ...paired(solid(circle([300, 328], 13)), solid(circle([396, 420], 13)), solid(circle([206, 452], 13)), solid(circle([70, 466], 13))),
  whip('420,470 464,430 428,352 340,284', '330,450 370,420 350,372 280,320', { count: 11, reach: 0.8, valley: 0.4, longest: 'middle' }),
];

/** A copper diving helmet from the front: bars before the glass, wing nuts on the breastplate. */
export const divingHelmet: Motif = {
  name: 'diving-helmet',
  pose: 'symmetric',
  words: ['diving helmet', 'diver helmet', 'dive helmet', 'deep sea diver', 'diver', 'diving suit', 'scuba helmet', 'scaphander'],
  anchors: { crown: [0, -490], eye: [0, -76], base: [0, 490] },
  draw: () => [
    ...collar(),
    body(symmetric('0,-438 120,-424 230,-368 304,-270 334,-150 326,-30 286,80 214,170 110,206 0,214'), 'skin', { colour: 'gold', relief: 1 }),
    whip('222,164 296,60 330,-60 324,-190 286,-300', '160,120 224,40 250,-60 250,-170 214,-260', { count: 15, reach: 0.8, valley: 0.4, longest: 'middle' }),
    ...paired(...side()),
    body(closed('-62,-424! -56,-470 0,-494 56,-470 62,-424! 0,-410'), 'skin', { colour: 'gold' }),
    body(ellipse([0, -372], 96, 46), 'skin', { colour: 'gold', relief: 0.3 }),
    body(ellipse([0, -370], 64, 28), 'black', { line: 'internal', colour: 'navy', relief: 0 }),
    cut(open('-30,-372 0,-366 30,-372'), 'internal'),
    brush(open('-190,-340 -246,-270 -270,-200'), 'internal', 2),
    shadow(closed('-150,60! -60,120 60,120 150,60! 70,150 -70,150!')),
    ...front(),
  ],
};
