import { body, brush, closed, cut, open, placed, profile, ribbon, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { stalk } from './parts/stalk.js';

/** One spathe rolled about its spadix, its foot at 20,380. */
const CALLA: readonly Shape[] = [
  body(closed('-60,90! -240,0 -326,-150 -300,-310 -170,-420 20,-430 160,-450 250,-480 300,-520! 306,-420 300,-300 250,-120 130,40 40,90!'), 'skin', { colour: 'white', relief: 0.5 }),
  whip('-70,80 0,70 60,70', '-200,-160 0,-260 210,-160', { count: 11, reach: 0.62, longest: 'middle' }), brush(open('10,-40 70,-250 210,-430'), 'internal', 1.8), brush(open('-60,-60 -150,-200 -190,-330'), 'detail', 1.6),
  body(ribbon('0,110 14,-60 26,-180 20,-290', profile('0:20 0.5:34 0.9:26 1:6')).outline(), 'skin', { colour: 'gold', relief: 1 }),
  ...[-240, -190, -140, -90, -40].flatMap((y) => [brush(open([[2, y], [16, y - 10], [40, y + 4]]), 'detail', 1.2)]),
  body(closed('-326,-160! -320,0 -250,120 -150,210 -70,300 -20,390! 60,390! 80,290 150,180 230,50 290,-110 304,-280! 250,-140 150,-20 40,40 -60,44 -180,0 -270,-70'), 'skin', { colour: 'white', relief: 0.8 }),
  whip('-20,380 20,388 58,380', '-110,150 20,120 150,130', { count: 9, reach: 0.8, longest: 'middle' }), whip('290,-140 230,46 150,176', '220,-90 170,10 110,110', { count: 9, reach: 0.8, longest: 'middle' }),
  brush(open('-250,40 -150,110 -60,230'), 'internal', 2), brush(open('-120,70 -60,150 0,280'), 'detail', 1.8), brush(open('210,-30 130,90 60,220'), 'detail', 1.8),
];

/** A broad arrow-shaped leaf, its foot at 0,0, its tip up. */
const LEAF: readonly Shape[] = [
  body(closed('0,0! -40,70 -110,90 -150,20 -140,-120 -90,-300 0,-470! 90,-310 146,-130 156,10 116,90 40,66'), 'skin', { colour: 'leaf', relief: 0.6 }),
  whip('116,84 150,10 142,-130', '30,30 40,-60 30,-160', { count: 9, reach: 0.7, longest: 'middle' }), brush(open('0,10 -8,-220 0,-430'), 'internal', 2.4),
  ...[-20, -110, -200, -290].flatMap((y) => [brush(open([[-4, y], [-60, y - 20], [-106, y + 20]]), 'detail', 1.4), brush(open([[0, y], [60, y - 30], [104, y - 4]]), 'detail', 1.4)]),
];

/** Two calla lilies and a leaf. */
export const callaLily: Motif = {
  name: 'calla-lily', pose: 'flora', words: ['calla lily', 'calla lilies', 'calla', 'arum lily', 'callas', 'arum', 'zantedeschia', 'cala lily'],
  anchors: { centre: [-80, -190], base: [0, 490] },
  draw: () => placed([
    ...placed(LEAF, { x: -150, y: 330, turn: -34, scale: 0.84 }), ...stalk('-150,340 -80,420 -20,490', 12),
    ...stalk('212,150 170,300 20,490', 16), ...placed(CALLA, { x: 236, y: -20, turn: 16, scale: 0.48 }),
    ...stalk('-80,60 -60,280 0,490', 20), ...placed(CALLA, { x: -92, y: -170, turn: -4, scale: 0.64 }), cut(open('-76,120 -62,280 -20,420'), 'detail', 1.2),
  ], { scale: 0.96, x: -30 }),
};
