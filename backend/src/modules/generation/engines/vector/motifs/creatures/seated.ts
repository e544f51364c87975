import { body, brush, closed, cut, fill, flames, open, paired, placed, symmetric } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';
import { dog } from './dog.js';
import { fox } from './fox.js';

const CHEST = '96,60 128,130 96,124 116,210 72,190 70,270 34,236 20,310 0,270';

const paws = (x: number, tone: 'skin' | 'dark', colour: ColourName): readonly Shape[] => [
  body(closed([[x - 50, 440, true], [x - 62, 476], [x - 44, 494], [x + 44, 494], [x + 60, 476], [x + 46, 440, true]]), tone, { colour, relief: 0.8 }),
  ...[-18, 16].map((aside) => (tone === 'dark' ? cut : brush)(open([[x + aside, 456], [x + aside + 3, 476], [x + aside, 490]]), 'internal', 2)),
];

/** The sitting body below a head seen from the front: haunches, forelegs, a shaggy chest. */
export function seat(colour: ColourName, legs: 'skin' | 'dark'): readonly Shape[] {
  const mark = legs === 'dark' ? cut : brush;
  return [
    ...paired(body(closed('70,250! 130,190 210,190 262,260 274,360 240,450 170,480 100,470!'), 'skin', { colour, relief: 0.9 }), brush(open('120,230 170,236 200,290'), 'internal', 2.4), brush(open('236,300 244,360 224,420'), 'internal', 2)),
    ...paired(...paws(196, legs, colour)),
    body(symmetric([[0, -90], [110, -80], [150, 20], [168, 130], [150, 250], [120, 340], [0, 360]]), 'skin', { colour, relief: 0.9 }),
    ...paired(brush(open('130,40 146,110 138,170'), 'internal', 2.2), brush(open('120,200 126,250 112,300'), 'internal', 2.2)),
    ...paired(body(closed('12,180! 96,150 118,240 100,340 104,450! 16,456! 20,330'), legs, { colour, relief: 0.9 }), mark(open('84,220 90,290 80,350'), 'internal', 2.2), mark(open('34,360 38,400 34,436'), 'internal', 2)),
    ...paired(...paws(62, legs, colour)),
    fill(symmetric([[0, -60], [90, -40], ...flames(CHEST, 0.12)]), 'skin', { colour: 'white', relief: 0.6 }),
    ...paired(...['30,60 44,110 34,160', '70,40 84,90 76,130', '20,170 26,210 14,250'].map((line) => brush(open(line), 'internal', 2.4))),
  ];
}

const TAIL_TIP = '488,280 498,200 470,214 464,110 424,164 398,84 372,172 328,150 338,230';

const brushTail = (): readonly Shape[] => [
  body(closed([[140, 476, true], [280, 494], [400, 474], [470, 390], ...flames(TAIL_TIP, 0.1), [324, 300], [270, 350], [170, 370, true]]), 'skin', { colour: 'orange', relief: 0.9 }),
  fill(closed([...flames(TAIL_TIP, 0.1), ...flames('338,230 366,300 386,256 410,320 434,272 460,340 488,280', 0.1).slice(1)]), 'skin', { colour: 'white', line: 'internal' }),
  ...['200,420 300,420 370,360', '240,460 350,450 420,390', '300,380 350,340 370,310', '400,200 410,240 404,270', '440,210 450,250 446,280'].map((line) => brush(open(line), 'internal', 2.4)),
];

/** A fox sitting, its brush about its feet. */
export const sittingFox: Motif = {
  name: 'sitting-fox',
  pose: 'figure',
  words: ['sitting fox', 'fox sitting', 'whole fox', 'fox body', 'fox with tail', 'little fox'],
  anchors: { crown: [-80, -470], mouth: [-80, -80], eye: [-10, -250], base: [-80, 480], heart: [-80, 80] },
  draw: (rng) => placed([...brushTail(), ...seat('orange', 'dark'), ...placed(fox.draw(rng), { y: -224, scale: 0.54 })], { x: -84, scale: 0.97 }),
};

const wagging = (): readonly Shape[] => [
  body(closed('200,400! 290,400 360,330 380,230 420,190! 450,220 450,320 400,430 300,476 200,470!'), 'skin', { colour: 'brown', relief: 0.9 }), brush(open('280,430 370,380 410,280'), 'internal', 2.2),
  brush(open('470,180 486,210 488,240'), 'internal', 2), brush(open('360,180 340,200 334,226'), 'internal', 2),
];

/** A dog sitting, looking at you. */
export const sittingDog: Motif = {
  name: 'sitting-dog',
  pose: 'figure',
  words: ['sitting dog', 'dog sitting', 'whole dog', 'dog body', 'happy dog', 'dog full body'],
  anchors: { crown: [-60, -470], mouth: [-60, -150], eye: [0, -330], base: [-60, 480], heart: [-60, 80] },
  draw: (rng) => placed([...wagging(), ...seat('brown', 'skin'), ...placed(dog.draw(rng), { y: -222, scale: 0.56 })], { x: -64, scale: 0.97 }),
};
