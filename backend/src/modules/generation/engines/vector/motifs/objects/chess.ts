import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, cut, ellipse, open, polygon, shadow, solid } from '../geometry/kit.js';

const BASE: readonly Shape[] = [
  body(closed(bothSides('0,250! 150,250! 170,300 220,352 246,392! 0,400!')), 'skin', { colour: 'bone' }),
  shadow(closed('60,262! 140,262 160,306 208,356 226,384! 80,390!')),
  body(closed(bothSides('0,388! 262,388! 286,424 270,486! 0,490!')), 'skin', { colour: 'bone' }),
  shadow(closed('60,402! 254,402! 270,426 258,474! 80,478!')),
  body(closed(bothSides('0,216! 170,216! 184,236 170,258! 0,262!')), 'skin', { colour: 'bone' }),
  brush(open('-240,420 -120,428 -20,430'), 'internal', 1.5),
];

const KING: readonly Shape[] = [
  body(closed(bothSides('0,-180! 92,-180! 80,-60 96,100 140,226! 0,230!')), 'skin', { colour: 'bone', relief: 0.9 }),
  shadow(closed('30,-172! 80,-172! 68,-60 84,100 126,216! 60,220! 40,40')),
  body(closed(bothSides('0,-370! 60,-366 130,-340 150,-310! 110,-200! 0,-196!')), 'skin', { colour: 'bone' }),
  shadow(closed('60,-352! 120,-332 136,-306! 102,-210! 40,-206!')),
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

const HORSE: readonly Shape[] = [
  body(
    closed(
      
        '-40,-470! -10,-430! 30,-480! 50,-420 130,-370 190,-250 200,-60 180,100 170,230! -150,230! -140,140 -60,30 ' +
        '-10,-60 -20,-90 -70,-80 -120,-40 -150,10! -210,20 -250,-20 -262,-70 -220,-130 -170,-220 -130,-310 -90,-370 ' +
        '-50,-400',
    ),
    'skin',
    { colour: 'bone', relief: 0.9 },
  ),
  shadow(closed('60,-400! 120,-360 176,-250 188,-60 168,100 160,220! 60,220! 120,60 130,-120 100,-260')),
  ...[
    '60,-400 96,-372 90,-330',
    '110,-350 146,-306 130,-262',
    '150,-280 178,-226 156,-180',
    '170,-200 192,-130 168,-90',
    '178,-100 194,-30 170,10',
  ].map((d) => cut(open(d), 'internal', 1.7)),
  solid(ellipse([-104, -268], 17, 13, -30)),
  brush(open('-140,-290 -104,-304 -70,-286'), 'outline', 1.6),
  solid(ellipse([-224, -66], 10, 14, 20)),
  brush(open('-232,-14 -190,-24 -160,-50'), 'outline', 1.5),
  brush(open('-40,-110 10,-170 10,-250'), 'internal', 1.7),
  brush(open('-40,60 10,-20 40,-120'), 'internal', 1.7),
  brush(open('-30,-440 -16,-400 -40,-380'), 'internal', 1.5),
];

const piece = (name: string, words: readonly string[], upper: readonly Shape[]): Motif => ({
  name,
  pose: 'tall',
  words,
  anchors: { base: [0, 490] },
  draw: () => [...upper, ...BASE],
});

export const chessKing: Motif = piece('chess-king', ['chess king', 'king piece', 'chess piece', 'chess'], KING);
export const chessQueen: Motif = piece('chess-queen', ['chess queen', 'queen piece'], QUEEN);
export const chessKnight: Motif = piece('chess-knight', ['chess knight', 'knight piece', 'knight chess piece', 'chess piece knight', 'chess horse'], HORSE);
