import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, fill, open, paired, ribbon, shadow, whip } from '../geometry/kit.js';

/** The right half of a tied bow: tail, loop with its hollow, folds out of the knot. */
const HALF: readonly Shape[] = [
  body(closed('6,10! 66,110 96,210 110,300 90,400 130,486! 186,440 262,452! 240,360 262,270 232,170 150,70 60,-10!'), 'skin', { colour: 'pink', relief: 0.7 }),
  whip('40,60 70,40 90,20', '110,250 150,220 190,150', { count: 4, reach: 0.8, longest: 'middle' }),
  brush(open('120,110 172,220 182,310 160,400'), 'internal', 1.8), brush(open('180,150 216,230 214,310'), 'detail', 1.5),
  body(closed('0,-30! 80,-140 180,-240 300,-310 400,-306 462,-230 476,-110 448,10 380,92 280,110 170,70 70,22 0,14!'), 'skin', { colour: 'pink', relief: 0.9 }),
  fill(closed('180,-70! 236,-166 326,-230 402,-216 424,-146 404,-62 330,-16 246,-28!'), 'dark', { line: 'outline', colour: 'crimson', relief: 0.3 }),
  { ...brush(open('236,-70 310,-120 390,-130'), 'internal', 2), cut: true }, { ...brush(open('250,-110 320,-166 384,-176'), 'detail', 2), cut: true },
  whip('60,-76 62,-20 60,10', '190,-160 190,-50 190,40', { count: 5, reach: 0.66, longest: 'middle' }),
  brush(open('90,-110 160,-180 240,-240'), 'internal', 2), brush(open('100,20 190,60 280,76'), 'internal', 1.8), brush(open('440,-200 452,-110 430,-20'), 'detail', 1.6),
];

/** A bow tied of broad ribbon, its ends hanging in waves. */
export const bow: Motif = {
  name: 'bow',
  pose: 'symmetric',
  words: ['bow', 'ribbon bow', 'coquette bow', 'pink bow', 'hair bow', 'gift bow', 'lace bow'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...paired(...HALF),
    body(closed('-72,-76! -30,-98 30,-98 72,-76! 84,-10 68,58! 30,74 -30,74 -68,58! -84,-10'), 'skin', { colour: 'pink', relief: 0.9 }),
    whip('58,-66 70,-10 56,48', '-10,-60 0,-10 -10,44', { count: 5, reach: 0.7, longest: 'alike' }),
    brush(open('-40,-80 -50,-10 -40,56'), 'internal', 1.8), brush(open('-6,-86 -12,-40 -8,0'), 'internal', 1.6),
  ],
};

const HALF_WIDTH = 66;
const strand = (course: string): string => ribbon(course, () => HALF_WIDTH).outline();

/** A ribbon looped and crossed, as worn for a cause. */
export const awarenessRibbon: Motif = {
  name: 'awareness-ribbon',
  pose: 'figure',
  words: ['awareness ribbon', 'cancer ribbon', 'cancer survivor', 'breast cancer ribbon', 'pink ribbon', 'survivor ribbon'],
  anchors: { centre: [0, -60] },
  draw: () => [
    body(strand('40,-420 -70,-410 -130,-320 -122,-200 -40,-20 80,200 196,452'), 'skin', { colour: 'pink', relief: 0.7 }),
    whip('-170,-300 -172,-210 -116,-100', '-90,-330 -84,-230 -60,-140', { count: 7, reach: 0.7, longest: 'middle' }),
    whip('60,40 110,130 150,220', '10,70 60,160 100,250', { count: 6, reach: 0.8, longest: 'start' }),
    brush(open('120,290 160,380 190,450'), 'internal', 1.7),
    body(strand('-196,452 -80,200 40,-20 122,-200 130,-320 70,-410 -30,-424'), 'skin', { colour: 'pink', relief: 0.8 }),
    shadow(closed('-24,-484! 40,-482 84,-456! 64,-404 34,-370 -24,-364!')),
    whip('180,-300 176,-200 110,-60 40,80', '100,-310 92,-220 40,-90 -20,40', { count: 12, reach: 0.6, longest: 'start' }),
    brush(open('-190,390 -100,210 -10,40'), 'internal', 1.8), brush(open('70,-90 116,-190 126,-280'), 'internal', 1.6),
  ],
};
