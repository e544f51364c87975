import { body, brush, circle, closed, ellipse, fill, flames, glint, knots, open, placed, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const coat = { colour: 'grey' } as const;
const pink = { colour: 'pink', line: 'internal' } as const;

const tail = (): readonly Shape[] => {
  const band = ribbon('-120,440 -250,476 -370,440 -420,340 -380,230 -290,190 -250,260 -310,310', profile('0:27 0.5:19 0.9:12 1:5'));
  return [
    body(band.outline(), 'skin', { colour: 'pink', relief: 0.7 }),
    ...[0.24, 0.34, 0.44, 0.54, 0.64, 0.74, 0.84].map((at) => brush(open([band.at(at, -0.8), band.at(at + 0.012, 0), band.at(at, 0.8)]), 'detail', 1.4)),
  ];
};

const ear = (x: number, y: number, size: number, tone: 'skin' | 'dark'): readonly Shape[] => [
  body(ellipse([x, y], size, size * 1.06), tone, { ...coat, relief: 0.5 }),
  fill(ellipse([x + size * 0.06, y + size * 0.08], size * 0.7, size * 0.76), tone === 'skin' ? 'dark' : 'skin', { ...pink, relief: 0.3 }),
];

const BELLY = '190,-40 250,30 216,36 262,120 224,128 254,220 216,226 232,320 196,320 190,400';

const trunk = (): readonly Shape[] => [
  body(closed('150,420! 240,420 310,436 336,460 320,484 200,490 100,480!'), 'dark', { colour: 'pink', relief: 0.6 }),
  body(closed([...knots('-20,-110! -120,-20 -200,120 -236,270 -220,390 -150,470 -40,490 90,488 160,450 190,400!'), ...[...flames(BELLY, 0.12)].reverse().slice(1), [120, -100]]), 'skin', { ...coat, relief: 0.9 }),
  fill(closed([...flames(BELLY, 0.12), ...flames('190,400 130,420 150,360 90,360 130,300 70,280 120,230 76,190 124,150 90,100 134,60 110,10 150,-30', 0.12).slice(1)]), 'skin', { colour: 'white', line: 'internal', relief: 0.5 }),
  body(closed('-220,380! -210,280 -140,210 -40,196 50,250 80,340 60,420 20,450! 120,440 200,448 246,470 230,492 100,498 -60,496 -160,470!'), 'skin', { ...coat, relief: 0.9 }),
  fill(closed('20,450! 120,440 200,448 246,470 230,492 100,498 0,496 -20,474!'), 'skin', { colour: 'pink', line: 'outline', relief: 0.5 }),
  ...['150,462 160,474 154,490', '190,458 202,470 198,488', '226,464 234,474 230,486'].map((line) => brush(open(line), 'internal', 1.6)),
  shadow(closed('30,440! 66,380 60,300 20,240! 50,320 40,400 0,440 -60,470! -20,470')),
  ...['-150,270 -110,244 -70,236', '-176,340 -150,306 -120,290', '-90,330 -60,296 -20,284', '-100,400 -70,370 -34,356', '-160,60 -134,20 -100,-10', '-190,170 -170,124 -140,90', '-80,90 -50,54 -16,30', '-60,160 -30,140 10,136', '-40,-20 -20,-40 10,-54', '150,60 166,96 160,130', '160,200 172,236 164,270'].map((line) => brush(open(line), 'internal', 2.2)),
];

/** The near arm, its paw to the chest. */
const arm = (): readonly Shape[] => [
  body(closed('62,34 36,100 66,160 140,180 220,150! 250,120 230,96! 170,112 146,92 150,50 120,14'), 'skin', { ...coat, relief: 0.8 }),
  ...['230,130 280,150', '236,116 294,116', '226,100 276,84'].map((line) => body(ribbon(line, profile('0:15 0.7:13 1:7')).outline(), 'skin', { ...pink, relief: 0.4 })),
  ...['70,80 84,120 120,140'].map((line) => brush(open(line), 'internal', 2)),
];

const head = (): readonly Shape[] => [
  body(closed([...knots('-30,-130! -30,-210 20,-280 100,-304 180,-290 260,-236 340,-180 392,-150 402,-124 380,-104! 350,-76 290,-60 226,-50!'), ...flames('226,-50 210,10 170,-36 130,26 104,-30 50,16 46,-50 -6,-30 0,-84 -50,-90 -30,-130', 0.1).slice(1)]), 'skin', { ...coat, relief: 0.9 }),
  body(closed('370,-164! 396,-160 416,-136 408,-110 384,-102! 372,-124'), 'dark', { colour: 'pink', line: 'outline' }),
  brush(open('384,-100 356,-88 322,-92 304,-106'), 'internal', 2.4), fill(closed('352,-88! 374,-94 372,-62! 356,-60!'), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
  solid(circle([222, -184], 33)), glint(circle([210, -196], 11)), glint(circle([234, -172], 5)), brush(open('172,-190 196,-230 244,-230 268,-198'), 'internal', 2.4),
  ...['290,-150 300,-128', '312,-140 318,-120', '334,-132 338,-114'].map((line) => brush(open(line), 'internal', 1.8)),
  ...['310,-124 400,-60 440,-10', '300,-116 370,-30 390,30', '320,-136 420,-90 480,-70'].map((line) => brush(open(line), 'detail', 1.5)),
  ...['60,-150 84,-120 86,-90', '110,-110 134,-86 140,-60', '20,-140 40,-110 40,-84', '190,-110 206,-90 208,-70'].map((line) => brush(open(line), 'internal', 2)),
];

/** A mouse sitting up, its paw to its chest, its tail in a curl. */
export const mouse: Motif = {
  name: 'mouse',
  pose: 'figure',
  words: ['mouse', 'mice', 'rat', 'little mouse', 'field mouse'],
  anchors: { crown: [110, -300], eye: [222, -184], mouth: [384, -100], base: [0, 490], hand: [280, 116] },
  draw: () => placed([...ear(210, -360, 112, 'dark'), ...tail(), ...trunk(), ...head(), ...ear(40, -320, 142, 'skin'), ...arm()], { x: -10, scale: 0.98 }),
};
