import { body, brush, circle, closed, cut, fill, flames, glint, knots, leaf, open, placed, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const TAIL = ['-110,300 -220,420', '-90,310 -170,440', '-70,320 -120,450'];

const rock = (): readonly Shape[] => [
  body(closed('-250,500! -236,464 -160,436 -60,446 20,424 130,430 220,452 270,500!'), 'dark', { colour: 'grey', relief: 0.7 }),
  ...['-200,476 -140,460 -80,468', '-10,454 60,446 120,456', '150,480 200,474 236,486'].map((line) => cut(open(line), 'internal', 2.2)),
];

const foot = (x: number, y: number): readonly Shape[] => placed([
  body(closed('-20,-70! -14,-20 -60,10 -70,30! -30,24 -10,36! 20,24 50,36! 60,10 20,-14 20,-70!'), 'skin', { colour: 'orange', relief: 0.6 }),
  brush(open('-6,-10 -8,10 -10,28'), 'internal', 1.8), brush(open('10,-10 26,6 44,28'), 'internal', 1.8),
], { x, y });

const BACK = '20,-330! -80,-270 -140,-170 -190,-40 -214,100 -200,230 -140,330 -60,390!';
const FRONT = '-60,390! 60,400 160,350 224,250 246,120 236,-10 204,-110 160,-190!';
const trunk = (): readonly Shape[] => [
  ...TAIL.map((line) => knots(line)).flatMap(([root = [0, 0], tip = [0, 0]]) => [body(leaf(root, tip, { half: 32, blunt: true, foot: 20 }), 'dark', { colour: 'black' })]),
  ...foot(20, 428), ...foot(130, 416),
  body(closed(`${BACK} ${FRONT}`), 'dark', { colour: 'black', relief: 0.9 }),
  fill(closed([...knots('-50,384! 60,392 154,344 216,248 238,120 228,-6 200,-96!'), ...flames('200,-96 140,-110 150,-60 90,-90 96,-20 40,-40 40,40 -10,30 0,110 -40,110 -30,190 -70,200 -50,270 -90,290 -50,384', -0.08).slice(1)]), 'skin', { colour: 'white', line: 'none', relief: 0.8 }),
  ...['60,40 74,80 66,120', '120,0 136,40 130,80', '180,20 190,60 184,100', '20,160 36,200 26,240', '90,150 104,190 96,230', '150,160 162,200 152,240', '60,280 76,310 66,340', '120,280 132,306 120,336'].map((line) => brush(open(line), 'internal', 2.2)),
  body(closed('-150,-120! -80,-90 -20,10 0,130 -30,250 -90,340 -150,410! -200,330 -226,200 -220,60 -190,-50'), 'dark', { colour: 'black', relief: 0.8 }),
  ...['-130,-60 -90,-10 -70,60', '-170,0 -130,60 -120,130', '-100,70 -70,130 -70,200', '-180,110 -150,170 -140,240', '-110,190 -90,240 -100,300', '-180,230 -160,280 -150,340', '-40,70 -26,130 -30,190'].map((line) => cut(open(line), 'internal', 2.6)),
];

const BEAK = '120,-372! 190,-420 270,-406 330,-350 356,-270 350,-220! 290,-216 210,-214 136,-234! 110,-290 108,-340';
const head = (): readonly Shape[] => [
  body(closed('-60,-160! -104,-240 -110,-340 -70,-430 10,-480 90,-476 150,-430 174,-360 170,-260 140,-190 100,-150!'), 'dark', { colour: 'black', relief: 0.9 }),
  fill(closed('130,-430! 70,-446 0,-420 -50,-350 -56,-270 -10,-210 70,-190 140,-210! 160,-290 158,-370'), 'skin', { colour: 'white', line: 'none', relief: 0.6 }),
  brush(open('-40,-300 0,-270 60,-262 110,-280'), 'internal', 2.2), brush(open('-20,-240 20,-224 70,-222'), 'internal', 2),
  body(closed(BEAK), 'skin', { colour: 'orange', relief: 0.8 }),
  fill(closed('112,-366! 148,-396 190,-410! 176,-340 178,-270 190,-216! 160,-222 136,-234 112,-290 110,-340'), 'dark', { colour: 'navy', line: 'internal', relief: 0.3 }),
  ...['210,-408 200,-330 214,-220', '256,-404 254,-320 262,-222'].map((line) => brush(open(line), 'outline', 1.4)), brush(open('178,-276 260,-270 350,-262'), 'internal', 2.2), cut(open('130,-360 150,-300 146,-250'), 'internal', 2),
  solid(closed('40,-340! 60,-376 92,-386! 104,-350 96,-322! 70,-318')), fill(circle([76, -346], 13), 'skin', { colour: 'white', line: 'none', relief: 0 }), solid(circle([78, -346], 8)), glint(circle([75, -349], 3)),
  solid(closed('30,-330! -10,-314 -50,-330! -10,-326')), shadow(closed('100,-240! 118,-256 140,-236 120,-222!')),
];

/** A puffin standing on its rock, looking to the right. */
export const puffin: Motif = {
  name: 'puffin',
  pose: 'figure',
  words: ['puffin', 'puffins', 'atlantic puffin', 'sea parrot'],
  anchors: { crown: [40, -480], eye: [76, -346], mouth: [340, -260], base: [0, 490], heart: [60, 100] },
  draw: () => placed([...rock(), ...trunk(), ...head()], { x: -30 }),
};
