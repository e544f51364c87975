import type { Motif, Rng, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, ellipse, open, placed, polyline, shadow, stroke } from '../geometry/kit.js';

function iceCreamShapes(rng: Rng): readonly Shape[] {
  const weave = Array.from({ length: 6 }, (_, i) => [
    stroke(polyline(`${-150 + i * 50},40 ${-10 + i * 24},${360 - i * 30}`), 'internal'),
    stroke(polyline(`${150 - i * 50},40 ${10 - i * 24},${360 - i * 30}`), 'internal'),
  ]).flat();
  const sprinkles = Array.from({ length: 12 }, () => [rng.between(-140, 140), rng.between(-330, -200), rng.between(0, 180)] as const);
  return [
    body(closed('-170,20! 170,20! 20,470! 0,486 -20,470!'), 'skin', { colour: 'tan' }),
    ...weave,
    shadow(closed('60,60! 150,60! 24,440! 4,460!')),
    body(
      closed(
        
          '-200,40 -230,-10 -190,-60 -200,-200 -120,-320 0,-360 120,-320 200,-200 190,-60 230,-10 200,40 150,50 120,90 ' +
          '90,50 40,60 10,110 -30,56 -90,60 -130,86 -150,46',
      ),
      'skin',
      { colour: 'pink', relief: 1 },
    ),
    shadow(closed('170,-210! 160,-60 190,-10 170,26! 110,30! 120,-60 110,-240 90,-300')),
    brush(open('-150,-140 -130,-230 -80,-290'), 'outline', 1.7),
    ...sprinkles.map(([x, y, turn]) => placed([stroke(polyline('-12,0 12,0'), 'outline')], { x, y, turn })).flat(),
    stroke(open('10,-400 40,-450 100,-480'), 'outline'),
    body(circle([0, -370], 52), 'dark', { colour: 'red', relief: 1 }),
    body(ellipse([-18, -388], 12, 8, -30), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  ];
}

export const iceCream: Motif = {
  name: 'ice-cream',
  pose: 'tall',
  words: ['ice cream', 'ice-cream', 'ice cream cone', 'gelato'],
  anchors: { crown: [0, -480], base: [0, 486] },
  draw: iceCreamShapes,
};

const PIZZA: readonly Shape[] = [
  body(closed('-330,-250! 330,-250! 40,440! 0,470 -40,440!'), 'skin', { colour: 'yellow' }),
  body(
    closed(
      
        '-330,-250! -290,-120! -250,-60 -220,-110! -170,-40 -150,60 -120,-20! -60,100 -40,220 -10,120! 30,60 60,140 ' +
        '90,40! 140,-60 170,40 200,-80! 250,-60 290,-140 330,-250!',
    ),
    'skin',
    { colour: 'gold' },
  ),
  body(closed('-400,-300 -360,-400 -200,-440 0,-452 200,-440 360,-400 400,-300 340,-240 180,-260 0,-266 -180,-260 -340,-240'), 'skin', {
    colour: 'tan',
    relief: 1,
  }),
  shadow(closed('-340,-256! -180,-274 0,-280 180,-274 340,-256! 390,-300! 200,-310 0,-316 -200,-310 -390,-300!')),
  ...[
    [-160, -160, 62],
    [130, -150, 66],
    [-20, 20, 60],
    [20, 240, 44],
  ].flatMap(([x = 0, y = 0, r = 0]) => [
    body(circle([x, y], r), 'dark', { colour: 'red', relief: 0.8 }),
    ...[
      [-0.3, -0.3],
      [0.3, 0.1],
      [-0.1, 0.4],
    ].map(([u = 0, v = 0]) => body(circle([x + u * r, y + v * r], r * 0.13), 'skin', { line: 'none', colour: 'white', relief: 0 })),
  ]),
  ...['-290,-350 -220,-390 -140,-404', '60,-410 150,-404 230,-390'].map((d) => brush(open(d), 'internal', 1.7)),
  body(closed('-70,-120! -30,-170 30,-170 60,-130! 20,-110 -30,-104'), 'skin', { line: 'internal', colour: 'leaf' }),
];

export const pizza: Motif = {
  name: 'pizza',
  pose: 'figure',
  words: ['pizza', 'pizza slice', 'slice of pizza'],
  anchors: { centre: [0, 0] },
  draw: (rng) => placed(PIZZA, { turn: rng.between(-14, 14), scale: 0.98 }),
};

const AVOCADO: readonly Shape[] = [
  body(closed(bothSides('0,-480 90,-450 140,-340 160,-200 260,-20 310,180 260,360 140,460 0,486')), 'dark', { colour: 'moss' }),
  body(closed(bothSides('0,-440 66,-420 104,-320 124,-184 220,0 266,180 222,332 120,420 0,444')), 'skin', {
    colour: 'yellow',
    relief: 0.6,
  }),
  stroke(closed(bothSides('0,-400 44,-384 74,-300 96,-170 186,10 228,180 190,312 104,386 0,406')), 'detail'),
  body(circle([0, 180], 140), 'skin', { colour: 'brown', relief: 1 }),
  shadow(closed('90,80! 132,180 90,276 10,312! 70,240 90,170')),
  brush(open('-96,150 -80,100 -36,72'), 'outline', 1.7),
];

export const avocado: Motif = {
  name: 'avocado',
  pose: 'tall',
  words: ['avocado', 'avo'],
  anchors: { centre: [0, 180] },
  draw: (rng) => placed(AVOCADO, { turn: rng.between(-12, 12), scale: 0.98 }),
};

const BEER: readonly Shape[] = [
  body(closed('220,-170! 380,-170 440,-60 430,160 360,270 210,280! 210,200! 310,190 350,120 350,-20 310,-90 220,-96!'), 'skin', {
    colour: 'white',
  }),
  body(closed('-260,-250! 240,-250! 250,0 236,440! 0,468 -250,440! -264,0'), 'skin', { colour: 'gold', relief: 0.5 }),
  shadow(closed('150,-200! 220,-200! 228,0 214,424! 150,434!')),
  ...[-170, -60, 60].map((x) =>
    body(closed(`${x - 36},-150! ${x - 20},-180 ${x + 20},-180 ${x + 36},-150! ${x + 34},370! ${x},390 ${x - 34},370!`), 'skin', {
      line: 'internal',
      colour: 'yellow',
    }),
  ),
  ...[
    [-150, 200, 12],
    [-60, 60, 9],
    [60, 280, 13],
    [50, 20, 8],
    [-70, 320, 9],
  ].map(([x = 0, y = 0, r = 0]) => stroke(circle([x, y], r), 'internal')),
  body(closed('-250,440! 236,440! 250,470 230,488! -244,488! -266,466'), 'skin', { colour: 'white' }),
  body(
    closed(
      
        '-270,-200 -330,-250 -310,-340 -230,-370 -190,-450 -80,-470 -20,-430 60,-480 170,-450 200,-380 280,-350 300,-260 ' +
        '250,-200 220,-130 180,-190 120,-200 80,-90 40,-60 10,-120 0,-196 -100,-190 -150,-130 -190,-190',
    ),
    'skin',
    { colour: 'white', relief: 1 },
  ),
  ...[
    '-220,-310 -180,-350 -140,-330',
    '-60,-390 -10,-400 30,-370',
    '120,-360 170,-370 200,-330',
    '-110,-260 -60,-280 -20,-250',
    '90,-270 130,-290 170,-260',
  ].map((d) => brush(open(d), 'internal', 1.7)),
];

export const beer: Motif = {
  name: 'beer',
  pose: 'figure',
  words: ['beer', 'beer mug', 'pint', 'pint of beer', 'beer glass', 'oktoberfest'],
  anchors: { crown: [0, -480], base: [0, 488] },
  draw: () => placed(BEER, { x: -54 }),
};
