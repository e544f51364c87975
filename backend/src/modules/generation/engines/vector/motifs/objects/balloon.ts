import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, cut, fill, open, paired, placed, profile, ribbon, stroke, symmetric, whip } from '../geometry/kit.js';

const HALF = '0,-494 112,-476 208,-422 268,-346 290,-250 270,-110 204,26 108,130 34,184 0,190';

const KNOT: readonly Shape[] = [
  ...paired(
    body(closed('6,292! 60,226 140,206 186,240 170,300 100,330 30,318!'), 'skin', { colour: 'gold', relief: 0.9 }),
    fill(closed('52,290! 90,252 140,242 152,264 130,292 86,302!'), 'black', { colour: 'brown' }),
    brush(open('20,300 50,284 78,258'), 'internal', 2),
  ),
  body(closed('-16,186! 16,186! 26,220 60,252! 34,270 20,256 0,274 -20,256 -34,270 -60,252! -26,220'), 'dark', { colour: 'crimson' }),
  cut(open('-4,206 -8,226 -24,246'), 'internal', 2), cut(open('6,206 12,226 26,244'), 'internal', 2),
  body(closed('-30,276! 0,268 30,276! 36,300 28,324! 0,332 -28,324! -36,300'), 'skin', { colour: 'gold', relief: 0.9 }),
  brush(open('-12,282 -16,300 -12,318'), 'internal', 1.8), brush(open('10,282 14,300 10,318'), 'internal', 1.8),
];

const STRING = '0,170 -44,240 -60,300 -20,352 56,380 124,362 130,308 76,288 10,326 -40,390 -36,444 20,466 60,494';

const inflated = (rng: Rng): readonly Shape[] => [
  body(ribbon('14,316 70,340 96,384 150,404', profile('0:8 0.5:17 1:13')).outline(), 'dark', { colour: 'gold' }),
  body(ribbon('-14,316 -60,340 -110,350 -150,392', profile('0:8 0.5:17 1:13')).outline(), 'dark', { colour: 'gold' }),
  body(symmetric(HALF), 'skin', { colour: 'red', relief: 1 }),
  whip('226,-394 284,-250 264,-108 198,24 104,126 40,176', '90,-330 130,-230 120,-110 70,0 10,80 10,150', { count: 15, reach: 0.8, valley: 0.45, longest: 'middle', rng }),
  whip('-260,-100 -198,24 -104,126 -40,176', '-190,-60 -120,20 -50,80 -14,120', { count: 8, reach: 0.62, valley: 0.4, longest: 'end', rng }),
  ...['-4,178 -8,130 -34,80', '8,176 20,120 62,60', '0,180 4,130 6,90'].map((line) => brush(open(line), 'internal', 2)),
  fill(closed('-232,-210! -236,-300 -196,-378 -120,-424! -150,-350 -176,-290 -190,-214!'), 'skin', { colour: 'white', relief: 0 }),
  fill(closed('-226,-172! -190,-176! -178,-110 -150,-50! -190,-84 -216,-130'), 'skin', { colour: 'white', relief: 0 }),
  ...KNOT,
];

/** One balloon, a bow about its neck, on a string that loops. */
export const balloon: Motif = {
  name: 'balloon',
  pose: 'tall',
  words: ['balloon', 'party balloon', 'birthday balloon'],
  anchors: { crown: [0, -494], base: [10, 494], centre: [0, -170] },
  draw: (rng: Rng) => [
    stroke(open(STRING), 'outline'),
    ...placed(inflated(rng), { y: -74, scale: 0.86 }),
  ],
};

