import type { Motif, Shape } from '../motif.js';
import {
  body,
  brush,
  circle,
  closed,
  glint,
  open,
  placed,
  polar,
  polygon,
  profile,
  radians,
  ribbon,
  shadow,
  solid,
  type Knot,
} from '../geometry/kit.js';

/** Clockwise from the head at the top right round to the tail in its mouth. */
const COURSE: readonly Knot[] = Array.from({ length: 26 }, (_, i) => polar([0, 0], radians(-72 + i * 13.6), 378 + (i > 23 ? 6 : 0)));
const BODY = ribbon(COURSE, profile('0:58 0.08:50 0.3:74 0.6:62 0.85:34 1:14'));

const BELLY: readonly Shape[] = Array.from({ length: 34 }, (_, i) => {
  const t = 0.03 + i * 0.028;
  return brush(open([BODY.at(t, 0.98), BODY.at(t + 0.006, 0.7), BODY.at(t, 0.42)]), 'internal', 1.3);
});

const BACK: readonly Shape[] = Array.from({ length: 25 }, (_, i) => {
  const t = 0.05 + i * 0.037;
  return shadow(polygon([BODY.at(t, -0.9), BODY.at(t + 0.017, -0.3), BODY.at(t + 0.034, -0.9), BODY.at(t + 0.017, -0.98)]));
});

const SCALES: readonly Shape[] = Array.from({ length: 24 }, (_, i) => {
  const t = 0.068 + i * 0.037;
  return brush(open([BODY.at(t, -0.3), BODY.at(t + 0.012, 0.06), BODY.at(t + 0.03, 0.2), BODY.at(t + 0.036, -0.2)]), 'detail', 1.4);
});

/** The head in profile, its jaws about the tail; drawn facing left at 0,0, its neck to the right. */
const HEAD: readonly Shape[] = [
  body(closed('150,10! 60,40 -40,48 -120,72! -150,96 -110,108 -20,104 80,96 150,62!'), 'skin', { colour: 'leaf' }),
  body(closed('-130,60! -60,44 10,46 40,56! 0,72 -70,78!'), 'black', { colour: 'crimson' }),
  body(closed('160,-64! 90,-104 10,-112 -70,-84 -150,-40 -176,10 -160,44! -90,34 -10,20 40,40 100,56 160,60!'), 'skin', {
    colour: 'leaf',
    relief: 0.9,
  }),
  body(polygon('-128,38 -118,80 -104,36'), 'skin', { line: 'internal', colour: 'bone' }),
  body(polygon('-84,34 -76,66 -62,30'), 'skin', { line: 'internal', colour: 'bone' }),
  brush(open('-150,30 -80,18 -10,4 50,26'), 'outline', 1.3),
  body(circle([-26, -42], 25), 'skin', { colour: 'yellow' }),
  solid(closed('-26,-66! -18,-42 -26,-20! -34,-42')),
  glint(circle([-34, -52], 5)),
  brush(open('-72,-52 -40,-80 0,-78 24,-54'), 'outline', 1.7),
  solid(closed('-150,-8! -136,-20 -128,-10!')),
  ...['50,-84 66,-66 52,-48', '84,-88 100,-66 86,-42', '70,-40 86,-20 70,0', '112,-60 128,-36 112,-10', '104,6 118,22 104,40'].map((d) =>
    brush(open(d), 'internal', 1.4),
  ),
];

export const ouroboros: Motif = {
  name: 'ouroboros',
  pose: 'round',
  words: ['ouroboros', 'snake eating its tail', 'uroboros', 'snake eating tail', 'jormungandr', 'serpent circle', 'midgard serpent'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(BODY.outline(), 'skin', { colour: 'leaf' }),
    ...BELLY,
    brush(BODY.along(0.42, 0.01, 0.97), 'internal', 1),
    ...BACK,
    ...SCALES,
    ...placed(HEAD, { x: 28, y: -382, turn: 5 }),
  ],
};
