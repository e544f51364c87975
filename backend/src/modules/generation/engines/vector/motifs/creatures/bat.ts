import { body, brush, circle, closed, cut, fill, flames, glint, leaf, open, paired, placed, polygon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const fur = { colour: 'brown' } as const;

/** Fingers from the wrist to the points of the wing. */
const FINGERS = ['236,-262 360,-220 484,-84', '232,-256 350,-110 406,70', '226,-250 284,-60 284,180', '218,-246 200,-40 156,160'];

const wing = (): readonly Shape[] => [
  body(closed('40,-60! 90,-150 160,-240 234,-284! 330,-278 430,-200 498,-60! 446,-50 412,10 424,146! 376,106 316,138 292,232! 262,172 200,150 150,218! 124,150 80,120 30,130!'), 'dark', { colour: 'violet', relief: 0.6 }),
  ...FINGERS.map((line) => cut(open(line), 'internal', 2.6)),
  cut(open('60,-60 120,-150 214,-250'), 'internal', 3), 
  ...['330,-60 350,30 330,90', '232,-40 240,50 222,120', '130,-80 150,0 136,80'].map((line) => cut(open(line), 'detail', 1.8)),
  body(closed('222,-272! 206,-310 222,-352 250,-366! 238,-330 250,-300 256,-280!'), 'skin', { colour: 'bone', line: 'internal' }),
];

const trunk = (): readonly Shape[] => [
  body(symmetric('0,100! 60,150 96,236! 50,220 30,262 0,300!'), 'dark', { colour: 'violet' }),
  ...paired(
    body(closed('20,180! 56,190 66,226 58,262! 36,256 20,230!'), 'skin', { ...fur, line: 'internal' }),
    ...[40, 56, 72].map((x, i) => fill(leaf([x, 252], [x + 4 + i * 6, 300], { half: 9, belly: 0.3 }), 'skin', { colour: 'bone', line: 'internal', relief: 0 })),
    cut(open('24,150 50,200 76,222'), 'detail', 1.6),
  ),
  body(symmetric([[0, -120], [80, -90], ...flames('96,-60 136,0 98,-4 122,70 84,66 98,136 62,124 66,190 34,170 22,226 0,196', 0.12)]), 'skin', { ...fur, relief: 0.9 }),
  ...paired(...['30,-40 44,0 34,36', '66,-20 74,20 62,50', '20,60 34,96 26,126', '56,70 60,96 48,116'].map((line) => brush(open(line), 'internal', 2.2))),
  brush(open('0,-10 2,24 0,50'), 'internal', 2), brush(open('0,110 2,140 0,166'), 'internal', 2),
];

/** The head about its own middle. */
const head = (): readonly Shape[] => [
  ...paired(
    body(closed('24,-80! 50,-180 110,-260 190,-300! 204,-210 184,-110 132,-10!'), 'skin', fur),
    fill(closed('66,-90! 90,-170 130,-220 172,-250! 176,-180 158,-110 126,-60!'), 'black', { line: 'none', relief: 0 }),
    ...['84,-86 110,-140 146,-190', '104,-72 134,-120 160,-160'].map((line) => cut(open(line), 'internal', 1.8)),
  ),
  body(symmetric(flames('0,-96 20,-130 42,-98 70,-128 86,-88 128,-70 122,-30 168,10 128,22 158,72 106,74 110,120 66,112 40,142 0,124', 0.12)), 'skin', { ...fur, relief: 0.9 }),
  ...paired(
    solid(closed('22,10! 28,-26 60,-44 116,-58! 110,-16 82,8 50,14 26,34!')),
    fill(closed('38,-2! 50,-26 76,-36 100,-40! 92,-12 66,2'), 'skin', { line: 'none', colour: 'yellow', relief: 0 }), solid(circle([70, -19], 10)), glint(circle([66, -23], 3.6)),
    brush(open('20,-76 26,-56 20,-40'), 'internal', 2.2), brush(open('54,-86 54,-68 46,-58'), 'internal', 2),
    brush(open('120,30 104,42 88,42'), 'internal', 2), brush(open('98,70 84,74 70,70'), 'internal', 2),
    brush(open('16,14 32,24 36,40'), 'internal', 2),
  ),
  fill(symmetric('0,10! 14,22 26,34 20,52 0,56!'), 'dark', { line: 'internal', colour: 'pink', relief: 0.3 }),
  solid(symmetric('0,66 30,64 66,50! 60,90 34,112 0,116')),
  ...paired(fill(polygon('20,66! 40,62! 32,100!'), 'skin', { line: 'none', colour: 'white', relief: 0 })),
  fill(symmetric('0,98! 20,96 26,106 0,114'), 'mid', { line: 'none', colour: 'red', relief: 0 }),
];

/** A bat on spread wings, its teeth bared. */
export const bat: Motif = {
  name: 'bat',
  pose: 'symmetric',
  words: ['bat', 'vampire bat', 'fruit bat', 'flying fox'],
  anchors: { crown: [0, -286], base: [0, 300], heart: [0, 20] },
  draw: () => placed([...paired(...wing()), ...trunk(), ...placed(head(), { y: -160 })], { y: 70 }),
};
