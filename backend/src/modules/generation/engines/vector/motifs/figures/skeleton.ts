import { body, brush, circle, closed, open, paired, profile, ribbon, shadow, solid, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A long bone with its two heads, wide enough for a bold line on either side. */
const bone = (from: Point, to: Point, half: number): Shape => {
  const rod = ribbon([from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to], (t) => half * (0.6 + 0.4 * Math.abs(2 * t - 1) ** 3));
  return body(rod.outline(), 'skin', { colour: 'bone', relief: 0.8 });
};

const finger = (spine: readonly Point[]): Shape => body(ribbon(spine, profile('0:13 0.5:11 1:9')).outline(), 'skin', { colour: 'bone', line: 'internal' });

const HEAD: readonly Shape[] = [
  body(closed('0,-496! 76,-490 120,-446 118,-392 100,-362 92,-334! 64,-318 58,-280 0,-272 -58,-280 -64,-318 -92,-334! -100,-362 -118,-392 -120,-446 -76,-490'), 'skin', { colour: 'bone', relief: 1 }),
  ...paired(solid(closed('24,-402! 58,-416 92,-402 90,-372 60,-360 30,-372')), shadow(closed('112,-430! 112,-392 94,-362 88,-336! 80,-356 98,-392'))),
  solid(closed('0,-370! 14,-344 0,-338 -14,-344')),
  brush(open('-52,-308 0,-300 52,-308'), 'internal', 1.8), ...[-26, 0, 26].map((x) => brush(open([[x, -322], [x, -286]]), 'internal', 1.4)),
];

/** Ribs of one side, from the spine round to the front. */
const ribs = (): readonly Shape[] => Array.from({ length: 5 }, (_, i) => {
  const y = -214 + i * 46;
  const out = 108 + 16 * Math.sin(((i + 1) / 6) * Math.PI);
  const rib = ribbon([[18, y], [out * 0.7, y - 6], [out, y + 28], [out * 0.72, y + 52], [i < 4 ? 30 : 62, y + 46]], profile('0:13 0.5:14 1:10'));
  return body(rib.outline(), 'skin', { colour: 'bone', relief: 0.5 });
});

const vertebra = (y: number): Shape =>
  body(closed(`-26,${y - 16}! 0,${y - 12} 26,${y - 16}! 21,${y + 17}! 0,${y + 13} -21,${y + 17}!`), 'skin', { colour: 'bone', relief: 0.6 });

const PELVIS: readonly Shape[] = [
  body(closed('16,84! 70,40 128,34 146,70 120,130 84,150 72,186! 40,196 16,162! 8,120'), 'skin', { colour: 'bone', relief: 0.8 }),
  solid(closed('40,144! 58,134 68,150 52,166!')), shadow(closed('140,64! 116,126 84,146! 96,108 116,72')),
];

const ARM: readonly Shape[] = [
  bone([6, -250], [138, -246], 19), bone([150, -240], [190, -50], 30), bone([192, -34], [214, 128], 29), brush(open('192,2 204,60 210,104'), 'internal', 1.8),
  finger([[196, 138], [170, 168], [166, 204]]), ...[0, 1, 2].map((i) => finger([[206 + i * 15, 142], [210 + i * 19, 182], [206 + i * 22, 236 - Math.abs(i - 1) * 12]])),
];

const LEG: readonly Shape[] = [
  bone([88, 160], [96, 308], 35), bone([96, 334], [94, 456], 32), brush(open('92,360 94,400 92,436'), 'internal', 1.8), body(circle([96, 322], 26), 'skin', { colour: 'bone', relief: 0.6 }),
  body(closed('66,462! 110,450 150,474 182,494! 130,500 74,498! 58,484'), 'skin', { colour: 'bone', relief: 0.6 }), ...[116, 142].map((x) => brush(open([[x - 12, 472], [x + 2, 494]]), 'internal', 1.5)),
];

/** A human skeleton standing, from the front. */
export const skeleton: Motif = {
  name: 'skeleton',
  pose: 'figure',
  words: ['skeleton', 'human skeleton', 'standing skeleton', 'whole skeleton', 'skeleton man'],
  anchors: { crown: [0, -494], mouth: [0, -306], eye: [0, -390], hand: [214, 150], heart: [40, -130], base: [0, 498], centre: [0, -40] },
  draw: () => [
    ...paired(...LEG), ...[-262, -226, -182, -138, -94, -50, -8, 34, 76].map(vertebra), ...paired(...ribs()),
    body(closed('-22,-236! 22,-236! 26,-120 12,-44! -12,-44 -26,-120'), 'skin', { colour: 'bone', relief: 0.5 }),
    ...paired(...PELVIS), ...paired(...ARM), ...HEAD,
  ],
};
