import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, dots, ellipse, fill, glint, leaf, open, paired, placed, ribbon, shadow, solid, symmetric, taper, whip } from '../geometry/kit.js';

const BERRIES = [
  [-230, -170], [-110, -200], [20, -190], [150, -200], [250, -160], [-180, -70], [-60, -90], [70, -80], [190, -70], [-130, 40], [0, 20], [130, 40],
    [-80, 150], [60, 140], [-20, 250], [90, 240], [30, 350],
] as const;

/** A leaf with five points, its stalk at the top right. */
const VINE_LEAF: readonly Shape[] = [
  body(closed('0,0! -60,-50 -150,-60! -130,-10 -210,20 -230,70! -170,80 -200,150 -190,190! -120,160 -100,230 -70,260! -30,200 20,220 60,230! 60,170 110,150 140,120! 90,90 110,30 110,0! 60,20'), 'dark', { colour: 'leaf' }),
  ...['-4,16 -50,110 -66,226', '-10,12 -90,40 -196,72', '-8,14 -80,90 -166,172', '4,20 30,110 50,200'].map((d) => cut(open(d), 'internal', 2)),
];

export const grapes: Motif = {
  name: 'grapes', pose: 'figure', anchors: { crown: [0, -480], centre: [0, 40], base: [0, 430] },
  words: ['grape', 'bunch of grapes', 'grape vine', 'grapevine', 'vineyard', 'cluster of grapes'],
  draw: () => [
    body(ribbon('20,-200 10,-320 60,-450', taper(18, 24)).outline(), 'dark', { colour: 'brown' }),
    brush(open('40,-340 140,-400 190,-330 130,-300 130,-370 240,-420 330,-380'), 'outline', 1.4),
    ...placed(VINE_LEAF, { x: -40, y: -350, turn: 12, scale: 1.06 }), ...placed(VINE_LEAF, { x: 150, y: -280, turn: -24, scale: 0.86, flip: true }),
    ...BERRIES.flatMap(([x, y]) => [
      body(circle([x, y], 84), 'mid', { colour: 'violet', relief: 1 }),
        shadow(closed([[x + 70, y - 30, true], [x + 76, y + 20], [x + 34, y + 68], [x - 30, y + 72, true], [x + 30, y + 40], [x + 56, y]])),
      glint(ellipse([x - 30, y - 34], 18, 11, -40)),
    ]),
  ],
};

const PEACH: readonly Shape[] = [
  body(closed('-20,-250! 90,-320 240,-310 370,-210 430,-40 400,150 290,320 120,430 10,470! -130,430 -300,320 -410,150 -430,-40 -370,-210 -240,-310 -100,-310'), 'skin', { colour: 'orange', relief: 1 }),
  body(closed('-20,-250! 90,-320 240,-310 370,-210 430,-40 400,150 290,320 120,430 10,470! 70,380 110,250 110,60 70,-120'), 'mid', { colour: 'pink', relief: 0.9 }),
  whip('420,-20 390,150 284,314 120,422 20,462', '230,-20 240,100 210,220 130,320 60,380', { count: 18, reach: 0.72, longest: 'middle' }),
  whip('-14,-230 72,-120 106,60 104,230', '-120,-160 -30,-80 10,60 30,220', { count: 14, reach: 0.62, longest: 'start' }),
  glint(closed('-340,-60! -330,-160 -250,-230! -280,-140 -290,-60 -270,20! -320,-10')), brush(open('-386,20 -350,170 -250,300'), 'internal', 2.2),
  body(ribbon('-20,-240 -10,-330 -40,-410', taper(20, 26)).outline(), 'dark', { colour: 'brown' }),
  body(closed('-10,-310! 70,-430 230,-480 420,-440! 380,-330 230,-260 90,-270!'), 'dark', { colour: 'leaf' }), cut(open('10,-310 160,-380 370,-424'), 'internal', 2.2), ...['120,-360 150,-420', '220,-396 270,-440', '150,-372 230,-320', '260,-404 330,-380'].map((d) => cut(open(d), 'internal', 1.6)),
];

export const peach: Motif = {
  name: 'peach', pose: 'round', anchors: { crown: [-30, -410], centre: [0, 60], base: [0, 470] }, words: ['peach', 'peach fruit'],
  draw: () => PEACH,
};

const PEAR: readonly Shape[] = [
  body(closed('0,-340! 70,-350 130,-300 150,-200 190,-80 290,40 330,190 290,350 180,450 20,484 -140,456 -260,360 -310,210 -280,60 -190,-70 -150,-200 -130,-300 -70,-350'), 'skin', { colour: 'leaf', relief: 1 }),
  whip('140,-200 180,-80 280,40 320,190 282,344 176,442 20,474', '30,-180 60,-60 130,60 180,190 150,300 90,360 10,390', { count: 24, reach: 0.72, longest: 'middle' }),
  glint(closed('-230,110! -190,20 -130,-40! -160,50 -180,140 -170,220! -220,180')), brush(open('-270,230 -230,340 -140,420'), 'internal', 2.2), brush(open('-110,-220 -120,-160 -150,-90'), 'internal', 2.2),
  solid(dots([[-80, 120], [-40, 220], [30, 120], [-100, 300], [0, 330], [-20, 10], [70, 240], [-60, -100]], 8)),
  body(ribbon('0,-334 0,-420 50,-490', taper(15, 20)).outline(), 'dark', { colour: 'brown' }),
  body(closed('10,-390! 90,-480 220,-480 330,-400! 260,-310 140,-300 50,-340!'), 'dark', { colour: 'moss' }), cut(open('30,-384 160,-400 290,-398'), 'internal', 2.2),
];

export const pear: Motif = {
  name: 'pear', pose: 'figure', anchors: { crown: [0, -350], centre: [0, 160], base: [0, 484] }, words: ['pear', 'pear fruit'], draw: () => placed(PEAR, { y: 10, scale: 0.97 }),
};

const TOMATO: readonly Shape[] = [
  body(closed('0,-270! 110,-330 270,-310 400,-190 450,0 400,200 270,350 100,410 0,416 -100,410 -270,350 -400,200 -450,0 -400,-190 -270,-310 -110,-330'), 'skin', { colour: 'red', relief: 1 }),
  whip('436,0 392,196 264,342 100,400 -60,406', '270,0 250,110 180,220 90,270 0,290', { count: 20, reach: 0.75, longest: 'middle' }),
  glint(closed('-380,-30! -370,-130 -290,-210! -320,-120 -320,-40 -300,30! -350,10')), brush(open('-410,70 -350,210 -250,310'), 'internal', 2.2),
  brush(open('210,-290 280,-190 290,-90'), 'internal', 2.4), brush(open('-150,-300 -210,-230 -224,-150'), 'internal', 2.2),
  body(ribbon('0,-250 0,-350 50,-440', taper(22, 28)).outline(), 'dark', { colour: 'moss' }),
  ...[-93, -47, 52, 98, 2, 27,
    -24].flatMap((turn) => placed([body(leaf([0, 0], [0, 220], { half: 34, belly: 0.36, bend: turn > 0 ? -26 : 26 }), 'dark', { colour: 'leaf' })],
    { y: -262, turn })),
  solid(circle([0, -264], 24)),
];

export const tomato: Motif = {
  name: 'tomato', pose: 'round', anchors: { crown: [0, -400], centre: [0, 60], base: [0, 416] }, words: ['tomato', 'cherry tomato'], draw: () => TOMATO,
};

const EGGPLANT: readonly Shape[] = [
  body(closed('40,-250! 120,-220 150,-130 180,0 260,120 290,260 230,400 80,480 -90,470 -230,380 -280,230 -240,80 -150,-30 -110,-130 -90,-220!'), 'dark', { colour: 'violet', relief: 0.9 }),
  glint(closed('-190,150! -160,60 -90,-10! -120,80 -136,160 -120,250! -180,220')), { ...brush(open('-226,270 -180,360 -90,420'), 'internal', 2.4), cut: true }, { ...brush(open('90,-130 130,0 210,130'), 'internal', 2.2), cut: true },
  body(closed('20,-330! 110,-320 160,-250 170,-140! 100,-180 80,-110! 30,-170 0,-90! -40,-170 -90,-110! -100,-180 -150,-140! -140,-240 -90,-310!'), 'skin', { colour: 'leaf', relief: 0.6 }),
  shadow(closed('60,-310! 106,-312 152,-246 160,-160! 110,-200 90,-250')), body(ribbon('-20,-310 -20,-400 60,-480', taper(34, 26)).outline(), 'skin', { colour: 'leaf' }), brush(open('-30,-330 -28,-390 20,-440'), 'internal', 1.8),
];

export const eggplant: Motif = {
  name: 'eggplant', pose: 'figure', anchors: { crown: [20, -400], centre: [0, 200], base: [0, 480] }, words: ['eggplant', 'aubergine'], draw: () => placed(EGGPLANT, { turn: 16, x: 20 }),
};

const GARLIC: readonly Shape[] = [
  body(symmetric('0,-470! 50,-476! 46,-380 60,-280 140,-190 290,-80 370,80 350,250 230,370 80,410 0,414'), 'skin', { colour: 'bone', relief: 1 }),
  whip('300,-66 360,80 342,246 226,362 80,402', '230,-30 270,80 250,210 160,300 60,340', { count: 16, reach: 0.8, longest: 'middle' }),
  ...paired(
    body(closed('24,-240! 120,-140 220,-20 250,140 210,290 110,390! 60,400 20,404! 90,290 110,130 80,-60'), 'skin', { colour: 'bone', relief: 0.8 }),
    brush(open('40,-200 150,-60 186,80'), 'internal', 2), brush(open('30,-470 24,-370 34,-260'), 'internal', 1.6),
  ),
  body(symmetric('0,-250! 70,-80 96,130 76,300 0,410!'), 'skin', { colour: 'bone', relief: 0.9 }),
  whip('56,-60 84,130 64,300 10,396', '0,-20 24,130 10,270 -10,350', { count: 12, reach: 0.7, longest: 'middle' }), brush(open('-40,-60 -60,110 -46,250'), 'internal', 2),
  ...[-60, -30, 0, 30, 60].map((x) => brush(open(`${String(x * 0.6)},404 ${String(x)},440 ${String(x * 1.5)},478`), 'outline', 1.2)), fill(ellipse([0, 412], 66, 18), 'dark', { colour: 'tan' }),
];

export const garlic: Motif = {
  name: 'garlic', pose: 'figure', anchors: { crown: [0, -470], centre: [0, 100], base: [0, 430] }, words: ['garlic', 'garlic bulb', 'garlic head'], draw: () => GARLIC,
};
