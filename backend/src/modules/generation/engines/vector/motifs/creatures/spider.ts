import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { jointedLeg } from './parts/leg.js';

/** Right legs from the front pair to the hind pair: hip, knee, shin, foot. */
const LEGS: readonly string[] = [
  '40,-150 130,-270! 214,-420! 196,-494',
  '56,-120 200,-206! 372,-300! 432,-240',
  '58,-84 220,-40! 396,70! 424,190',
  '44,-50 190,100! 300,310! 268,478',
];

const head = (): readonly Shape[] => [
  ...paired(
    body(closed('14,-196! 46,-208 56,-250 40,-288! 22,-262 8,-220!'), 'black', { line: 'internal' }),
    body(closed('6,-176! 30,-190 34,-226 16,-244! 2,-214'), 'dark', { line: 'internal' }),
  ),
  body(symmetric('0,-206 46,-200 76,-160 84,-110 66,-56 30,-26 0,-20'), 'dark', { colour: 'brown', relief: 0.9 }),
  ...paired(
    cut(open('60,-140 34,-112 14,-96'), 'internal', 2),
    cut(open('66,-92 40,-88 14,-86'), 'internal', 2),
    glint(circle([16, -182], 9)),
    glint(circle([38, -174], 7)),
    glint(circle([20, -158], 5.5)),
    solid(circle([15, -184], 4)),
    solid(circle([37, -176], 3)),
  ),
  cut(open('0,-130 0,-60'), 'internal', 2),
];

const abdomen = (): readonly Shape[] => [
  body(symmetric('0,-36 70,-22 132,40 162,140 150,250 104,340 44,388 0,398!'), 'skin', { colour: 'black', relief: 1 }),
  fill(
    symmetric([
      [0, -24],
      [40, -10],
      ...flames('66,20 104,64 72,70 126,128 84,126 128,194 82,184 112,252 66,240 82,306 40,292 40,346 14,326 0,372', 0.08),
    ]),
    'black',
    { line: 'none', relief: 0 },
  ),
  fill(closed('0,52! 44,80 56,116 0,168! -56,116 -44,80'), 'skin', { line: 'none', colour: 'red', relief: 0.4 }),
  fill(closed('0,176! 60,232 44,268 0,286! -44,268 -60,232'), 'skin', { line: 'none', colour: 'red', relief: 0.4 }),
  solid(closed('0,84! 20,108 0,138! -20,108')),
  ...paired(brush(open('146,150 134,158 124,160'), 'detail', 1.6), body(ellipse([16, 396], 10, 20, -14), 'black', { line: 'internal' })),
];

/** A widow spider from above, its hourglass mark on a black back. */
export const spider: Motif = {
  name: 'spider',
  pose: 'symmetric',
  words: ['spider', 'black widow', 'tarantula', 'arachnid', 'widow spider'],
  anchors: { crown: [0, -290], base: [0, 420], heart: [0, 110] },
  draw: () => [...paired(...LEGS.flatMap((leg) => jointedLeg(leg, 19))), ...abdomen(), ...head()],
};
