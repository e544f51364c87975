import { body, circle, closed, cut, featherFan, fill, flames, glint, lock, open, solid } from '../geometry/kit.js';
import type { Knot } from '../geometry/point.js';
import type { Motif, Shape } from '../motif.js';

const BODY: readonly Knot[] = [
  [-250, 260, true],
  [-190, 120],
  [-110, -10],
  [-10, -130],
  [60, -230],
  [96, -320],
  [150, -392],
  [230, -420],
  [306, -392],
  [330, -340, true],
  [318, -290],
  [290, -250],
  ...flames('280,-240 296,-180 262,-196 272,-120 236,-146 244,-70 210,-100', 0.12),
  [230, 0],
  [206, 110],
  [140, 210],
  [40, 270],
  [-80, 290],
];

const tail = (): readonly Shape[] =>
  featherFan('-150,180 -190,230 -150,290', '-470,330 -440,420 -360,490 -270,496', {
    count: 6,
    tone: 'dark',
    colour: 'navy',
    fullness: 0.75,
    curl: 0.02,
    edge: 'outline',
  });

const trunk = (): readonly Shape[] => [
  body(closed(BODY), 'dark', { colour: 'black', relief: 0.9 }),
  cut(open('196,-380 240,-392 280,-372'), 'internal', 2.4),
  cut(open('140,-330 110,-260 70,-190'), 'internal', 2.4),
  cut(open('196,-280 176,-220 140,-160'), 'internal', 2.4),
  cut(open('236,-220 220,-160 190,-110'), 'internal', 2.2),
  ...['170,-90 196,-40 190,20', '150,20 176,70 156,130', '90,130 110,170 80,220', '10,190 30,220 0,256'].map((line) =>
    cut(open(line), 'internal', 2.4),
  ),
];

/** The folded wing: coverts over long flight feathers that reach past the tail root. */
const wing = (): readonly Shape[] => [
  ...featherFan('20,60 40,0 60,-50', '-150,300 -290,320 -370,300 -390,240', {
    count: 6,
    tone: 'dark',
    colour: 'navy',
    fullness: 0.9,
    curl: 0.06,
    edge: 'outline',
  }),
  ...featherFan('120,60 90,0 60,-60', '90,210 -30,230 -130,190 -190,130', {
    count: 7,
    tone: 'dark',
    colour: 'navy',
    fullness: 0.66,
    curl: 0.07,
  }),
  ...featherFan('130,0 100,-40 60,-80', '110,120 30,130 -40,104 -90,50', {
    count: 6,
    tone: 'dark',
    colour: 'navy',
    fullness: 0.66,
    curl: 0.07,
  }),
  body(closed('-60,30! -40,-60 10,-140 70,-180 130,-150 152,-80 140,-10 110,40! 70,10 20,30 -20,10!'), 'dark', {
    colour: 'navy',
    relief: 0.7,
  }),
  ...['30,-110 10,-60 -16,-10', '80,-130 60,-70 44,-14', '120,-100 106,-50 90,0', '-44,-20 10,-126 70,-166', '144,-60 136,-10 112,28'].map(
    (line) => cut(open(line), 'internal', 2.4),
  ),
];

const head = (): readonly Shape[] => [
  body(closed('296,-384! 350,-392 412,-366 462,-312 476,-276! 430,-300 380,-312 316,-306!'), 'dark', { colour: 'grey', relief: 0.8 }),
  body(closed('312,-308! 370,-310 420,-296! 370,-276 306,-276!'), 'dark', { colour: 'grey', relief: 0.6 }),
  cut(open('320,-310 376,-312 430,-298'), 'internal', 1.4),
  cut(open('326,-364 376,-364 416,-340'), 'internal', 2),
  ...['290,-352 330,-362 366,-352', '292,-338 334,-340 372,-332'].map((spine) => body(lock(spine, 9), 'black', { line: 'none' })),
  fill(circle([262, -350], 21), 'skin', { line: 'none', colour: 'gold' }),
  solid(circle([265, -350], 14)),
  glint(circle([260, -356], 5)),
];

const legs = (): readonly Shape[] => [
  ...['120,210 130,300 110,380', '20,260 20,330 -6,400'].map((spine) => body(lock(spine, 40, 0.2), 'dark', { colour: 'black' })),
  ...[
    '112,370 160,410 214,440',
    '110,374 124,430 134,476',
    '104,376 70,416 50,462',
    '-8,390 40,430 80,462',
    '-8,394 0,440 -2,490',
    '-14,394 -56,430 -80,470',
  ].map((spine) => body(lock(spine, 13), 'black', { line: 'internal', colour: 'grey' })),
];

/** A raven standing in profile, wing folded, hackles out. */
export const raven: Motif = {
  name: 'raven',
  pose: 'figure',
  words: ['raven', 'crow', 'rook', 'blackbird', 'jackdaw', 'magpie'],
  anchors: { mouth: [476, -280], crown: [230, -418], base: [60, 470], heart: [60, -40] },
  draw: () => [...tail(), ...legs(), ...trunk(), ...wing(), ...head()],
};
