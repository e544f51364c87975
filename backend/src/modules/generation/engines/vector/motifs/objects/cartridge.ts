import type { Motif, Shape } from '../motif.js';
import { body, brush, fill, glint, closed, open, symmetric, whip } from '../geometry/kit.js';

/** The jacketed ball, seated in the neck. */
const BALL: readonly Shape[] = [
  body(symmetric('0,-496 20,-462 52,-370 74,-270 82,-160! 0,-140!'), 'skin', { colour: 'brown', relief: 1 }),
  whip('22,-456 50,-370 72,-270 80,-166', '-6,-440 0,-360 6,-270 10,-160', { count: 13, reach: 0.85, longest: 'end' }),
  brush(open('-26,-420 -48,-330 -58,-250'), 'internal', 2.4), ...[-214, -196].map((y) => brush(open([[-78, y], [0, y + 18], [78, y]]), 'internal', 1.5)),
];

/** The case: neck, shoulder, body, the groove for the extractor and the rim. */
const CASE: readonly Shape[] = [
  body(symmetric('0,-150! 86,-172! 88,-100 104,-60 134,-20 140,30 146,390! 0,420!'), 'skin', { colour: 'gold', relief: 0.9 }),
  whip('86,-160 88,-100 130,-20 136,30 142,386', '20,-150 20,-100 20,-20 30,40 40,386', { count: 25, reach: 0.85, longest: 'alike' }),
  brush(open('-84,-104 -40,-88 0,-84 40,-88 84,-104'), 'internal', 1.6), brush(open('-134,-8 -70,14 0,22 70,14 134,-8'), 'internal', 1.8),
  glint(closed('-104,40! -84,44! -86,330! -110,320!')), brush(open('-66,70 -66,200 -68,330'), 'outline', 2.4), brush(open('-70,-150 -70,-110 -92,-60'), 'internal', 1.8),
  fill(symmetric('0,404! 112,384! 110,424! 0,444!'), 'black', { colour: 'black', line: 'outline', relief: 0 }),
  body(symmetric('0,430! 146,404! 150,462 120,484 0,496'), 'skin', { colour: 'gold', relief: 0.7 }),
  brush(open('-134,440 -60,462 0,466'), 'internal', 2), brush(open('60,474 110,464 140,446'), 'outline', 2.4),
];

/** A rifle cartridge standing on its rim. */
export const bullet: Motif = {
  name: 'bullet', pose: 'tall', anchors: { crown: [0, -490], centre: [0, 60], base: [0, 480] }, words: ['bullet', 'ammo', 'ammunition', 'rifle bullet', 'bullet cartridge',
    'cartridge', 'bullet shell'], draw: () => [...BALL, ...CASE],
};
