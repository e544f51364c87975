import { body, brush, closed, cut, fill, flames, knots, open, placed, polygon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Few long locks that fall from the throat down the chest, under it and up the back of the neck. */
const CHEST = '120,-96 196,30 160,30 240,164 194,160 236,300 184,292 190,410 134,376 104,470 60,416 8,500 -16,430';
const NAPE = '-16,430 -100,490 -102,410 -206,450 -188,364 -304,378 -262,292 -380,272 -318,196 -426,158 -344,100 -424,40 -330,14 -390,-50 -270,-70';
/** Where the dark of the back gives way to the light chest. */
const EDGE = '-160,-110 -150,20 -100,30 -150,130 -92,140 -160,244 -98,240 -154,336 -90,328 -130,400 -60,404 -70,452 -16,430';

const trunk = (): readonly Shape[] => [
  body(closed([...flames(CHEST, 0.1), ...flames(NAPE, 0.12).slice(1), [-200, -110], [-60, -130]]), 'skin', { colour: 'bone', relief: 0.7 }),
  fill(closed([...flames(EDGE, -0.1), ...flames(NAPE, 0.12).slice(1), [-200, -110]]), 'dark', { colour: 'grey', relief: 0.4 }),
  ...['-250,16 -296,50 -316,96', '-236,110 -284,156 -300,208', '-200,206 -244,256 -254,302', '-152,310 -182,350 -186,384'].map((line) => cut(open(line), 'internal', 2.8)),
  ...['100,40 140,116 146,190', '40,90 84,190 88,280', '-30,110 -4,220 -14,310', '140,210 156,280 150,336', '66,290 82,350 76,396', '-40,290 -26,350 -34,392', '14,350 24,390 16,430'].map((line) => brush(open(line), 'internal', 2.8)),
];

const CHEEK = '76,76 60,156 24,112 -16,206 -58,132 -130,206 -132,126 -226,150 -192,70 -270,44 -200,-6';

/** The head is drawn as if it looked level to the right; the motif throws it back. */
const earAndJaw = (): readonly Shape[] => [
  body(closed('-50,-104! -90,-180 -146,-236 -210,-274! -240,-196 -228,-106 -170,-30!'), 'skin', { colour: 'grey' }),
  fill(closed('-96,-108! -124,-172 -158,-212 -196,-238! -212,-180 -204,-114 -176,-62!'), 'black', { line: 'none', relief: 0 }),
  body(closed('10,70! 70,100 140,128 206,150 236,150 254,170 240,194! 180,200 110,186 40,190 -40,160 -90,100!'), 'skin', { colour: 'grey', relief: 0.7 }),
  solid(closed('20,66! 80,40 160,30 240,32! 200,80 196,112 214,150! 150,132 90,104')),
  fill(closed('96,84! 130,70 176,84 204,122! 160,122 120,106'), 'mid', { line: 'none', colour: 'red', relief: 0.4 }),
  fill(polygon('232,154! 226,112! 210,148!'), 'skin', { line: 'detail', colour: 'white', relief: 0 }),
];

const skull = (): readonly Shape[] => [
  body(closed([...knots('-200,-6! -180,-70 -120,-112 -50,-122 16,-106 66,-76 140,-66 230,-62 296,-54 328,-36 334,-6 314,20! 286,40 236,36 170,36 112,50 76,76!'), ...flames(CHEEK, 0.1).slice(1)]), 'skin', { colour: 'grey', relief: 0.9 }),
  fill(polygon('268,38! 258,84! 242,36!'), 'skin', { line: 'detail', colour: 'white', relief: 0 }),
  fill(polygon('234,34! 228,58! 216,34!'), 'skin', { line: 'detail', colour: 'white', relief: 0 }),
  solid(closed('280,-58! 322,-56 346,-30 338,8 312,20! 296,4 302,-16 280,-34')),
];

const features = (): readonly Shape[] => [
  shadow(closed([[-176, -64, true], [-110, -112], [-40, -118], [30, -98], [80, -72], [160, -64], [264, -56, true], [190, -44], [110, -44], ...flames('70,-50 14,-34 30,-60 -50,-36 -30,-72 -120,-30 -100,-80', 0.1)])),
  solid(closed('110,-16! 82,-6 52,-8 22,-28! 8,-22! 40,12 84,14 110,-16!')),
  ...['40,4 20,24 8,30', '66,10 54,32 42,42'].map((line) => brush(open(line), 'internal', 1.8)),
  brush(open('118,-34 84,-40 44,-58'), 'internal', 2.4),
  brush(open('140,-14 200,-10 262,-8'), 'internal', 2.6),
  brush(open('124,24 92,36 70,60'), 'internal', 2.4),
  brush(open('20,40 -4,80 -32,104'), 'internal', 2.6), brush(open('-56,14 -86,58 -120,80'), 'internal', 2.6), brush(open('-120,-16 -146,14 -176,28'), 'internal', 2.6),
  brush(open('204,180 140,172 70,160'), 'internal', 2),
];

/** A wolf howling, head thrown back, seen from the side. */
export const howlingWolf: Motif = {
  name: 'howling-wolf',
  pose: 'bust',
  words: ['howling wolf', 'wolf howling', 'howl'],
  anchors: { mouth: [230, -400], crown: [-160, -230], base: [-40, 470] },
  draw: () => placed([...trunk(), ...placed([...earAndJaw(), ...skull(), ...features()], { x: -20, y: -148, turn: -55, scale: 1.22 })], { x: 40, y: 6, scale: 0.97 }),
};
