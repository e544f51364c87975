import { body, brush, circle, closed, cut, dots, ellipse, fill, glint, leaf, open, paired, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const ARMS: readonly string[] = ['20,110 24,220 -10,300 10,390 50,430', '56,110 90,210 70,310 110,390 160,400', '90,100 160,180 170,280 230,330 280,310'];
const FEELER = '70,110 140,230 250,320 330,300 356,220 330,130';

const arm = (spine: string, i: number): readonly Shape[] => {
  const band = ribbon(spine, profile('0:38 0.4:27 0.8:15 1:3'));
  return [
    body(band.outline(0, 0.995), 'skin', { colour: 'crimson', relief: 0.8 }), brush(band.along(0.3, 0.08, 0.8), 'internal', 1.8),
    ...[0.2, 0.3, 0.4, 0.5, 0.6, 0.7,
      0.8].map((share) => fill(circle(band.at(share, -0.46), Math.max(4, 10 - share * 7)), 'skin', { line: 'detail', colour: i === 0 ? 'pink' : 'bone', relief: 0.2 })),
  ];
};

/** A long arm with a club at its end. */
const feeler = (): readonly Shape[] => [
  body(ribbon(FEELER, profile('0:20 0.5:13 1:12')).outline(), 'skin', { colour: 'crimson', relief: 0.7 }),
  body(leaf([334, 150], [262, -40], { half: 42, belly: 0.45, bend: 24, foot: 12 }), 'skin', { colour: 'crimson', relief: 0.8 }),
  ...[[322, 100], [312, 62], [296, 24], [280, -6]].map(([x = 0, y = 0], i) => fill(circle([x, y], 13 - i * 2), 'skin', { line: 'detail', colour: 'bone', relief: 0.2 })),
];

const mantle = (): readonly Shape[] => [
  ...paired(body(closed('20,-500! 110,-420 220,-310 250,-240 200,-190 100,-180!'), 'dark', { colour: 'crimson', relief: 0.6 }),
    ...['80,-400 150,-310 190,-230', '90,-330 130,-270 150,-216'].map((line) => cut(open(line), 'internal', 2.4))),
  body(symmetric('0,-506 46,-440 92,-340 122,-220 132,-100 120,-10 96,30 0,44'), 'skin', { colour: 'red', relief: 1 }),
  solid(dots([[0, -400], [-26, -330], [30, -310], [4, -260], [-50, -240], [56, -210], [-12, -190], [28, -140], [-60, -130], [-20, -90], [70, -100], [20, -50], [-56, -50]],
    (share) => 9 + 5 * Math.sin(share * 9))),
  ...paired(brush(open('100,-260 112,-160 106,-60'), 'internal', 2.4), brush(open('64,-380 84,-320 92,-280'), 'internal', 2.2)),
];

const head = (): readonly Shape[] => [
  body(symmetric('0,20 80,26 120,60 116,110 90,150 0,160'), 'skin', { colour: 'red', relief: 0.9 }),
  body(symmetric('0,0 100,8 118,30 60,50 0,54'), 'dark', { colour: 'crimson', line: 'internal' }),
  ...paired(
    body(circle([104, 96], 38), 'skin', { colour: 'gold', relief: 0.5 }), solid(ellipse([106, 96], 24, 16)), glint(circle([98, 90], 6)),
    brush(open('68,76 100,50 136,72'), 'internal', 2.4), brush(open('30,80 40,110 34,140'), 'internal', 2.2),
  ),
];

/** A squid, its mantle up and its arms spread below. */
export const squid: Motif = {
  name: 'squid',
  pose: 'symmetric',
  words: ['squid', 'giant squid', 'colossal squid', 'calamari'],
  anchors: { crown: [0, -500], eye: [104, 96], base: [0, 430], heart: [0, -200] },
  draw: () => [...paired(...feeler()), ...paired(...[...ARMS].reverse().flatMap((spine, i) => arm(spine, i))), ...mantle(), ...head()],
};
