import { body, brush, circle, closed, fill, open, paired, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

const FLUKE = '0,-170! 36,-220 120,-286 240,-330 380,-346 494,-300! 452,-236 352,-160 234,-96 132,-30 92,60 96,170 124,290 176,400!';
const WATER = '-470,372! -400,330 -330,352 -270,392! -200,340 -110,330 -20,380! 60,338 150,326 240,388! 300,344 380,328 470,372! 400,420 240,448 0,458 -240,448 -400,420!';

/** A whale's fluke over the water as it goes down. */
export const whaleTail: Motif = {
  name: 'whale-tail',
  pose: 'symmetric',
  words: ['whale tail', 'whale fluke', 'fluke', 'whale tail fluke', 'humpback tail', 'tail of a whale'],
  anchors: { crown: [0, -200], base: [0, 440] },
  draw: () => [
    body(symmetric(FLUKE), 'dark', { colour: 'navy', relief: 0.8 }),
    // The pale underside of the blades, scarred along its edge.
    ...paired(
      fill(closed('60,-176! 150,-244 270,-286 400,-300 452,-284! 330,-214 210,-160 116,-90 84,-40! 76,-110'), 'skin', { line: 'internal', colour: 'grey', relief: 0.6 }),
      ...['120,-206 190,-210 250,-200', '110,-160 160,-164 206,-158', '210,-250 280,-250 340,-236'].map((line) => brush(open(line), 'internal', 1.8)),
      ...[[300, -270], [236, -226], [160, -186], [366, -274]].map(([x = 0, y = 0]) => solid(circle([x, y], 6))),
    ),
    brush(open('0,-150 6,-60 0,60'), 'internal', 2),
    ...paired({ ...brush(open('40,60 44,180 70,300'), 'internal', 2.2), cut: true }, { ...brush(open('10,120 12,220 24,330'), 'internal', 2), cut: true }),
    body(closed(WATER), 'skin', { colour: 'teal', relief: 0.5 }),
    ...['-380,378 -330,384 -290,408', '-170,372 -110,366 -50,396', '90,366 150,360 214,400', '330,376 380,366 420,384', '-300,428 -180,440 -60,440', '80,442 200,436 300,424'].map((line) => brush(open(line), 'internal', 1.8)),
    ...paired(
      ...['150,330 176,280 220,250', '190,336 236,292 286,280'].map((line) => brush(open(line), 'internal', 2.4)),
      solid(circle([286, 226], 10)), solid(circle([336, 256], 7)), solid(circle([220, 196], 7)),
    ),
    whip('-400,418 -240,446 0,456 240,446 400,418', '-380,390 -240,410 0,420 240,410 380,390', { count: 23, reach: 0.7, valley: 0.4, longest: 'middle' }),
  ],
};
