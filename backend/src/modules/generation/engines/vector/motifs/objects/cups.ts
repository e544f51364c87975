import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, ellipse, open, profile, ribbon, shadow, solid, stroke } from '../geometry/kit.js';

const STEAM = [
  '-90,-230 -130,-300 -60,-360 -100,-440 -60,-486',
  '20,-220 -20,-300 50,-370 10,-440 46,-490',
  '120,-230 84,-300 150,-350 116,-420 146,-468',
].map((d) => brush(open(d), 'outline', 1.7));

const COFFEE: readonly Shape[] = [
  body(ellipse([0, 380], 410, 84), 'skin', { colour: 'bone' }),
  shadow(closed('-200,440! 0,456 200,444 380,396! 300,446 0,464 -200,452')),
  stroke(ellipse([0, 366], 330, 54), 'internal'),
  body(ribbon('250,-30 380,-60 430,40 370,150 210,190', profile('0:24 0.5:27 1:20')).outline(), 'skin', { colour: 'bone' }),
  body(closed(bothSides('0,-120! 280,-120! 280,40 230,220 150,340 90,372! 0,380!')), 'skin', { colour: 'bone', relief: 0.9 }),
  shadow(closed('266,-60! 266,40 218,214 140,328 84,358! 30,364! 110,260 170,120 180,-20')),
  body(ellipse([0, -120], 280, 70), 'skin', { colour: 'bone' }),
  body(ellipse([0, -110], 236, 48), 'dark', { colour: 'brown' }),
  body(closed('0,-84! -60,-112 -50,-136 -20,-138 0,-122! 20,-138 50,-136 60,-112'), 'skin', { line: 'none', colour: 'bone', relief: 0 }),
  brush(open('-236,-20 -220,90 -180,190'), 'internal', 1.7),
];

/** Its place among the shapes of the cup: the heart in the foam. */
const HEART = 8;

export const coffeeCup: Motif = {
  name: 'coffee-cup',
  pose: 'figure',
  words: ['coffee cup', 'coffee', 'cup of coffee', 'espresso', 'tea cup', 'teacup', 'cup of tea', 'mug of tea', 'mug', 'cup', 'latte'],
  anchors: { crown: [20, -490], base: [0, 460] },
  draw: () => [...STEAM, ...COFFEE],
  holds: { rim: { x: 0, y: -112, across: 472, deep: 96 }, draw: () => COFFEE.filter((_, i) => i !== HEART) },
};

const GLASS: readonly Shape[] = [
  body(ellipse([0, 446], 170, 36), 'skin', { colour: 'white' }),
  body(closed(bothSides('0,120! 34,130 20,170 13,260 16,380 60,430 130,446! 0,458!')), 'skin', { colour: 'white' }),
  body(closed(bothSides('0,-480! 150,-480! 196,-300 210,-140 170,20 90,104 0,132!')), 'skin', { colour: 'white', relief: 0.6 }),
  body(closed('-204,-180! -80,-160 60,-196 206,-180! 200,-90 160,20 84,92 0,116 -84,92 -160,20 -200,-90'), 'mid', {
    line: 'internal',
    colour: 'crimson',
  }),
  shadow(closed('100,-190! 198,-176! 192,-90 154,16 80,84 4,108! 80,30 120,-80')),
  body(ellipse([0, -480], 150, 16), 'skin', { colour: 'white' }),
  brush(open('-130,-430 -170,-300 -184,-200'), 'internal', 1.8),
  { ...brush(open('-160,-130 -148,-40 -104,40'), 'internal', 1.8), cut: true },
  brush(open('-120,448 -50,430 -24,400'), 'internal', 1.4),
  ...[
    [40, -110, 9],
    [-30, -60, 7],
    [10, 0, 8],
  ].map(([x = 0, y = 0, r = 0]) => body(circle([x, y], r), 'skin', { line: 'none', colour: 'white', relief: 0 })),
];

export const wineGlass: Motif = {
  name: 'wine-glass',
  pose: 'tall',
  words: ['wine glass', 'wine', 'red wine', 'glass of wine', 'goblet', 'chalice'],
  anchors: { crown: [0, -490], base: [0, 480] },
  draw: () => GLASS,
  holds: { room: { x: 0, y: -200, width: 300, height: 420 }, draw: () => [...GLASS.slice(0, 3), ...GLASS.slice(5, 7)] },
};

const BOTTLE: readonly Shape[] = [
  body(closed(bothSides('0,-486! 44,-486! 52,-466 46,-440! 0,-436!')), 'skin', { colour: 'tan' }),
  body(closed(bothSides('0,-440! 70,-440! 76,-420 70,-400! 0,-396!')), 'skin', { colour: 'teal' }),
  body(closed(bothSides('0,-400! 54,-400! 58,-250 80,-190 200,-100 290,60 290,240 220,380 110,454 0,470')), 'skin', {
    colour: 'white',
    relief: 0.8,
  }),
  body(closed('-284,90! -180,60 -90,104 0,76 90,104 190,62 286,90! 286,240 216,372 106,444 0,458 -106,444 -216,372 -286,240'), 'mid', {
    line: 'internal',
    colour: 'violet',
  }),
  shadow(closed('200,80! 276,98! 276,240 208,364 100,434 10,448! 120,360 190,220')),
  ...[
    [-120, 200, 26],
    [-60, 310, 18],
    [40, 190, 16],
    [-170, 290, 12],
    [60, 330, 24],
    [-20, 130, 12],
  ].map(([x = 0, y = 0, r = 0]) => body(circle([x, y], r), 'skin', { line: 'internal', colour: 'pink' })),
  brush(open('-236,20 -200,-50 -130,-110'), 'outline', 1.7),
  brush(open('-30,-380 -32,-300 -46,-220'), 'internal', 1.7),
  body(closed('-120,-30! 120,-30! 104,20 120,70! -120,70! -104,20'), 'skin', { colour: 'bone' }),
  solid(closed(bothSides('0,-16 26,-8 30,16 18,28! 16,44! 0,46'))),
  body(ellipse([-11, 14], 7, 8), 'skin', { line: 'none', colour: 'bone', relief: 0 }),
  body(ellipse([11, 14], 7, 8), 'skin', { line: 'none', colour: 'bone', relief: 0 }),
];

export const potion: Motif = {
  name: 'potion-bottle',
  pose: 'figure',
  words: ['potion', 'potion bottle', 'poison bottle', 'poison', 'magic potion', 'alchemy', 'bottle', 'vial'],
  anchors: { crown: [0, -486], base: [0, 470] },
  draw: () => BOTTLE,
  holds: { room: { x: 0, y: 200, width: 540, height: 460 }, draw: () => BOTTLE.slice(0, 3) },
};
