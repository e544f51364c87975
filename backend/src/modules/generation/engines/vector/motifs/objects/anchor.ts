import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, open, paired, polygon, shadow, stroke } from '../geometry/kit.js';
import { rope } from './parts/rope.js';

const RING: readonly Shape[] = [
  body(circle([0, -412], 76), 'skin', { colour: 'navy' }),
  body(circle([0, -412], 42), 'skin', { colour: 'white' }),
  shadow(closed('30,-470! 66,-440 70,-400 40,-352! 56,-400 52,-440')),
];

const FLUKES: readonly Shape[] = [
  body(
    closed(
      bothSides('0,300! 40,300! 46,380 90,412 190,370 276,270 300,180! 256,202! 366,20! 440,236! 380,214! 336,352 220,448 90,490 0,496!'),
    ),
    'skin',
    { colour: 'navy' },
  ),
  shadow(closed('366,52! 420,214! 372,196! 330,330 210,432 80,472 10,476! 90,452 210,396 300,290 334,180! 300,184!')),
  brush(open('-350,90 -330,190 -286,290 -210,366'), 'internal', 1.6),
];

const SHANK: readonly Shape[] = [
  body(closed(bothSides('0,-336! 42,-336! 36,-230 40,0 52,330 40,440 0,460!')), 'skin', { colour: 'navy' }),
  shadow(closed('10,-326! 32,-326! 27,-230 30,0 42,330 30,420 10,440!')),
  brush(open('-20,-180 -18,0 -24,250'), 'internal', 1.4),
  body(circle([0, -336], 42), 'skin', { colour: 'navy', relief: 0.9 }),
];

const STOCK: readonly Shape[] = [
  body(closed('-250,-262! 0,-276 250,-262! 250,-206! 0,-220 -250,-206!'), 'skin', { colour: 'brown' }),
  shadow(closed('-240,-218! 0,-232 240,-218! 240,-211! 0,-224 -240,-211!')),
  ...paired(
    body(circle([262, -234], 38), 'skin', { colour: 'gold', relief: 1 }),
    body(polygon('92,-274 120,-272 120,-210 92,-212'), 'skin', { colour: 'gold' }),
  ),
  brush(open('-220,-244 -140,-250'), 'internal', 1.4),
];

export const anchor: Motif = {
  name: 'anchor',
  pose: 'symmetric',
  words: ['anchor', 'ship anchor', 'navy anchor', 'anchor and rope', 'anchor with rope', 'anchor with a rope', 'nautical'],
  anchors: { crown: [0, -488], centre: [0, 40], base: [0, 496] },
  draw: () => [
    ...RING,
    ...FLUKES,
    ...SHANK,
    ...STOCK,
    ...rope('20,-420 110,-330 60,-150 -90,-60 -110,70 30,130 130,220 70,320 -80,370 -190,300', 17),
    stroke(open('-190,300 -214,316'), 'internal'),
  ],
};
