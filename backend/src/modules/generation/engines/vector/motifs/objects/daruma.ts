import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, ellipse, fill, glint, lock, open, paired, placed, solid, symmetric, whip } from '../geometry/kit.js';

const ROUND = '0,-486 150,-472 290,-396 384,-256 426,-60 424,140 376,310 280,430 140,486 0,492';
/** The opening of the hood: a heart on its head, the point between the brows. */
const FACE = '0,-286! 60,-326 150,-334 236,-292 290,-210 300,-100 262,10 190,86 100,120 0,128';

/** Brows like cranes: a body at the nose, feathers that sweep out and up over the eye. */
const BROW: readonly Shape[] = [
  fill(lock('36,-214 90,-262 170,-284 262,-258', 30, 0.42), 'black', { colour: 'black', line: 'none' }),
  ...['96,-246 150,-300 220,-330', '150,-256 206,-296 282,-306', '60,-232 96,-280 140,-318', '190,-250 240,-252 300,-228'].map((line) => fill(lock(line, 15, 0.4), 'black', { colour: 'black', line: 'none' })),
];

/** A moustache like a tortoise's tail: three locks that curl away under the cheek. */
const MOUSTACHE: readonly Shape[] = [
  ...['40,24 110,10 176,30 226,74 236,120', '60,34 120,40 160,74 176,116', '90,20 170,0 236,14 284,56', '150,6 214,-26 270,-26 310,0'].map((line, i) => fill(lock(line, 22 - i, 0.4), 'black', { colour: 'black', line: 'none' })),
];

const EYES: readonly Shape[] = [
  ...paired(
    body(circle([128, -122], 78), 'skin', { colour: 'white', relief: 0.3 }), brush(open('44,-150 84,-206 140,-218 200,-190'), 'outline', 1.8),
    brush(open('60,-58 110,-30 176,-40'), 'internal', 2),
  ),
  solid(circle([124, -122], 46)), glint(circle([108, -140], 15)),
];

const MIDDLE: readonly Shape[] = [
  ...paired(brush(open('24,-196 14,-160 20,-120'), 'internal', 2)),
  body(symmetric('0,-84 26,-64 40,-24 62,-8 60,18 34,20 0,32'), 'skin', { colour: 'tan', line: 'internal', relief: 0.9 }), ...paired(solid(ellipse([28, 10], 12, 7, -20))),
  solid(closed('-62,84! -30,66 0,74 30,66 62,84! 30,80 0,86 -30,80')), brush(open('-34,104 0,112 34,104'), 'internal', 1.8),
];

/** 福, good luck, as it is brushed on the belly. */
const LUCK: readonly Shape[] = [
  '-52,-92 -34,-70', '-96,-48 -24,-50 -88,26', '-56,-6 -56,104', '-46,4 -22,26', '6,-88 102,-90', '18,-62 20,-20', '18,-62 90,-62 86,-22', '20,-22 86,-22',
  '4,8 6,102', '4,8 104,6 100,102', '54,8 54,98', '6,54 100,52', '6,98 100,98',
].map((line) => brush(open(line), 'outline', 1.7));

const BELLY: readonly Shape[] = [
  ...paired(
    brush(open('124,196 214,216 300,160 344,64'), 'outline', 2), brush(open('130,250 240,276 330,214 380,110'), 'outline', 2),
    brush(open('130,306 250,334 346,268 398,160'), 'outline', 2), brush(open('140,366 230,384 320,340'), 'internal', 2),
    brush(open('40,-440 150,-426 250,-354'), 'outline', 2), brush(open('60,-390 140,-384 200,-352'), 'internal', 2),
  ),
  ...placed(LUCK, { y: 304, scale: 1.12 }), brush(open('-80,446 0,458 80,446'), 'internal', 2),
];

/** A daruma doll: round, bearded, one eye painted. */
export const daruma: Motif = {
  name: 'daruma',
  pose: 'symmetric',
  words: ['daruma', 'daruma doll', 'dharma doll'],
  anchors: { crown: [0, -470], eye: [124, -122], mouth: [0, 76], base: [0, 470], heart: [0, 300] },
  draw: () => [
    body(symmetric(ROUND), 'skin', { colour: 'red', relief: 1 }),
    whip('424,40 420,140 372,310 276,426 140,480', '380,40 372,140 326,280 240,380 130,430', { count: 21, reach: 0.9, longest: 'middle' }),
    body(symmetric('0,-256! 60,-354 156,-368 264,-320 326,-220 336,-94 292,34 208,122 106,160 0,168'), 'dark', { colour: 'gold', relief: 0.6 }),
    cut(open('-262,-290 -316,-210 -322,-100 -286,10'), 'internal', 2),
    body(symmetric(FACE), 'skin', { colour: 'bone', relief: 0.5 }),
    ...EYES, ...MIDDLE, ...paired(...BROW, ...MOUSTACHE), ...BELLY,
  ],
};

