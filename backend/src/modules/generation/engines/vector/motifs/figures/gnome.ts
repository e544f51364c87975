import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A tall cap that leans, with folds over the brow. */
const cap = (): readonly Shape[] => [
  body(closed('-176,-70! -150,-190 -100,-320 -20,-430 70,-496 130,-480 150,-430 120,-390! 90,-400 84,-340 120,-230 176,-70! 120,-40 0,-28 -120,-40'), 'dark', { colour: 'red', relief: 0.9 }),
  ...['-60,-330 0,-300 60,-320', '-96,-230 -20,-200 70,-224', '-120,-140 -60,-120 0,-118', '84,-400 60,-380 40,-390'].map((line) => cut(open(line), 'internal', 2.4)),
  body(closed('-196,-74! -120,-96 0,-104 120,-96 196,-74! 208,-40 190,-14! 120,-32 0,-40 -120,-32 -190,-14! -208,-40'), 'dark', { colour: 'crimson', relief: 0.6 }),
];

const face = (): readonly Shape[] => [
  body(symmetric('0,-60 110,-56 160,-10 150,60 90,110 0,120'), 'skin', { colour: 'tan', relief: 0.5 }),
  ...paired(
    solid(ellipse([64, 8], 15, 19)), glint(circle([58, 0], 6)), brush(open('40,-18 64,-30 92,-20'), 'internal', 2.6),
    fill(circle([112, 50], 26), 'skin', { colour: 'pink', line: 'none', relief: 0 }), brush(open('88,36 104,42 112,52'), 'internal', 1.6),
  ),
  body(ellipse([0, 44], 46, 38), 'skin', { colour: 'tan', relief: 1 }), brush(open('-22,66 -6,74 12,72'), 'internal', 1.6),
];

const STRANDS = ['-130,110 -140,210 -100,310', '-70,130 -70,230 -50,330', '0,160 6,260 0,360', '70,130 74,230 52,330', '130,110 140,210 100,310', '-30,180 -36,260 -24,310', '36,180 40,260 26,310'] as const;

const beard = (): readonly Shape[] => [
  body(symmetric([[0, 90], [150, 20, true], ...flames('166,60 200,160 190,250 130,340 90,330 60,400 0,430', 0.06)]), 'skin', { colour: 'white', relief: 0.7 }),
  ...STRANDS.map((line) => brush(open(line), 'internal', 2.2)),
  ...paired(body(closed('4,74! 50,76 110,90 160,76! 150,126 100,146 40,132 0,104!'), 'skin', { colour: 'white', relief: 0.8 }), brush(open('30,96 80,112 120,108'), 'internal', 1.8)),
];

/** Coat, belt, hands and boots; the beard hangs before them. */
const figure = (): readonly Shape[] => [
  body(symmetric('0,60 140,70 210,150 244,280 236,390! 120,410 0,414'), 'dark', { colour: 'teal', relief: 0.7 }),
  body(symmetric('0,340 120,336 238,318! 240,372! 120,388 0,392'), 'dark', { colour: 'brown', line: 'outline' }),
  ...paired(
    body(closed('170,110! 240,150 280,240 276,320 220,330! 214,250 180,190!'), 'dark', { colour: 'teal', relief: 0.8 }), cut(open('216,180 240,240 240,300'), 'internal', 2),
    body(ellipse([248, 346], 42, 36), 'skin', { colour: 'tan' }), brush(open('232,340 236,358 230,370'), 'internal', 1.6),
    body(closed('20,400! 110,396 190,400! 232,430 250,470 220,492 40,492 16,470!'), 'dark', { colour: 'brown', relief: 0.8 }), cut(open('40,462 120,458 210,464'), 'internal', 2),
  ),
];

/** A garden gnome: the tall cap, a round nose, a beard to the belt. */
export const gnome: Motif = {
  name: 'gnome',
  pose: 'figure',
  words: ['gnome', 'garden gnome', 'dwarf', 'nisse', 'tomte', 'hobbit'],
  anchors: { crown: [100, -490], base: [0, 490], heart: [0, 260], eye: [64, 8] },
  draw: () => [...figure(), ...face(), ...beard(), ...cap()],
};
