import { body, brush, circle, closed, cut, featherFan, fill, glint, open, paired, placed, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const ARM = '60,-40! 150,-130 270,-200 400,-246 492,-256! 470,-200 400,-150 290,-90 190,-10 90,50!';

/** The right wing: two rows of long feathers under a banded arm. */
const wing = (): readonly Shape[] => [
  ...featherFan('440,-216 96,40', '500,-90 150,300', { count: 9, tone: 'dark', colour: 'blue', fullness: 0.62, curl: 0.05, edge: 'outline', reversed: true }),
  ...featherFan('430,-222 96,20', '462,-120 130,180', { count: 9, tone: 'skin', colour: 'gold', fullness: 0.62, curl: 0.04, edge: 'internal', reversed: true }),
  body(closed(ARM), 'skin', { colour: 'teal', relief: 0.8 }), brush(open('110,-40 220,-130 360,-196 440,-222'), 'internal', 2.2),
  ...[0, 1, 2, 3, 4, 5, 6].map((i) => fill(circle([130 + i * 48, -20 - i * 40 + i * i * 2.4], 13 - i), 'skin', { colour: 'red', relief: 0.3 })),
];

const leg = (spine: string): Shape => body(ribbon(spine, profile('0:22 0.4:18 0.5:24 0.62:14 1:8')).outline(), 'dark', { colour: 'navy', relief: 0.6 });

const shell = (): readonly Shape[] => [
  body(symmetric('0,-70 90,-66 138,-20 150,70 136,170 96,250 40,292 0,298'), 'dark', { colour: 'navy', relief: 1 }),
  ...paired(...[30, 62, 94].map((x, i) => cut(open([[x, -40 + i * 8], [x * 1.16, 70], [x * 0.92, 180], [x * 0.5, 262 - i * 12]]), 'internal', 2.4)),
    brush(open('0,-60 40,-64 90,-50'), 'internal', 2)),
  cut(open('0,-66 0,110 0,292'), 'internal', 2.2),
  body(symmetric('0,-196 70,-192 124,-160 140,-104 126,-64 60,-52 0,-50'), 'skin', { colour: 'teal', relief: 0.9 }),
  ...paired(brush(open('30,-176 84,-160 112,-110'), 'internal', 2.2), brush(open('20,-80 60,-84 104,-92'), 'internal', 2), solid(circle([60, -128], 10))),
  solid(circle([0, -128], 13)),
  body(symmetric([[0, -290], [24, -272, true], [40, -296], [62, -262, true], [84, -268], [94, -230, true], [92, -196], [0, -186]]), 'dark',
    { colour: 'navy', relief: 0.7 }), ...paired(glint(circle([56, -220], 12)), solid(circle([56, -220], 6)), cut(open('16,-260 26,-236 20,-212'), 'internal', 2)),
];

/** The sun held up before it, and the ring at its feet. */
const sun = (): readonly Shape[] => [
  body(circle([0, -402], 92), 'skin', { colour: 'red', relief: 0.9 }), brush(open('-58,-430 -40,-458 -6,-472'), 'internal', 2.2),
  fill(circle([0, -402], 66), 'skin', { colour: 'gold', relief: 0.5 }),
  ...paired(leg('100,-190 190,-230 176,-320 96,-370')),
];
const ring = (): readonly Shape[] => [
  body(circle([0, 418], 74), 'skin', { colour: 'gold', relief: 0.7 }), solid(circle([0, 418], 44)), glint(circle([0, 418], 30)),
  body(closed('-96,482! 96,482! 100,508! -100,508!'), 'skin', { colour: 'gold' }), ...paired(brush(open('40,484 40,496 40,506'), 'internal', 1.6)),
];

/** An Egyptian scarab with its wings spread, holding up the sun. */
export const scarab: Motif = {
  name: 'scarab',
  pose: 'symmetric',
  words: ['scarab', 'scarab beetle', 'egyptian scarab', 'winged scarab', 'khepri', 'dung beetle', 'egyptian beetle'],
  anchors: { crown: [0, -494], base: [0, 490], heart: [0, 90] },
  draw: () => placed([
    ...paired(...wing()), ...paired(leg('110,150 190,220 160,320 90,370'), leg('60,250 120,310 90,380 40,400')), ...ring(), ...sun(), ...shell(),
  ], { y: -4, scale: 0.99 }),
};
