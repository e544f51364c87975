import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, ellipse, fill, glint, open, paired, polygon, shadow, whip } from '../geometry/kit.js';

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

const FRAME = '40,-84! 130,-126 280,-142 430,-134 498,-118! 494,-66 468,-40 458,50 416,136 320,178 200,172 110,120 66,30 40,-10!';
const LENS = '92,-48! 160,-84 290,-96 400,-88 432,-66 428,20 388,104 310,138 214,134 140,90 104,20';

const SHADES: readonly Shape[] = [
  body(closed('-60,-84! 0,-104 60,-84! 66,-14! 0,-46 -66,-14!'), 'dark', { colour: 'black' }),
  ...paired(
    body(closed(FRAME), 'dark', { colour: 'black', relief: 0.7 }),
    body(closed(LENS), 'skin', { colour: 'teal', relief: 0.2 }),
    whip('98,-44 164,-78 290,-90 400,-82 428,-60', '150,90 220,70 300,80 370,70 400,50', { count: 17, reach: 0.8, valley: 0.5, longest: 'middle' }),
    brush(open('140,70 200,116 300,124 380,90'), 'internal', 1.8),
    cut(open('120,-98 270,-118 400,-112'), 'internal', 2.4), cut(open('448,30 410,118 340,156'), 'internal', 2),
    fill(ellipse([464, -92], 17, 9, 10), 'skin', { colour: 'white', line: 'none', relief: 0 }), fill(ellipse([428, -98], 8, 6), 'skin', { colour: 'white', line: 'none', relief: 0 }),
  ),
  ...[-262, 262].flatMap((x) => [
    glint(polygon([[x - 60, 96], [x + 26, -70], [x + 66, -70], [x - 20, 112]])),
    glint(polygon([[x, 104], [x + 74, -40], [x + 90, -40], [x + 18, 100]])),
  ]),
  cut(open('-40,-76 0,-86 40,-76'), 'internal', 2),
];

export const sunglasses: Motif = {
  name: 'sunglasses',
  pose: 'wide',
  words: ['sunglasses', 'shades', 'glasses', 'eyeglasses', 'spectacles', 'reading glasses', 'round glasses', 'ray bans'],
  anchors: { centre: [0, 0] },
  draw: () => SHADES,
};
