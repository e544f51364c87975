import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, ellipse, glint, open, paired, polygon, shadow, stroke } from '../geometry/kit.js';

const POINTS = [
  [0, -330, 34],
  [210, -262, 29],
  [402, -210, 26],
] as const;

const BACK: readonly Shape[] = [body(ellipse([0, 130], 352, 62), 'dark', { colour: 'crimson' })];

const VELVET: readonly Shape[] = [
  body(closed(bothSides('0,-190! 120,-170 260,-110 340,20 350,150! 0,230!')), 'skin', { colour: 'crimson' }),
  ...paired(
    shadow(closed('60,-150! 80,-60 76,60 60,180! 130,170! 150,40 130,-90')),
    shadow(closed('232,-90! 262,0 262,100 246,160! 312,140! 312,30 280,-60')),
    brush(open('190,-100 206,0 196,130'), 'internal', 1.4),
  ),
];

const ARCHES: readonly Shape[] = [
  ...paired(
    body(closed('330,150! 392,-60 400,-190! 428,-184! 424,-40 378,160!'), 'skin', { colour: 'gold' }),
    body(closed('150,190! 196,20 200,-240! 230,-236! 262,-40 330,100 372,150! 300,174! 236,80 214,60 196,200!'), 'skin', {
      colour: 'gold',
    }),
  ),
  body(closed(bothSides('0,-300! 14,-300! 44,-80 110,70 168,170! 120,220! 60,100 0,0!')), 'skin', { colour: 'gold' }),
  ...paired(shadow(closed('12,-240! 36,-80 100,74 150,170! 128,196! 64,80 14,-20!'))).slice(0, 1),
];

const GEMS = [
  [0, 322, 40, 30],
  [154, 306, 24, 24],
  [282, 272, 30, 22],
  [-154, 306, 24, 24],
  [-282, 272, 30, 22],
] as const;

const BAND: readonly Shape[] = [
  body(closed('-380,130! -200,192 0,210 200,192 380,130! 376,330! 200,396 0,414 -200,396 -376,330!'), 'skin', { colour: 'gold' }),
  shadow(closed('-366,320! -200,382 0,400 200,382 366,320! 364,302! 200,362 0,378 -200,362 -364,302!')),
  stroke(open('-376,180 -200,240 0,258 200,240 376,180'), 'internal'),
  ...GEMS.flatMap(([x, y, rx, ry]) => [
    body(ellipse([x, y], rx + 13, ry + 13), 'skin', { line: 'internal', colour: 'gold' }),
    body(ellipse([x, y], rx, ry), 'dark', { colour: x === 0 ? 'blue' : 'red', relief: 1 }),
    glint(ellipse([x - rx * 0.35, y - ry * 0.4], rx * 0.24, ry * 0.2, -20)),
  ]),
  ...[-218, -86, 86, 218].map((x) => body(circle([x, 320 - (x * x) / 2900], 10), 'skin', { line: 'internal', colour: 'bone' })),
];

const FINIALS: readonly Shape[] = POINTS.flatMap(([x, y, r]) =>
  [...new Set([x, -x])].flatMap((at) => [
    body(circle([at, y], r), 'skin', { colour: 'bone', relief: 1 }),
    shadow(
      closed(`${at + r * 0.3},${y - r * 0.8}! ${at + r * 0.85},${y} ${at + r * 0.1},${y + r * 0.85}! ${at + r * 0.45},${y + r * 0.2}`),
    ),
  ]),
);

const CROSS: readonly Shape[] = [
  body(polygon(bothSides('0,-494 20,-494 16,-450 56,-454 56,-414 16,-418 20,-366 0,-366')), 'skin', { colour: 'gold' }),
];

export const crown: Motif = {
  name: 'crown',
  pose: 'symmetric',
  words: ['crown', 'king crown', 'queen crown', 'royal crown', 'tiara', 'royalty'],
  anchors: { base: [0, 414], crown: [0, -494] },
  draw: () => [...BACK, ...VELVET, ...ARCHES, ...BAND, ...CROSS, ...FINIALS],
};
