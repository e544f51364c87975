import { body, brush, circle, closed, cut, flames, open, paired, placed, polygon, symmetric } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { wolf } from './wolf.js';

const CHEST = '330,130 420,220 370,230 440,330 370,330 400,420 310,400 310,480 220,440 190,496 120,450 70,500 0,470';

const collar = (): readonly Shape[] => [
  ...[-2, -1, 0, 1, 2].flatMap((i) => placed([body(polygon('-30,0 30,0 0,76'), 'skin', { colour: 'grey' })], { x: i * 92, y: 366 - i * i * 13, turn: -i * 15 })),
  body(closed('-246,264! -140,310 0,326 140,310 246,264! 258,318! 140,370 0,386 -140,370 -258,318!'), 'black', { colour: 'black', line: 'internal' }),
  ...[-1.5, -0.5, 0.5, 1.5].map((i) => body(circle([i * 92, 352 - i * i * 12], 15), 'skin', { colour: 'grey', line: 'internal' })),
];

const heads = (rng: Rng): readonly Shape[] => [
  ...placed(wolf.draw(rng.fork('side')), { x: 276, y: -134, scale: 0.47, turn: 17 }),
  ...placed(wolf.draw(rng.fork('side')), { x: -276, y: -134, scale: 0.47, turn: -17, flip: true }),
  ...collar(),
  ...placed(wolf.draw(rng.fork('middle')), { y: 60, scale: 0.58 }),
];

/** The three-headed hound of the underworld, in a spiked collar. */
export const cerberus: Motif = {
  name: 'cerberus',
  pose: 'bust',
  words: ['cerberus', 'hellhound', 'hell hound', 'three headed dog', 'three-headed dog', 'three headed wolf', 'three-headed wolf', '3 headed dog'],
  anchors: { crown: [0, -290], mouth: [0, 260], eye: [80, 0], base: [0, 490] },
  draw: (rng) => [
    body(symmetric([[0, -100], [180, -40], ...flames(CHEST, 0.12)]), 'dark', { colour: 'black', relief: 0.6 }),
    ...paired(...['250,250 290,310 270,370', '330,260 360,310 346,360', '170,400 190,440 180,470', '80,410 96,446 84,480'].map((line) => cut(open(line), 'internal', 2.4)), brush(open('300,60 330,110 320,150'), 'internal', 2.2)),
    ...heads(rng),
  ],
};
