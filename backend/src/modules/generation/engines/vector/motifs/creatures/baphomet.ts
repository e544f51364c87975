import { body, brush, circle, closed, cut, fill, open, paired, polar, radians, solid, stroke, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { goatHead } from './goat.js';

/** A torch between the horns. */
const torch = (): readonly Shape[] => [
  ...paired(body(closed('40,-330! 96,-350 120,-400 106,-456! 82,-424 50,-404 30,-380'), 'skin', { colour: 'orange' })),
  body(symmetric('0,-500! 12,-456 56,-420 84,-370 72,-318 40,-300 0,-296'), 'skin', { colour: 'orange', relief: 0.6 }),
  fill(symmetric('0,-430! 14,-400 42,-366 36,-322 0,-306'), 'dark', { line: 'internal', colour: 'red' }),
  body(closed('-80,-306! 0,-286 80,-306! 70,-262 44,-226 -44,-226 -70,-262'), 'dark', { colour: 'gold' }),
];

const point = (i: number): readonly [number, number] => polar([0, -150], radians(90 + i * 144), 64);

/** The inverted star of the forehead, in one line. */
const pentagram = (): readonly Shape[] => [
  body(circle([0, -150], 82), 'skin', { line: 'internal', colour: 'bone', relief: 0 }),
  stroke(open([0, 1, 2, 3, 4, 5].map((i) => [...point(i), true])), 'internal'),
];

/** Baphomet: the horned goat with a torch between its horns and an inverted star on its brow. */
export const baphomet: Motif = {
  name: 'baphomet',
  pose: 'symmetric',
  words: ['baphomet', 'sabbatic goat', 'goat of mendes', 'satanic goat', 'lucifer', 'satanic'],
  anchors: { crown: [0, -300], eye: [104, -70], mouth: [0, 290], base: [0, 490] },
  draw: () => [
    ...goatHead(),
    ...torch(),
    solid(symmetric('0,-256! 70,-246 118,-204 140,-136! 100,-196 60,-226 0,-234')),
    ...pentagram(),
    ...paired(
      brush(open('54,-6 62,50 56,110'), 'internal', 2.2),
      brush(open('150,150 190,196 176,240'), 'internal', 2),
      cut(open('120,220 146,280 130,330'), 'internal', 2.4), cut(open('130,100 160,130 190,140'), 'internal', 2.4), cut(open('80,320 96,360 84,390'), 'internal', 2.2),
    ),
  ],
};
