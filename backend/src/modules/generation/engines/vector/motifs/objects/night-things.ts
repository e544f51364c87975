import type { Motif, Shape } from '../motif.js';
import {
  body,
  bothSides,
  brush,
  circle,
  closed,
  ellipse,
  fill,
  open,
  placed,
  polygon,
  polyline,
  shadow,
  solid,
  stroke,
} from '../geometry/kit.js';

const COFFIN: readonly Shape[] = [
  body(polygon(bothSides('0,-486 130,-486 270,-220 160,486 0,486')), 'skin', { colour: 'brown' }),
  shadow(polygon('108,-476 124,-476 256,-220 150,476 132,476 232,-220')),
  stroke(polygon(bothSides('0,-446 104,-446 226,-216 132,446 0,446')), 'internal'),
  ...['-150,-260 -156,0 -110,300', '-60,-420 -70,-300 -66,-250', '-70,60 -60,240 -70,420', '70,70 64,260 66,410'].map((d) =>
    brush(open(d), 'internal', 1.5),
  ),
  body(polygon(bothSides('0,-330 28,-330 28,-230 100,-230 100,-174 28,-174 28,20 0,20')), 'skin', { colour: 'gold' }),
  shadow(polygon('8,-322 22,-322 22,12 8,12')),
  ...[
    [-116, -440],
    [116, -440],
    [-226, -216],
    [226, -216],
    [-136, 440],
    [136, 440],
  ].map(([x = 0, y = 0]) => solid(circle([x * 0.96, y], 9))),
];

export const coffin: Motif = {
  name: 'coffin',
  pose: 'tall',
  words: ['coffin', 'casket', 'vampire coffin'],
  anchors: { centre: [0, -200] },
  draw: () => COFFIN,
};

/** A stem with its serifs, and the bowl that R and P share. */
const stem = (x: number): readonly Shape[] => ['-13,-196 13,-196 13,-64 -13,-64', '-26,-196 26,-196 26,-184 -26,-184', '-26,-76 26,-76 26,-64 -26,-64'].flatMap((part) => placed([solid(polygon(part))], { x }));
const bowl = (x: number): readonly Shape[] => placed([
  solid(closed('0,-196! 40,-194 68,-176 70,-150 48,-126 0,-122!')), fill(closed('13,-182! 36,-180 46,-166 44,-148 34,-138 13,-136!'), 'skin', { colour: 'grey', line: 'none', relief: 0 }),
], { x });

/** Carved deep into the stone. */
const RIP: readonly Shape[] = [
  ...bowl(-136), solid(polygon('-118,-128 -90,-128 -56,-76 -50,-64 -82,-64')), ...stem(-136), ...stem(0), ...bowl(92), ...stem(92),
];

const TOMB: readonly Shape[] = [
  body(closed('-250,400! -250,-180 -200,-340 -90,-440 0,-460 90,-440 200,-340 250,-180 250,400!'), 'skin', { colour: 'grey' }),
  shadow(closed('150,-370! 214,-300 232,-180 232,390! 190,390! 190,-170 180,-280')),
  stroke(closed('-190,350! -190,-170 -150,-300 -60,-370 0,-380 60,-370 150,-300 170,-170 170,350!'), 'internal'),
  ...placed(RIP, { x: -10 }),
  body(polygon(bothSides('0,-20 20,-20 20,40 66,40 66,78 20,78 20,200 0,200')), 'dark', { line: 'internal', colour: 'black' }),
  ...['-210,60 -176,90 -200,140', '-220,-100 -206,-60 -230,-30', '210,-210 186,-180 200,-130'].map((d) =>
    brush(polyline(d), 'internal', 1.6),
  ),
  body(closed('-330,400! 330,400! 330,446! -330,446!'), 'skin', { colour: 'grey' }),
  ...[-380, -320, -260, 220, 280, 340, 390].flatMap((x, i) =>
    placed(
      [body(closed('-22,0! -30,-50 -44,-96! -10,-56 0,-124! 12,-54 40,-90! 26,-40 20,0!'), 'dark', { line: 'internal', colour: 'leaf' })],
      { x, y: 478, scale: 0.8 + 0.1 * (i % 3) },
    ),
  ),
  solid(ellipse([0, 478], 440, 8)),
];

export const tombstone: Motif = {
  name: 'tombstone',
  pose: 'figure',
  words: ['tombstone', 'gravestone', 'grave', 'headstone', 'rip', 'cemetery', 'graveyard'],
  anchors: { crown: [0, -460], base: [0, 480] },
  draw: () => TOMB,
};

const PUMPKIN: readonly Shape[] = [
  body(closed('-30,-250! -50,-330 -110,-400! -60,-440! 10,-360 40,-250!'), 'skin', { colour: 'moss' }),
  shadow(closed('0,-350! 24,-260! 4,-250! -10,-320')),
  body(closed('-60,-250 -250,-270 -410,-160 -460,60 -400,280 -240,390 -60,380'), 'skin', { colour: 'orange' }),
  body(closed('60,-250 250,-270 410,-160 460,60 400,280 240,390 60,380'), 'skin', { colour: 'orange' }),
  shadow(closed('330,-220! 400,-150 444,60 386,270 240,374! 330,240 370,60 356,-90')),
  body(closed('-110,-240 -230,-230 -310,-60 -310,150 -220,350 -100,390'), 'skin', { colour: 'orange' }),
  body(closed('110,-240 230,-230 310,-60 310,150 220,350 100,390'), 'skin', { colour: 'orange' }),
  body(closed('0,-266 110,-240 166,-60 166,150 110,370 0,400 -110,370 -166,150 -166,-60 -110,-240'), 'skin', {
    colour: 'orange',
    relief: 0.8,
  }),
  body(closed('-270,-20! -150,-110! -90,30! -180,50'), 'black', { colour: 'black' }),
  body(closed('270,-20! 150,-110! 90,30! 180,50'), 'black', { colour: 'black' }),
  body(polygon('0,40 40,110 -40,110'), 'black', { colour: 'black' }),
  body(
    closed(
      '-330,120! -210,180 -150,190! -140,240! -80,250! -70,205! 70,205! 80,250! 140,240! 150,190! 210,180 330,120! ' +
        '290,250 200,310! 190,270! 130,280! 120,330 0,344 -40,340! -50,300! -110,296! -120,330! -220,300 -290,240',
    ),
    'black',
    { colour: 'black' },
  ),
];

export const pumpkin: Motif = {
  name: 'pumpkin',
  pose: 'figure',
  words: ['pumpkin', "jack o'lantern", 'jack o lantern', 'jack-o-lantern', 'halloween', 'halloween pumpkin'],
  anchors: { crown: [-60, -440] },
  draw: () => PUMPKIN,
};

const HAT: readonly Shape[] = [
  body(ellipse([0, 260], 480, 110, -3), 'skin', { colour: 'violet' }),
  shadow(closed('-60,340! 200,340 400,290 456,246! 420,320 200,366 0,368')),
  body(
    closed('-260,240! -190,60 -110,-140 -10,-330 110,-440 260,-476! 330,-380! 250,-350 170,-300 180,-140 220,60 262,220! 120,290 -120,296'),
    'skin',
    { colour: 'violet', relief: 0.8 },
  ),
  shadow(closed('260,-450! 310,-384! 240,-364 160,-306 150,-140 190,70 236,216! 140,262! 130,60 100,-140 130,-320 190,-400')),
  body(closed('-268,180! -120,240 0,250 120,240 252,150! 270,220! 130,300 0,312 -130,306 -286,240!'), 'dark', { colour: 'black' }),
  body(polygon('-50,230 56,230 56,324 -50,324'), 'skin', { colour: 'gold' }),
  body(polygon('-24,256 30,256 30,298 -24,298'), 'black', { line: 'internal', colour: 'black' }),
  ...['-150,60 -110,80 -60,76', '-60,-140 -20,-126 20,-136', '20,-300 60,-280 110,-290'].map((d) => brush(open(d), 'internal', 1.7)),
];

export const witchHat: Motif = {
  name: 'witch-hat',
  pose: 'figure',
  words: ['witch hat', "witch's hat", 'wizard hat'],
  anchors: { crown: [260, -476], base: [0, 370] },
  draw: () => placed(HAT, { y: 54 }),
};

const BALL: readonly Shape[] = [
  body(circle([0, 0], 470), 'black', { colour: 'black' }),
  body(circle([30, -50], 220), 'skin', { colour: 'white', relief: 0.2 }),
  body(ellipse([30, -128], 70, 66), 'black', { line: 'none' }),
  body(ellipse([30, -128], 32, 30), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  body(ellipse([30, 20], 88, 86), 'black', { line: 'none' }),
  body(ellipse([30, 22], 42, 42), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  { ...brush(open('-400,-60 -350,-250 -200,-380'), 'outline', 2.2), cut: true },
  { ...brush(open('-330,-40 -300,-160 -250,-230'), 'internal', 1.8), cut: true },
  { ...brush(open('120,400 280,320 380,180'), 'internal', 1.8), cut: true },
];

export const eightBall: Motif = {
  name: 'eight-ball',
  pose: 'round',
  words: ['eight ball', '8 ball', '8-ball', 'pool ball', 'billiard ball', 'billiards'],
  anchors: { centre: [30, -50] },
  draw: () => BALL,
};
