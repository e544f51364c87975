import { body, brush, circle, closed, cut, ellipse, fill, glint, lock, open, ribbon, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const NECK = `
    40,-330! -60,-280 -160,-160 -210,0 -240,200 -270,400! -232,440 -210,496! -170,450 -150,410! -130,456 -100,500!
    -64,450 -50,410! -26,456 10,500! 40,450 50,410! 80,452 120,490! 146,430 190,390! 200,300 176,200 150,110 170,20
    190,-60!`;
const HEAD = `
    10,-380! 70,-410 130,-396 176,-330 216,-240 262,-140 316,-50 366,30 384,80 376,124 350,150 330,180 296,196 262,180
    240,146 206,110 160,80 110,70 60,50 16,0 -4,-80 -16,-180 -20,-280!`;
/** Locks of the mane from the withers up, so that upper ones lie over lower ones: spine, half width. */
const MANE: readonly (readonly [string, number])[] = [
  ['-150,80 -230,190 -290,300 -300,420 -250,490', 44],
  ['-170,40 -280,110 -370,220 -410,350 -380,440', 48],
  ['-150,-40 -290,10 -400,110 -470,230 -456,330', 52],
  ['-130,-110 -260,-90 -380,-10 -470,90 -480,190', 52],
  ['-90,-190 -230,-190 -350,-130 -450,-30 -490,60', 52],
  ['-50,-260 -180,-290 -300,-260 -410,-180 -470,-90', 50],
  ['-10,-320 -130,-370 -250,-370 -350,-310 -420,-230', 46],
  ['20,-360 -80,-430 -190,-450 -280,-410 -340,-350', 40],
];
const FORELOCK: readonly (readonly [string, number])[] = [
  ['30,-384 60,-340 40,-280 60,-220 30,-150', 27],
  ['40,-390 100,-384 150,-350 176,-300 220,-270', 24],
];

const hair = ([spine, half]: readonly [string, number]): readonly Shape[] => {
  const band = ribbon(spine, () => half * 0.4);
  return [
    body(lock(spine, half), 'dark', { colour: 'brown', relief: 0.8 }),
    cut(band.along(0.5, 0.1, 0.72), 'internal', 2.2),
    cut(band.along(-0.5, 0.2, 0.8), 'detail', 2),
  ];
};

const ears = (): readonly Shape[] => [
  body(closed('60,-380! 76,-440 120,-496! 136,-440 124,-380!'), 'skin', { colour: 'brown' }),
  body(closed('-16,-350! -20,-430 24,-500! 62,-450 64,-390 40,-350!'), 'skin', { colour: 'brown' }),
  solid(closed('6,-370! 6,-430 26,-470! 46,-436 42,-390!')),
];

const face = (): readonly Shape[] => [
  body(closed(HEAD), 'skin', { colour: 'brown', relief: 0.9 }),
  solid(closed('-16,-180! 30,-120 50,-40 40,30! 10,-20 -6,-90')),
  brush(open('60,40 110,20 140,-30 140,-90'), 'internal', 3),
  brush(open('110,-250 176,-180 226,-90 270,-20'), 'internal', 2.6),
  brush(open('150,-60 200,-10 236,30'), 'internal', 2.4),
  brush(open('180,-110 220,-60 256,0'), 'detail', 2.2),
  solid(closed('70,-236! 96,-280 140,-284 176,-252! 150,-232 110,-222!')),
  fill(ellipse([124, -254], 30, 20, 20), 'black', { line: 'none', relief: 0 }),
  glint(circle([116, -262], 7)),
  cut(open('92,-248 120,-232 150,-240'), 'internal', 1.8),
  brush(open('66,-280 104,-312 156,-300'), 'internal', 2.8),
  brush(open('60,-214 100,-204 140,-212'), 'internal', 2.2),
  solid(closed('320,40! 344,30 360,56 350,86! 336,76 330,60 312,64!')),
  brush(open('300,20 326,14 350,26'), 'internal', 2.4),
  solid(closed('366,134! 336,126 300,130 264,116! 290,142 330,144!')),
  brush(open('258,150 280,160 304,156'), 'internal', 2),
  brush(open('280,70 296,96 290,116'), 'internal', 2.2),
];

const neck = (): readonly Shape[] => [
  body(closed(NECK), 'skin', { colour: 'brown', relief: 0.8 }),
  solid(closed('150,110! 120,130 110,230 140,330 150,430! 186,330 176,210')),
  brush(open('20,60 30,180 -10,300'), 'internal', 3),
  brush(open('70,110 80,230 60,350'), 'internal', 2.6),
  brush(open('-40,20 -50,160 -90,300'), 'internal', 2.4),
];

/** Head and neck in profile to the right. */
export const drawHorse = (): readonly Shape[] => [...neck(), ...MANE.flatMap(hair), ...ears(), ...face(), ...FORELOCK.flatMap(hair)];

/** A horse's head and neck in profile, mane flying. */
export const horse: Motif = {
  name: 'horse',
  whole: 'running-horse',
  pose: 'bust',
  words: ['horse', 'horse head', 'stallion', 'mare', 'pony'],
  anchors: { crown: [40, -400], mouth: [360, 130], eye: [124, -254], base: [0, 440] },
  draw: drawHorse,
};
