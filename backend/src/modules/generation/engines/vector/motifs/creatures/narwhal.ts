import { body, brush, circle, closed, cut, ellipse, fill, glint, open, placed, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Drawn level, its head to the right; the motif lifts it. */
const BACK = '-330,-24! -250,-84 -130,-136 -10,-160 110,-158 200,-136 258,-90 282,-30!';
const BELLY = '282,-30 290,14 264,58 190,96 80,116 -40,108 -160,72 -260,22 -330,12!';
const FLANK = '282,-30! 240,-26 196,-44! 160,-16 118,-30! 76,0 30,-26! -20,8 -70,-22! -120,12 -170,-20! -240,4 -330,-4!';
const FLUKES = '-300,-36! -356,-56 -400,-120 -470,-168 -520,-170! -520,-110 -484,-40 -436,-6! -470,40 -480,100 -456,164! -396,140 -346,80 -300,20!';
const SPOTS: readonly (readonly [x: number, y: number, across: number])[] = [[128, 4, 11], [92, 30, 18], [44, 16, 13], [8, 40, 18], [-46, 26, 14], [-92, 44, 17],
  [-150, 22, 13], [-196, 26, 14], [60, 66, 10], [-30, 76, 10], [140, 52, 10], [-250, 4, 9]];

const tusk = (): readonly Shape[] => {
  const band = ribbon('262,-66 390,-92 530,-128', profile('0:24 0.5:15 1:2'));
  return [
    body(band.outline(0, 0.99), 'skin', { colour: 'bone', relief: 1 }),
    ...Array.from({ length: 9 }, (_, i) => 0.1 + i * 0.09).map((share) => brush(open([band.at(share, 0.96), band.at(share + 0.03, 0), band.at(share + 0.05, -0.96)]), 'internal', 2)),
  ];
};

const flipper = (): readonly Shape[] => [
  body(closed('150,76! 176,130 166,196 120,250 90,262! 66,220 66,150 84,92!'), 'dark', { colour: 'navy', relief: 0.8 }),
  ...['140,110 144,170 110,228', '114,110 110,170 92,220'].map((line) => cut(open(line), 'internal', 2.4)),
];

/** A narwhal rising to the right, tusk ahead. */
export const narwhal: Motif = {
  name: 'narwhal',
  pose: 'figure',
  words: ['narwhal', 'narwhale', 'unicorn of the sea', 'sea unicorn', 'tusked whale'],
  anchors: { mouth: [306, -90], eye: [240, -100], crown: [100, -190], base: [0, 180], heart: [0, 0] },
  draw: () => placed([
    body(closed('190,90! 214,130 214,180 190,220! 164,190 154,140 156,100!'), 'dark', { colour: 'navy' }),
    body(closed(FLUKES), 'dark', { colour: 'navy', relief: 0.7 }),
    ...['-340,-50 -400,-96 -480,-144', '-340,-30 -410,-60 -484,-112', '-336,10 -390,60 -440,136', '-350,-6 -410,30 -450,96'].map((line) => cut(open(line), 'internal', 2.4)),
    ...tusk(),
    body(closed(`${BACK} ${BELLY.slice(BELLY.indexOf(' ') + 1)}`), 'skin', { colour: 'bone', relief: 1 }),
    shadow(closed('230,82! 120,116 0,118 -120,88 -240,32! -130,66 0,90 120,92')),
    fill(closed(`${BACK} ${FLANK.slice(FLANK.indexOf(' ') + 1)}`), 'dark', { line: 'internal', colour: 'navy', relief: 0.9 }),
    ...SPOTS.map(([x, y, across]) => solid(ellipse([x, y], across, across * 0.62, -12))),
    ...['-290,-42 -200,-90 -110,-118', '-70,-130 20,-142 100,-138', '150,-128 200,-112 236,-84', '-60,-84 20,-96 90,-88',
      '-210,-50 -160,-68 -110,-74'].map((line) => cut(open(line), 'internal', 2.6)),
    ...[[140, -74], [30, -60], [-20, -94], [-100, -52], [86, -114], [-160, -100]].map(([x = 0, y = 0]) => glint(ellipse([x, y], 15, 8, -14))),
    brush(open('278,34 240,38 214,18 210,2'), 'internal', 2.6), glint(ellipse([204, -8], 42, 32, -8)), fill(circle([206, -12], 24), 'skin', { colour: 'white', relief: 0 }),
    solid(circle([208, -11], 16)), glint(circle([202, -18], 5)), brush(open('172,-30 204,-50 238,-34'), 'internal', 2.4),
    ...flipper(),
  ], { turn: -24, x: 52, y: 0, scale: 1 }),
};
