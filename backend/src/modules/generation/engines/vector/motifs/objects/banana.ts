import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, open, placed, polygon, shadow, whip } from '../geometry/kit.js';

/** The fruit, bitten by nobody yet, and the skin hanging back from it. */
const FRUIT: readonly Shape[] = [
  body(closed('-96,60! -110,-110 -86,-280 -30,-410 30,-474 74,-490! 112,-470 134,-400 140,-280 126,-110 104,70!'), 'skin', { colour: 'bone', relief: 1 }),
  brush(open('-40,20 -46,-150 -10,-320 52,-440'), 'internal', 1.8), brush(open('44,40 56,-140 68,-300 84,-430'), 'internal', 1.6),
  whip('126,60 128,-110 132,-280 124,-390', '66,40 76,-110 90,-270 100,-360', { count: 12, reach: 0.62, longest: 'start' }),
  body(polygon('62,-484 92,-488 88,-462 68,-462'), 'dark', { line: 'internal', colour: 'brown' }),
];

const flap = (outside: string, inside: string, rib: string): readonly Shape[] => [
  body(closed(outside), 'skin', { colour: 'yellow', relief: 0.8 }),
  shadow(closed(inside)),
  brush(open(rib), 'internal', 1.7),
];

const SKIN: readonly Shape[] = [
  body(closed('-112,-20! -60,60 0,90 60,60 112,-20! 150,100 150,220 110,330 40,420 -40,474! -86,488 -104,462 -88,440! -110,350 -146,240 -150,110'), 'skin', {
    colour: 'yellow',
    relief: 0.9,
  }),
  whip('138,60 140,210 100,322 30,410 -40,462', '80,80 80,200 50,290 0,370 -50,430', { count: 15, reach: 0.72, longest: 'middle' }),
  brush(open('-74,90 -78,220 -60,340 -66,440'), 'internal', 1.7), brush(open('4,110 20,230 0,340 -50,446'), 'internal', 1.7),
  body(closed('-104,444! -64,430! -40,474! -66,496 -106,486!'), 'dark', { line: 'internal', colour: 'brown' }),
];

/** A peeled banana, three strips of its skin hanging back. */
export const banana: Motif = {
  name: 'banana',
  pose: 'figure',
  words: ['banana', 'bananas', 'peeled banana'],
  anchors: { crown: [70, -480], base: [-76, 480] },
  draw: () => placed([
    ...flap(
      '-104,80! -140,-40 -220,-110 -320,-110 -400,-40 -436,80 -430,180! -390,120 -330,60 -262,50 -200,110 -150,220!',
      '-112,110! -150,10 -220,-50 -310,-46 -380,20 -420,110! -370,60 -310,16 -250,10 -190,70 -140,190!',
      '-130,0 -210,-80 -310,-84 -390,-10 -420,90',
    ),
    ...flap(
      '104,80! 140,-50 220,-130 320,-130 404,-60 444,50 446,160! 400,90 334,36 262,34 204,100 146,220!',
      '112,110! 150,0 224,-70 310,-66 384,0 428,90! 380,40 316,-6 250,-4 192,60 142,190!',
      '132,-10 212,-96 312,-102 394,-30 432,70',
    ),
    ...FRUIT,
    ...SKIN,
  ], { y: 0, scale: 0.98 }),
};
