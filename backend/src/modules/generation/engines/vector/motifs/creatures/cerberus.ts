import { body, brush, circle, closed, cut, flames, open, paired, placed, polygon, symmetric } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { wolf } from './wolf.js';

const CHEST = '330,130 420,220 370,230 440,330 370,330 400,420 310,400 310,480 220,440 190,496 120,450 70,500 0,470';

/** A collar that stands off the dark of the chest: leather with light edges, spikes below it. */
const collar = (): readonly Shape[] => [
  ...[-2, -1, 0, 1, 2].flatMap((i) => placed([body(polygon('-30,0 30,0 0,84'), 'skin', { colour: 'bone' })], { x: i * 104, y: 372 - i * i * 15, turn: -i * 15 })),
  body(closed('-290,232! -150,300 0,320 150,300 290,232! 306,302! 160,374 0,396 -160,374 -306,302!'), 'skin', { colour: 'red', relief: 0.5 }),
  ...['-286,250 -150,316 0,337 150,316 286,250', '-300,286 -156,356 0,378 156,356 300,286'].map((line) => brush(open(line), 'internal', 1.2)),
  ...[-2, -1, 0, 1, 2].map((i) => body(circle([i * 104, 357 - i * i * 15], 17), 'black', { colour: 'grey', line: 'internal' })),
];

const heads = (rng: Rng): readonly Shape[] => [
  ...placed(wolf.draw(rng.fork('side')), { x: 270, y: -150, scale: 0.47, turn: 17 }),
  ...placed(wolf.draw(rng.fork('side')), { x: -270, y: -150, scale: 0.47, turn: -17, flip: true }),
  ...collar(),
  ...placed(wolf.draw(rng.fork('middle')), { y: 30, scale: 0.56 }),
];

/** The three-headed hound of the underworld, in a spiked collar. */
export const cerberus: Motif = {
  name: 'cerberus',
  pose: 'bust',
  words: ['cerberus', 'hellhound', 'hell hound', 'three headed dog', 'three-headed dog', 'three headed wolf', 'three-headed wolf', '3 headed dog'],
  anchors: { crown: [0, -290], mouth: [0, 260], eye: [80, 0], base: [0, 490] },
  draw: (rng) => [
    body(symmetric([[0, -100], [180, -40], ...flames(CHEST, 0.12)]), 'dark', { colour: 'black', relief: 0.6 }),
    ...paired(...['250,250 290,310 270,370', '330,260 360,310 346,360', '170,400 190,440 180,470', '80,410 96,446 84,480', '120,180 136,230 120,280', '200,150 226,200 210,260', '220,330 240,380 226,420'].map((line) => cut(open(line), 'internal', 2.4)), brush(open('300,60 330,110 320,150'), 'internal', 2.2)),
    ...heads(rng),
  ],
};
