import { body, brush, closed, cut, fill, flames, knots, open, placed, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { sleepingBearHead } from './bear.js';
import { saddle } from './parts/saddle.js';

const coat = { colour: 'brown' } as const;

/** The round of its back from the nape to the rump, shaggy, and the flat ground it lies on. */
const BACK: readonly Knot[] = [
  ...flames('-330,90 -300,-20 -230,-20 -210,-100 -130,-96 -100,-160 -10,-146 30,-200 110,-170 170,-200 230,-146 300,-140 330,-66 396,-40 404,40 460,90 448,160 490,220', 0.1),
  [480, 300], [420, 340, true], [-380, 340, true],
];
const RIDGE = '-250,-20 -120,-110 0,-160 110,-186 230,-150 340,-70 420,50 470,200';
const UNDER = '-120,60 0,0 110,-30 210,0 290,70 340,160 370,240';

const paw = (x: number, y: number, scale = 1): readonly Shape[] => placed([
  ...[-76, -36, 6, 46].map((at) => fill(closed(`${at},30! ${at + 26},26! ${at + 18},66 ${at - 4},84!`), 'skin', { colour: 'bone', line: 'internal', relief: 0 })),
  body(closed('-120,20! -126,-40 -70,-86 30,-92 110,-56 130,10 100,46 20,58 -80,56!'), 'skin', { ...coat, relief: 0.9 }),
  ...['-62,52 -66,24 -54,4', '-20,58 -24,28 -12,8', '26,56 24,26 34,8'].map((line) => brush(open(line), 'internal', 2.2)),
], { x, y, scale });

const trunk = (rng: Rng): readonly Shape[] => [
  body(closed(BACK), 'skin', { ...coat, relief: 0.9 }),
  saddle(RIDGE, UNDER, { count: 11, depth: 60, rng }),
  ...['-40,-110 0,-70 10,-30', '60,-150 90,-110 100,-70', '160,-150 186,-110 190,-70', '250,-110 276,-66 276,-24', '340,-20 352,30 340,70', '410,90 410,140 396,180'].map((line) => cut(open(line), 'internal', 2.6)),
  // The haunch, drawn up.
  body(closed([...knots('150,336! 136,240 190,150 290,116 390,160 436,250 430,340!')]), 'skin', { ...coat, relief: 0.9 }),
  ...['180,250 200,200 240,170', '230,290 250,240 290,210', '310,300 326,250 360,230', '280,160 330,160 370,190', '60,120 90,160 96,210', '0,60 30,100 36,150', '70,20 106,60 116,106'].map((line) => brush(open(line), 'internal', 2.6)),
  ...paw(210, 304, 0.92),
];

/** A bear asleep, curled on its side, its chin on its paws. */
export const sleepingBear: Motif = {
  name: 'sleeping-bear',
  pose: 'wide',
  words: ['sleeping bear', 'bear sleeping', 'bear asleep', 'hibernating bear', 'curled up bear', 'bear lying down', 'lying bear', 'sleepy bear'],
  anchors: { crown: [-200, -170], mouth: [-210, 230], eye: [-120, 30], base: [0, 350], back: [120, -190], heart: [160, 60] },
  draw: (rng) => placed([...trunk(rng), ...paw(-360, 304), ...paw(-60, 304), ...placed(sleepingBearHead(), { x: -206, y: 80, scale: 0.72 })], { x: -2, y: -40, scale: 0.98 }),
};
