import type { Motif, Shape } from '../motif.js';
import {
  body,
  bothSides,
  brush,
  closed,
  cut,
  ellipse,
  open,
  paired,
  placed,
  polyline,
  profile,
  ribbon,
  shadow,
  solid,
  stroke,
  whip,
} from '../geometry/kit.js';

const NAILS = [
  [-262, -60],
  [-224, -200],
  [-120, -296],
  [120, -296],
  [224, -200],
  [262, -60],
] as const;

const SHOE: readonly Shape[] = [
  body(
    closed(
      bothSides(
        '0,-440 190,-400 330,-270 380,-60 350,170 270,400! 300,460! 190,470! 150,420! 150,400 222,160 232,-60 190,-200 100,-274 0,-296',
      ),
    ),
    'skin',
    { colour: 'grey' },
  ),
  shadow(closed('370,-80! 340,170 262,390! 200,440! 262,200 290,0 270,-180! 340,-200')),
  stroke(open('-216,420 -300,170 -316,-50 -268,-230 -150,-340 0,-374 150,-340 268,-230 316,-50 300,170 216,420'), 'internal'),
  ...NAILS.map(([x, y]) => body(ellipse([x * 1.06, y - 8], 13, 20, Math.sign(x) * (18 - y * 0.12)), 'black', { colour: 'black' })),
  ...[-1, 1].map((side) => body(ellipse([side * 252, 90], 13, 20, side * -12), 'black', { colour: 'black' })),
];

/** One heart-shaped leaf of clover, its point at 0,0: the pale chevron of the leaf, black thrown out from its root. */
const LEAF: readonly Shape[] = [
  body(closed('0,0! -46,-72 -122,-150 -168,-232 -150,-296 -96,-322 -40,-304 0,-250! 40,-304 96,-322 150,-296 168,-232 122,-150 46,-72'), 'skin', {
    colour: 'leaf',
    relief: 0.7,
  }),
  whip('-74,-104 -34,-58 0,-18 34,-58 74,-104', '-104,-200 -56,-216 0,-180 56,-216 104,-200', { count: 7, reach: 0.62, longest: 'middle' }),
  brush(open('0,-10 0,-120 0,-232'), 'internal', 1.7),
  ...paired(
    brush(open('0,-90 40,-140 92,-178'), 'detail', 1.4),
    brush(open('0,-140 36,-196 80,-238'), 'detail', 1.4),
    brush(open('128,-196 148,-240 128,-280'), 'internal', 2),
  ),
];

export const clover: Motif = {
  name: 'four-leaf-clover',
  pose: 'figure',
  words: ['four leaf clover', 'four-leaf clover', 'clover', 'shamrock', 'lucky clover', 'luck'],
  anchors: { centre: [0, -80] },
  draw: (rng) => {
    const stem = ribbon('0,-80 16,120 60,290 190,452', profile('0:9 0.8:14 1:20'));
    const turn = rng.between(-6, 6);
    return [
      body(stem.outline(), 'skin', { colour: 'moss' }),
      shadow(ribbon('8,-40 24,120 66,280 184,436', profile('0:3 0.5:6 1:9')).outline()),
      ...[135, 225, 45, -45].flatMap((angle) => placed(LEAF, { y: -80, turn: angle + turn, scale: 1.25 })),
      body(ellipse([0, -80], 15, 15), 'skin', { line: 'internal', colour: 'leaf' }),
    ];
  },
};

export const horseshoe: Motif = {
  name: 'horseshoe',
  pose: 'symmetric',
  words: ['horseshoe', 'lucky horseshoe', 'horse shoe', 'good luck'],
  anchors: { centre: [0, 60], crown: [0, -440] },
  draw: () => [
    ...SHOE,
    body(ribbon('0,20 16,110 0,190 -50,260', profile('0:6 1:9')).outline(), 'skin', { colour: 'leaf' }),
    ...[135, 225, 45, -45].flatMap((angle) => placed(LEAF, { y: 20, turn: angle, scale: 0.5 })),
  ],
};

const PIECE =
  
    '-330,-330! -90,-330! -70,-350 -100,-410 -60,-470 20,-478 80,-440 70,-380 50,-345 70,-330! 330,-330! 330,-80! ' +
    '350,-60 410,-90 470,-50 478,30 440,84 380,74 345,52 330,72! 330,330! 80,330! 60,310 90,260 40,200 -40,200 -90,260 ' +
    '-60,310 -80,330! -330,330! -330,80! -310,60 -260,90 -200,40 -200,-40 -260,-90 -310,-60 -330,-80!';

export const puzzle: Motif = {
  name: 'puzzle-piece',
  pose: 'figure',
  words: ['puzzle piece', 'puzzle', 'jigsaw', 'jigsaw piece', 'autism symbol', 'autism'],
  anchors: { centre: [0, 0] },
  draw: () =>
    placed(
      [
        body(closed(PIECE), 'skin', { colour: 'blue', relief: 0.7 }),
        whip('-300,316 -190,318 -84,316', '-300,200 -190,200 -110,220', { count: 6, reach: 0.8, longest: 'alike' }),
        whip('88,316 200,318 318,316 318,200 318,90', '90,220 180,220 230,220 220,180 230,90', {
          count: 13,
          reach: 0.8,
          longest: 'middle',
        }),
        brush(polyline('-300,-110 -300,-300 -120,-300'), 'internal', 1.6),
        brush(open('-50,-430 0,-450 44,-430'), 'internal', 1.5),
      ],
      { x: -64, y: 64, scale: 0.94 },
    ),
};

const PAD = '0,40 90,70 170,150 210,250 190,350 110,390 0,360 -110,390 -190,350 -210,250 -170,150 -90,70';

const paw: readonly Shape[] = [
  body(closed(PAD), 'black', { colour: 'black' }),
  cut(open('-130,210 -96,140 -40,108'), 'outline', 1.8),
  ...[
    [-262, -30, 78, 112, -24],
    [-110, -210, 82, 124, -8],
    [110, -210, 82, 124, 8],
    [262, -30, 78, 112, 24],
  ].flatMap(([x = 0, y = 0, rx = 0, ry = 0, turn = 0]) => [
    body(ellipse([x, y], rx, ry, turn), 'black', { colour: 'black' }),
    ...placed([cut(open('-38,-20 -28,-58 0,-76'), 'outline', 1.7)], { x, y, turn }),
  ]),
];

export const pawPrint: Motif = {
  name: 'paw-print',
  pose: 'figure',
  words: ['paw print', 'paw', 'dog paw', 'cat paw', 'pawprint', 'pet memorial'],
  anchors: { centre: [0, 60] },
  draw: () => placed(paw, { y: -40 }),
};

/** The print of a baby's right foot: a broad ball, a narrow heel, round toes close together, a few creases. */
const FOOT: readonly Shape[] = [
  solid(closed('-96,-150 -60,-204 10,-222 84,-204 132,-150 138,-78 112,-6 86,70 92,150 98,216 70,276 12,300 -46,284 -80,232 -76,160 -40,92 -30,30 -64,-30 -98,-90')),
  ...['-70,-142 -10,-172 60,-166 112,-136', '-62,-96 0,-124 70,-112', '-14,4 40,-18 98,-10', '-48,216 10,192 74,212', '-30,252 14,236 58,250'].map((line) => cut(open(line), 'internal', 1.8)),
  ...[
    [-82, -278, 52, 62, -10], [8, -302, 34, 42, 0], [72, -284, 30, 38, 10], [124, -246, 27, 34, 22], [164, -196, 23, 30, 32],
  ].map(([x = 0, y = 0, rx = 0, ry = 0, turn = 0]) => solid(ellipse([x, y], rx, ry, turn))),
];

export const footprints: Motif = {
  name: 'footprints',
  pose: 'figure',
  words: ['footprints', 'footprint', 'baby footprints', 'baby footprint'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...placed(FOOT, { x: 210, y: 26, turn: 8, scale: 1.33 }),
    ...placed(FOOT, { x: -210, y: 26, turn: -8, scale: 1.33, flip: true }),
  ],
};
