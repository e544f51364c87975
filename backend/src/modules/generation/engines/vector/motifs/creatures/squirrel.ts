import { body, brush, circle, closed, cut, fill, flames, glint, knots, lock, open, placed, shadow, solid, stroke, tufts } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const coat = { colour: 'brown' } as const;

/** The tail: up behind the back, over at the top and out again in a curl. */
const PLUME = '-50,462 -180,430 -304,350 -372,230 -392,60 -384,-110 -340,-260 -260,-360 -140,-412 -30,-396 36,-336 40,-270 -10,-226';
const CURL = '-10,-226! -34,-290 -84,-316 -134,-300 -154,-240 -140,-160 -110,-80 -92,20 -90,140 -70,240 -20,400';
/** Strands along the tail, from its root to its curl. */
const STRANDS = ['-70,430 -190,370 -270,240 -300,60 -296,-110 -250,-250 -160,-340 -60,-350', '-50,380 -150,290 -210,150 -232,0 -236,-140 -200,-250 -130,-300', '-150,430 -260,370 -340,230', '-370,170 -376,60 -366,-40', '-350,-130 -320,-230 -270,-310', '-240,-370 -170,-410 -90,-410', '-140,60 -160,-60 -190,-160', '-110,240 -150,150 -164,90', '-30,-390 30,-370 50,-330'];

const tail = (): readonly Shape[] => [
  body(closed([...tufts(PLUME, { count: 19, depth: 78, lean: 0.95 }), ...knots(CURL).slice(1)]), 'dark', { ...coat, relief: 0.8 }),
  ...STRANDS.map((line) => cut(open(line), 'internal', 3)),
];

const BIB = '150,440 176,396 140,376 160,340 112,316 144,280 100,250 140,216 96,184 136,150 92,110 132,76 96,30 140,10 112,-40 160,-60 150,-100';

const trunk = (): readonly Shape[] => [
  body(closed('150,420! 230,420 300,436 326,460 310,486 180,490 100,480!'), 'dark', { ...coat, relief: 0.6 }),
  body(closed('100,-100! 20,-20 -50,110 -90,260 -80,390 -20,470 80,490 180,460 240,380 268,260 268,120 250,0 210,-90!'), 'skin', { ...coat, relief: 0.9 }),
  fill(closed([...flames(BIB, 0.12), ...knots('216,-80! 250,0 267,120 267,260 240,376 190,450!')]), 'skin', { colour: 'bone', line: 'internal', relief: 0.5 }),
  body(closed('-80,380! -70,280 0,210 100,206 170,270 180,360 150,430 120,446! 200,444 256,462 270,484 240,496 60,498 -20,480!'), 'skin', { ...coat, relief: 0.9 }),
  shadow(closed('130,440! 160,380 150,300 110,240! 140,320 126,400 80,450 0,474! 60,478')),
  ...['-20,290 10,256 60,240', '-40,360 -20,320 10,300', '40,350 70,310 106,296', '20,420 56,384 90,374', '-30,120 -4,60 40,10', '10,170 30,130 60,110', '60,30 84,-10 110,-40', '180,60 196,100 190,140', '190,200 206,240 198,280'].map((line) => brush(open(line), 'internal', 2.2)),
  ...['170,458 182,472 178,490', '206,462 218,474 214,488', '238,472 244,482 240,490'].map((line) => brush(open(line), 'internal', 1.6)),
];

const acorn = (): readonly Shape[] => [
  body(closed('262,70! 258,130 290,180 330,204! 368,170 390,110 380,60!'), 'skin', { colour: 'tan', relief: 0.9 }), brush(open('290,100 296,136 316,166'), 'internal', 2.2),
  body(closed('248,76! 250,30 290,0 340,-6 386,20 400,64! 350,84 296,88'), 'dark', { ...coat, relief: 0.7 }), stroke(open('330,-6 340,-36 356,-44'), 'outline'),
  ...['276,70 300,40 300,10', '320,80 344,46 340,8', '366,70 378,50 372,26'].map((line) => cut(open(line), 'detail', 1.6)),
];

const ARM = '92,-30 78,60 96,140 150,182 236,178 298,152 312,132 298,114 250,128 212,118 194,66';
const arm = (): readonly Shape[] => [
  fill(closed(ARM), 'skin', { ...coat, line: 'none', relief: 0.8 }), stroke(open(ARM), 'outline'),
  ...['286,128 330,120', '290,144 338,142', '284,158 328,162'].map((spine) => body(lock(spine, 12), 'skin', { ...coat, line: 'internal' })),
  ...['116,70 128,120 170,148', '116,0 126,24 124,46'].map((line) => brush(open(line), 'internal', 2)),
];

const head = (): readonly Shape[] => [
  body(closed('136,-300! 130,-360 146,-410 160,-436 176,-490! 196,-446 208,-480! 222,-420 224,-370 206,-320!'), 'dark', { ...coat, relief: 0.5 }),
  body(closed('40,-260! 26,-330 36,-390 54,-426 52,-492! 82,-450 92,-500! 112,-430 130,-370 134,-306!'), 'skin', { ...coat, relief: 0.5 }),
  fill(closed('70,-290! 60,-340 74,-400! 102,-360 112,-310!'), 'dark', { line: 'none', colour: 'pink', relief: 0 }),
  body(closed([...knots('16,-190! 26,-264 84,-324 170,-338 246,-308 296,-256 330,-214 340,-180 328,-150! 318,-118 288,-98 246,-84!'), ...flames('246,-84 226,-30 196,-74 160,-20 136,-74 80,-40 80,-96 24,-90 50,-134 -4,-150 16,-190', 0.12).slice(1)]), 'skin', { ...coat, relief: 0.9 }),
  fill(closed('328,-150! 290,-172 250,-160 222,-126 226,-84! 288,-98 318,-118'), 'skin', { colour: 'bone', line: 'none', relief: 0.4 }),
  fill(closed('152,-222! 172,-272 214,-288 250,-266 272,-226! 240,-198 200,-192 172,-202'), 'skin', { colour: 'bone', line: 'internal', relief: 0.2 }),
  solid(circle([212, -238], 37)), glint(circle([198, -251], 12)), glint(circle([225, -225], 6)),
  solid(closed('310,-216! 340,-212 354,-186 340,-160! 322,-172')), brush(open('332,-158 330,-142 302,-134 280,-140 268,-156'), 'internal', 2.4),
  fill(closed('306,-134! 326,-138 326,-106! 312,-104!'), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
  ...['96,-250 112,-222 108,-196', '60,-190 84,-168 86,-142', '116,-160 142,-138 146,-112', '176,-130 196,-112 198,-92', '130,-310 150,-296 160,-282', '200,-318 222,-306 234,-292', '280,-240 296,-226 304,-212'].map((line) => brush(open(line), 'internal', 2)),
  ...['262,-152 350,-118 410,-60', '256,-142 326,-94 360,-30'].map((line) => brush(open(line), 'detail', 1.5)),
];

/** A squirrel with an acorn, its tail a plume behind it. */
export const squirrel: Motif = {
  name: 'squirrel',
  pose: 'figure',
  words: ['squirrel', 'red squirrel', 'chipmunk'],
  anchors: { crown: [150, -340], eye: [222, -233], mouth: [334, -140], base: [60, 490], heart: [100, 120] },
  draw: () => placed([...tail(), ...trunk(), ...acorn(), ...arm(), ...head()], { x: 24, y: -6, scale: 0.965 }),
};
