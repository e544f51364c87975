import { body, brush, closed, cut, marksOf, open, placed, profile, ribbon, shadow, type Curve } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';
import { profileFace } from './parts/profile-face.js';

const marks = marksOf(2.2);
const part = (d: string, colour: ColourName): Shape => body(closed(d), 'skin', { colour, relief: 0.9 });
const arm = (spine: Curve, halves: string, colour: ColourName): Shape => body(ribbon(spine, profile(halves)).outline(), 'skin', { colour, relief: 0.8 });

const hisHead = (): readonly Shape[] => [
  ...profileFace('shut'),
  body(closed('88,-276! 100,-330 50,-366 -30,-366 -90,-326 -106,-250 -90,-190 -60,-160! -36,-190 -40,-230 -10,-262! 30,-272'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['70,-320 20,-330 -40,-300', '40,-346 -20,-340 -70,-290', '10,-296 -40,-280 -70,-230'].map((line) => cut(open(line), 'internal', 2)),
];

/** Her hair drawn up into a knot. */
const herHead = (): readonly Shape[] => [
  body(closed('-150,-262! -176,-300 -160,-348 -116,-356 -84,-326 -88,-280 -116,-254'), 'dark', { colour: 'brown', relief: 0.8 }), cut(open('-150,-306 -130,-330 -106,-320'), 'internal', 2),
  ...profileFace('shut'),
  body(closed('86,-270! 92,-330 40,-366 -40,-362 -100,-318 -112,-250 -90,-190 -50,-160! -20,-200 -40,-236 0,-266 40,-274'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['60,-324 0,-330 -60,-290', '20,-346 -50,-320 -84,-260', '10,-290 -40,-270 -62,-220'].map((line) => cut(open(line), 'internal', 2.2)),
];

const suit = (): readonly Shape[] => [
  // The far leg steps between the folds of her skirt.
  body(closed('-96,40! -20,60 10,180 20,300 34,430! -30,440! -60,300 -100,180'), 'dark', { colour: 'navy', relief: 0.7 }),
  body(closed('-34,424! 30,420! 40,444 78,462 80,478! -36,478!'), 'black', { colour: 'black' }),
  body(closed('-196,20! -70,40! -60,180 -96,300 -130,436! -206,432! -206,300 -216,160'), 'dark', { colour: 'navy', relief: 0.7 }), cut(open('-120,80 -130,220 -166,420'), 'internal', 2),
  body(closed('-210,420! -130,424! -118,450 -80,468 -78,484! -214,484!'), 'black', { colour: 'black' }),
  part('-150,-226! -90,-232 -54,-200 -40,-120 -44,-20 -56,70! -110,92 -200,110! -216,40 -214,-60 -200,-170', 'navy'),
  shadow(closed('-150,-226! -196,-172 -214,-60 -216,40 -200,108! -174,100 -184,20 -184,-70 -168,-160')), ...marks(['-70,-180 -100,-110 -80,-20', '-80,10 -110,40 -120,84']),
];

/** A long skirt that swings out behind her as they turn. */
const gown = (): readonly Shape[] => [
  part('36,10! 120,6! 170,80 240,180 330,290 450,380! 430,420 380,410 330,452 270,440 210,480 140,462 70,486 10,462 -30,470! 0,340 20,180', 'crimson'),
  ...['70,40! 110,200 150,456! 206,474 170,320', '110,30! 220,220 330,446! 376,412 260,250', '44,40! 40,240 10,458! 60,480 66,260'].map((fold) => shadow(closed(fold))),
  ...['96,40 170,220 262,432', '60,60 84,260 100,470', '130,60 250,230 420,392'].map((line) => brush(open(line), 'internal', 2.2)),
  part('54,-190! 90,-206 128,-176 136,-110 118,-40 122,16! 34,20! 40,-40 26,-110', 'crimson'),
  shadow(closed('128,-176! 136,-110 118,-40 122,14! 96,16 96,-40 108,-110')), brush(open('34,10 80,22 124,4'), 'internal', 2.4), ...marks(['60,-130 80,-96 70,-60']),
];

/** Two who dance, in profile: his hand on her back, hers on his shoulder, the others joined beyond her. */
export const dancingCouple: Motif = {
  name: 'dancing-couple', pose: 'figure',
  words: ['couple dancing', 'dancing couple', 'people dancing', 'two people dancing', 'lovers dancing', 'dancing lovers', 'waltz', 'tango', 'tango dancers', 'salsa dancers', 'slow dance', 'first dance', 'ballroom dancers', 'man and woman dancing', 'dancers', 'husband and wife dancing', 'bride and groom dancing'],
  anchors: { centre: [0, 0], crown: [0, -414], base: [0, 474], heart: [0, -60] },
  draw: () => placed([
    arm('-20,-170 140,-150 250,-190 330,-250', '0:34 0.5:30 0.8:26 1:22', 'navy'), arm('90,-160 180,-186 260,-230 336,-262', '0:20 0.5:17 1:12', 'tan'),
    body(closed('310,-272! 330,-300 366,-306 390,-288 386,-258 356,-236 322,-240!'), 'skin', { colour: 'tan', relief: 0.7 }), ...marks(['336,-290 352,-270 350,-250', '354,-294 370,-276 366,-254'], 1.4),
    ...suit(), ...placed(hisHead(), { x: -124, y: -128, turn: 2, scale: 0.8 }),
    ...gown(), ...placed(herHead(), { x: 102, y: -112, turn: -4, scale: 0.74, flip: true }),
    arm('100,-170 50,-120 -30,-150 -96,-196', '0:24 0.4:19 0.8:14 1:12', 'tan'), part('-84,-208! -126,-216 -142,-200 -130,-184 -90,-178!', 'tan'), ...marks(['-132,-206 -118,-200', '-130,-194 -114,-190'], 1.3),
    arm('-116,-160 -110,-60 -30,-20 90,-46', '0:40 0.4:34 0.8:24 1:22', 'navy'), part('76,-68! 120,-74 146,-60 144,-40 120,-30 80,-26!', 'tan'), ...marks(['112,-64 136,-56', '112,-50 140,-46'], 1.3), ...marks(['-100,-50 -76,-36 -44,-34', '-84,-80 -60,-60'], 1.8),
  ], { x: -90, scale: 0.98 }),
};
