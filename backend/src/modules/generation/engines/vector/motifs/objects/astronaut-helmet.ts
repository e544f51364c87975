import { body, bothSides, brush, circle, closed, cut, dots, ellipse, fill, open, paired, placed, shadow, solid, symmetric, walk, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { visorScene } from '../figures/astronaut.js';

const VISOR = '0,-372 170,-350 286,-256 322,-110 298,50 208,170 90,222 0,232';
const GLASS = '0,-330 150,-310 250,-228 282,-104 260,38 182,142 80,188 0,196';

/** The ring at the neck with its latches. */
const collar = (): readonly Shape[] => [
  body(symmetric('0,300! 250,290! 300,330 330,400 318,446 200,482 0,492'), 'skin', { colour: 'grey', relief: 0.8 }),
  body(symmetric('0,270! 262,250! 300,290 286,340 150,376 0,384'), 'dark', { colour: 'grey', relief: 0.6 }),
  cut(open('-250,310 -120,344 0,350 120,344 250,310'), 'internal', 1.8), brush(open('-300,420 -150,452 0,458 150,452 300,420'), 'internal', 1.8),
  ...[-210, -70, 70, 210].map((x) => body(closed(`${x - 30},${398 - Math.abs(x) * 0.14}! ${x + 30},${398 - Math.abs(x) * 0.14}! ${x + 26},${440 - Math.abs(x) * 0.14}! ${x - 26},${440 - Math.abs(x) * 0.14}!`), 'skin', { colour: 'gold', line: 'internal' })),
];

const shell = (): readonly Shape[] => [
  ...paired(
    body(closed('360,-190! 430,-180 462,-100 462,-20 430,60 352,70!'), 'skin', { colour: 'grey', relief: 0.7 }), body(circle([410, -60], 46), 'dark', { colour: 'red', line: 'internal' }), solid(circle([410, -60], 14)),
  ),
  body(closed('300,-330! 340,-420 392,-492! 404,-484! 366,-410 330,-300!'), 'dark', { colour: 'grey', line: 'internal' }), body(circle([400, -478], 18), 'skin', { colour: 'red' }),
  body(symmetric('0,-470 180,-448 320,-350 390,-200 396,-40 350,120 262,240 140,296 0,304'), 'skin', { colour: 'white', relief: 1 }),
  whip('262,236 350,120 394,-40 388,-200 330,-330', '180,200 280,100 336,-40 330,-190 286,-290', { count: 17, reach: 0.7, valley: 0.4, longest: 'middle' }),
  body(symmetric('0,-494! 70,-486 96,-440 80,-400 0,-392!'), 'skin', { colour: 'red', line: 'internal' }), brush(open('-330,-250 -270,-350 -180,-410'), 'internal', 2.4),
  body(symmetric(VISOR), 'skin', { colour: 'gold', relief: 0.6 }),
  solid(dots(walk(bothSides('0,-351 160,-330 268,-242 302,-107 279,44 195,156 85,205 0,214'), 18, true), 8)),
];

const glass = (tone: 'skin' | 'black'): Shape => fill(symmetric(GLASS), tone, { colour: tone === 'black' ? 'navy' : 'white', relief: 0.2 });

/** An astronaut's helmet, stars and a planet in its visor; empty, a scene stands in the glass. */
export const astronautHelmet: Motif = {
  name: 'astronaut-helmet',
  pose: 'symmetric',
  words: ['astronaut helmet', 'space helmet', 'spaceman helmet', 'cosmonaut helmet', 'space suit helmet', 'helmet visor', "astronaut's helmet"],
  anchors: { crown: [0, -490], eye: [0, -76], base: [0, 490] },
  holds: { room: { x: 0, y: -72, width: 470, height: 440 }, draw: () => [...collar(), ...shell(), glass('skin')] },
  draw: (rng) => [
    ...collar(), ...shell(), glass('black'), ...placed(visorScene(rng.fork('stars')), { y: 158, scale: 1.28 }),
    shadow(ellipse([0, 262], 120, 9)),
  ],
};
