import { body, brush, circle, closed, cut, fill, flames, glint, knots, leaf, open, placed, solid } from '../geometry/kit.js';
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

/** A beak as high as the face, curved down to its hook. */
const BEAK = '150,-412! 214,-446 296,-432 360,-366 398,-274 394,-232! 332,-212 246,-198 156,-200! 136,-262 134,-344';
const head = (): readonly Shape[] => [
  body(closed('-70,-160! -132,-230 -120,-350 -66,-444 26,-490 122,-474 184,-404 198,-320 188,-236 160,-176 100,-150!'), 'dark', { colour: 'black', relief: 0.9 }),
  fill(closed('168,-420! 104,-452 24,-432 -40,-370 -84,-292! -40,-226 50,-182 156,-190! 190,-250 194,-330'), 'skin', { colour: 'white', line: 'internal', relief: 0.6 }),
  ...['-60,-288 -20,-262 20,-256', '-30,-248 20,-222 70,-216', '60,-260 90,-250 116,-252'].map((line) => brush(open(line), 'internal', 2.2)),
  body(closed(BEAK), 'mid', { colour: 'orange', relief: 0.9 }),
  fill(closed('150,-412! 180,-430 220,-440! 192,-360 190,-280 206,-199! 156,-200 136,-262 134,-344'), 'dark', { colour: 'navy', line: 'internal', relief: 0.4 }),
  fill(closed('220,-444! 244,-446 258,-444! 226,-360 222,-280 238,-199! 220,-198 206,-199! 192,-280 194,-360'), 'skin', { colour: 'yellow', line: 'internal', relief: 0.4 }),
  ...['300,-430 274,-340 282,-206', '346,-384 322,-310 334,-214'].map((line) => brush(open(line), 'internal', 2.6)), brush(open('170,-284 290,-270 394,-238'), 'internal', 2.4),
  fill(closed('112,-284! 128,-312 158,-308 166,-280! 150,-254 122,-256!'), 'skin', { colour: 'yellow', line: 'internal', relief: 0.5 }), brush(open('126,-284 142,-284 154,-282'), 'internal', 1.8),
  solid(closed('34,-352! 66,-410 96,-420! 118,-384 110,-344! 70,-334')), fill(circle([80, -368], 17), 'skin', { colour: 'white', line: 'none', relief: 0 }), solid(circle([82, -368], 11)), glint(circle([78, -372], 4)),
  solid(closed('24,-346! -20,-322 -66,-330! -20,-338')),
];

/** A puffin standing on its rock, looking to the right. */
export const puffin: Motif = {
  name: 'puffin',
  pose: 'figure',
  words: ['puffin', 'puffins', 'atlantic puffin', 'sea parrot'],
  anchors: { crown: [40, -480], eye: [52, -368], mouth: [350, -250], base: [0, 490], heart: [60, 100] },
  draw: () => placed([...rock(), ...trunk(), ...head()], { x: -30 }),
};
