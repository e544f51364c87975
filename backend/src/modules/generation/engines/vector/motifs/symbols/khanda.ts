import { arc, body, brush, circle, closed, cut, fill, open, paired, shadow, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A kirpan, its point up on the left and its grip crossed over to the right. */
const KIRPAN: readonly Shape[] = [
  body(closed('-236,-330! -330,-220 -402,-60 -396,110 -310,260 -180,340 -70,376! -40,330! -150,280 -250,190 -296,70 -300,-70 -274,-210'), 'skin', { colour: 'grey', relief: 0.7 }),
  whip('-396,0 -372,160 -260,300 -90,366', '-330,10 -310,120 -220,230 -80,330', { count: 19, reach: 0.7, longest: 'middle' }), brush(open('-262,-240 -322,-80 -312,90 -240,220'), 'internal', 1.8),
  body(closed('-92,316! -50,300 -14,336! -34,400 -66,428! -100,404!'), 'dark', { colour: 'gold' }),
  body(closed('-54,350! 40,372 120,370 180,340! 214,330 238,352 226,392 190,410 110,424 20,418 -64,400!'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...[20, 80, 140].map((x) => cut(open([[x, 374], [x - 6, 414]]), 'internal', 1.6)),
];

/** The emblem of the Sikhs: a two-edged sword in a ring between two curved ones. */
export const khanda: Motif = {
  name: 'khanda', pose: 'symmetric', words: ['khanda', 'sikh symbol', 'sikh khanda', 'sikh emblem', 'sikhism', 'sikh sign', 'ek onkar'],
  anchors: { crown: [0, -490], base: [0, 490], centre: [0, -30] },
  draw: () => [
    ...paired(...KIRPAN),
    body(circle([0, -60], 222), 'skin', { colour: 'gold', relief: 0.5 }), fill(circle([0, -60], 168), 'skin', { colour: 'white', line: 'outline', relief: 0 }),
    ...[20, 200].map((from) => shadow(closed([...arc([0, -60], 216, from, from + 70), ...arc([0, -60], 176, from + 70, from)]))),
    body(symmetric('0,-494! 50,-430 74,-350 52,-270 34,-180 36,-60 48,80 58,200 52,250! 0,262!'), 'skin', { colour: 'grey', relief: 0.6 }),
    shadow(symmetric('0,-452! 6,-300 8,0 6,226! 0,230!')), ...paired(brush(open('40,-390 30,-250 22,-120'), 'internal', 1.6)),
    body(symmetric('0,230! 60,226 120,206 150,220 138,258 70,280 0,286!'), 'dark', { colour: 'gold', relief: 0.6 }),
    body(symmetric('0,280! 34,284 26,350 36,420! 0,430!'), 'dark', { colour: 'brown' }), ...[310, 346, 384].map((y) => cut(open([[-26, y + 6], [26, y - 6]]), 'internal', 1.6)),
    body(circle([0, 452], 36), 'skin', { colour: 'gold', relief: 1 }), solid(circle([0, 452], 9)),
  ],
};
