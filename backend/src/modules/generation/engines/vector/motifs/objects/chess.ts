import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, cut, glint, lock, open, polygon, shadow, solid, whip } from '../geometry/kit.js';

const BASE: readonly Shape[] = [
  body(closed(bothSides('0,250! 150,250! 164,296 214,344 246,384! 0,392!')), 'skin', { colour: 'bone' }),
  whip('146,258 160,298 208,346 238,380', '40,258 50,300 80,340 100,384', { count: 8, reach: 0.8, valley: 0.4, longest: 'alike' }),
  body(closed(bothSides('0,372! 250,372! 270,384 270,404 250,416! 0,418!')), 'dark', { colour: 'bone' }), cut(open('-236,394 -80,398 120,396'), 'internal', 2),
  body(closed(bothSides('0,414! 268,414! 292,444 280,490! 0,494!')), 'skin', { colour: 'bone' }),
  whip('264,420 286,446 276,486', '130,420 150,450 140,488', { count: 6, reach: 0.8, valley: 0.4, longest: 'alike' }),
  body(closed(bothSides('0,210! 176,210! 196,224 196,246 176,260! 0,262!')), 'skin', { colour: 'bone' }),
  whip('172,214 190,226 190,244 172,256', '90,216 96,228 96,244 90,256', { count: 4, reach: 0.8, valley: 0.4, longest: 'alike' }),
  brush(open('-250,448 -130,456 -20,456'), 'internal', 1.8), brush(open('-160,234 -80,240 20,240'), 'internal', 1.8),
];

const KING: readonly Shape[] = [
  body(closed(bothSides('0,-180! 92,-180! 80,-60 96,100 140,226! 0,230!')), 'skin', { colour: 'bone', relief: 0.9 }),
  whip('86,-172 74,-60 90,100 130,218', '10,-172 6,-60 10,100 30,218', { count: 16, reach: 0.84, valley: 0.42, longest: 'alike' }),
  body(closed(bothSides('0,-370! 60,-366 130,-340 150,-310! 110,-200! 0,-196!')), 'skin', { colour: 'bone' }),
  whip('120,-338 142,-306 106,-206', '40,-340 50,-290 40,-210', { count: 8, reach: 0.8, valley: 0.4, longest: 'alike' }),
  body(closed(bothSides('0,-212! 128,-212! 142,-194 128,-174! 0,-170!')), 'skin', { colour: 'bone' }),
  body(closed(bothSides('0,-152! 108,-152! 116,-138 108,-124! 0,-122!')), 'skin', { colour: 'bone' }),
  body(polygon(bothSides('0,-488 20,-488 16,-454 50,-458 50,-422 16,-426 20,-366 0,-366')), 'skin', { colour: 'gold' }),
  brush(open('-60,-120 -50,-20 -64,120'), 'internal', 1.7),
];

const QUEEN: readonly Shape[] = [
  ...KING.slice(0, 2),
  body(closed(bothSides('0,-330! 40,-310! 70,-380! 92,-310! 150,-350! 116,-200! 0,-196!')), 'skin', { colour: 'bone' }),
  shadow(closed('60,-300! 92,-284! 134,-320! 106,-208! 40,-206!')),
  ...[
    [0, -346],
    [74, -394],
    [-74, -394],
    [154, -366],
    [-154, -366],
  ].map(([x = 0, y = 0]) => body(circle([x, y], 20), 'skin', { colour: 'gold', relief: 1 })),
  ...KING.slice(4, 6),
  body(circle([0, -392], 34), 'skin', { colour: 'gold', relief: 1 }),
  ...KING.slice(7),
];

const MANE: readonly Shape[] = ['60,-410 150,-420 210,-370 250,-290', '120,-360 210,-340 250,-270 268,-180', '160,-280 236,-240 260,-160 266,-70', '176,-180 240,-130 252,-50 246,40', '180,-80 230,-20 234,60 214,140'].flatMap((spine) => [
  body(lock(spine, 46, 0.4), 'dark', { colour: 'brown', relief: 0.7 }), cut(open(spine), 'internal', 2),
]);

const HEAD = '-34,-492! 0,-440 40,-412! 110,-390 168,-330 196,-240 204,-130 192,-20 176,90 172,222! -172,222! -176,150 -146,84 -96,24 -44,-40 -14,-108! -60,-84 -112,-68 -156,-34! -176,0 -216,10 -246,-8! -276,-12 -296,-44 -292,-86 -268,-122! -262,-176 -228,-236 -186,-296 -150,-360 -104,-402 -64,-424!';

const HORSE: readonly Shape[] = [
  ...MANE,
  body(closed(HEAD), 'skin', { colour: 'bone', relief: 1 }),
  whip('164,-330 192,-240 200,-130 188,-20 172,90 168,214', '70,-260 90,-190 96,-100 80,0 60,100 50,200', { count: 19, reach: 0.84, valley: 0.42, longest: 'middle' }),
  whip('-20,-100 -50,-36 -100,28 -150,88 -170,150', '70,-130 40,-30 -20,50 -70,110 -90,160', { count: 11, reach: 0.62, valley: 0.4, longest: 'start' }),
  ...['44,-408 0,-420 -60,-390 -90,-340', '70,-396 20,-390 -24,-350 -40,-300', '96,-384 60,-360 26,-310 20,-260'].map((spine) => body(lock(spine, 24, 0.4), 'dark', { colour: 'brown', line: 'internal', relief: 0.5 })),
  body(closed('-34,-492! -50,-456 -46,-410! -14,-402! -6,-446'), 'skin', { colour: 'bone', line: 'internal' }), solid(closed('-34,-466! -40,-436 -34,-414! -20,-414! -18,-440')),
  solid(closed('-164,-290! -136,-308 -104,-300 -86,-276! -112,-262 -144,-268')), glint(circle([-128, -292], 7)),
  brush(open('-182,-296 -144,-332 -92,-322'), 'outline', 2), brush(open('-150,-252 -112,-244 -84,-258'), 'internal', 1.8),
  solid(closed('-276,-92! -260,-112 -236,-104! -240,-80 -262,-70')), brush(open('-286,-38 -244,-46 -208,-62 -186,-88'), 'outline', 2.2), brush(open('-246,-8 -226,-22 -196,-24'), 'internal', 1.8),
  brush(open('-14,-108 20,-150 30,-210 6,-262'), 'outline', 2.2), brush(open('-200,-236 -190,-190 -214,-150'), 'internal', 2), brush(open('-150,-210 -120,-160 -124,-110'), 'internal', 2), brush(open('-130,130 -80,80 -40,20'), 'internal', 2),
];

const piece = (name: string, words: readonly string[], upper: readonly Shape[]): Motif => ({
  name,
  pose: 'tall',
  words,
  anchors: { base: [0, 490] },
  draw: () => [...upper, ...BASE],
});

export const chessKing: Motif = piece('chess-king', ['chess king', 'king piece', 'king chess piece', 'chess piece', 'chess'], KING);
export const chessQueen: Motif = piece('chess-queen', ['chess queen', 'queen piece', 'queen chess piece'], QUEEN);
export const chessKnight: Motif = piece('chess-knight', ['chess knight', 'knight piece', 'knight chess piece', 'chess piece knight', 'chess horse'], HORSE);
