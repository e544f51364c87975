import { body, brush, circle, closed, cut, open, paired, placed, profile, ribbon, solid, symmetric, type Curve } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { bust, womanFace } from './parts/face.js';

/** Snakes of the right side from the hindmost to the front one; the boolean makes it a dark one. */
const SNAKES: readonly (readonly [Curve, number, boolean])[] = [
  ['30,-260 60,-340 30,-400 70,-450 130,-440', 30, true],
  ['60,-250 150,-310 150,-390 220,-430 280,-390', 32, false],
  ['90,-230 220,-250 270,-330 350,-330 390,-270', 33, true],
  ['110,-180 230,-170 300,-220 390,-180 410,-100', 34, false],
  ['120,-120 230,-90 290,-120 360,-50 430,-20 450,50', 34, true],
  ['130,-50 210,10 290,-10 330,70 400,110 390,190', 34, false],
  ['120,20 190,90 250,90 270,170 340,220 320,300', 32, true],
  ['100,70 170,150 190,220 180,300 240,340 250,400', 30, false],
  ['-6,-216 60,-268 130,-240 162,-160 200,-130 232,-170', 27, true],
];

/** A small snake's head seen from above, nose along +x from 0,0. */
const snakeHead = (): readonly Shape[] => [
  brush(open('54,0 72,2 84,-6'), 'detail', 1.4),
  brush(open('70,2 82,8 92,8'), 'detail', 1.4),
  body(closed('-16,-18! 4,-28 28,-24 50,-12 58,0 50,12 28,24 4,28 -16,18!'), 'skin', { colour: 'leaf', relief: 0.8 }),
  ...[-1, 1].map((side) => solid(circle([24, side * 13], 6))),
  brush(open('-8,0 10,0 26,0'), 'internal', 2),
];

function snake([spine, half, dark]: (typeof SNAKES)[number]): readonly Shape[] {
  const band = ribbon(spine, profile(`0:${half} 0.7:${half * 0.8} 1:${half * 0.5}`));
  const rings = Math.round(band.length / 30);
  const ring = (i: number): Shape => {
    const share = 0.08 + (0.86 * i) / rings;
    const line = open([band.at(share, 0.96), band.at(share + 0.02, 0.3), band.at(share, -0.3)]);
    return dark ? cut(line, 'internal', 1.8) : brush(line, 'internal', 2);
  };
  const [x, y] = band.at(1, 0);
  return [
    body(band.outline(), dark ? 'dark' : 'skin', { colour: dark ? 'moss' : 'leaf', relief: 1 }),
    ...Array.from({ length: rings }, (_, i) => ring(i)),
    ...placed(snakeHead(), { x, y, turn: (band.angle(1) * 180) / Math.PI, scale: half / 28 }),
  ];
}

/** Medusa from the front, her hair alive with snakes. */
export const medusa: Motif = {
  name: 'medusa',
  pose: 'symmetric',
  words: ['medusa', 'gorgon'],
  anchors: { crown: [0, -450], eye: [78, -20], base: [0, 490], heart: [0, 0] },
  draw: () => [
    ...SNAKES.slice(0, 8).flatMap((one) => paired(...snake(one))),
    ...bust(),
    ...womanFace('open', 'leaf'), solid(symmetric('0,-240! 80,-232 136,-180 150,-60! 120,-130 70,-186 0,-196!')),
    ...SNAKES.slice(8).flatMap((one) => paired(...snake(one))),
  ],
};
