import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, ellipse, open, shadow } from '../geometry/kit.js';

const TOP_HAT: readonly Shape[] = [
  body(closed('-480,210! -452,160 -390,150 -300,196 0,240 300,196 390,150 452,160 480,210! 430,320 220,384 0,394 -220,384 -430,320'), 'dark', { colour: 'black', relief: 0.6 }),
  cut(open('-430,240 -300,318 -120,350'), 'internal', 2.4),
  body(closed('-262,220! -270,40 -296,-160 -322,-336! -160,-372 0,-380 160,-372 322,-336! 296,-160 270,40 262,220! 130,262 0,270 -130,262'), 'dark', { colour: 'black', relief: 0.9 }),
  body(ellipse([0, -338], 322, 50), 'dark', { colour: 'black', relief: 0.2 }),
  cut(open('-270,-336 0,-306 270,-336'), 'internal', 1.6),
  cut(open('-236,-280 -214,-120 -200,60'), 'internal', 3),
  cut(open('-186,-284 -172,-180 -166,-60'), 'internal', 2.2),
  body(closed('-266,90! -130,132 0,140 130,132 266,90! 262,220! 130,262 0,270 -130,262 -262,220!'), 'skin', { colour: 'crimson', relief: 0.7 }),
  shadow(closed('264,96! 180,118 150,126! 152,254! 200,246 262,216!')),
  brush(open('-240,130 -100,166 40,172'), 'detail', 1.6),
];

export const topHat: Motif = {
  name: 'top-hat',
  pose: 'figure',
  words: ['top hat', 'tophat', 'magician hat', 'cylinder hat', 'gentleman hat', 'hat'],
  anchors: { crown: [0, -380], base: [0, 394] },
  draw: () => TOP_HAT,
};
