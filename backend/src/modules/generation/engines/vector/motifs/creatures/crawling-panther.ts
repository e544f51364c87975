import { body, closed, cut, fill, open, placed, profile, ribbon } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { panther } from './panther.js';

const TAIL = '-220,-330 -300,-380 -336,-446 -270,-486 -180,-462 -90,-446 -10,-470 50,-470';
const TORSO = '250,20! 226,-110 150,-220 60,-300 -40,-364 -140,-400 -230,-390 -290,-330 -304,-240 -264,-150 -190,-70 -120,10 -90,110 0,180!';
const FAR_LEGS = [
  '-40,-400! 40,-440 130,-426 176,-366 190,-306 240,-282 268,-240 256,-196 206,-178 156,-196 120,-230 60,-240 0,-280!',
  '150,-170! 240,-190 330,-160 384,-100 404,-36 444,0 476,50 464,102 410,116 350,100 326,50 316,0 270,-30 210,-20!',
];
const HIND = '-170,-370! -230,-398 -320,-396 -410,-340 -446,-250 -440,-160 -412,-90 -436,-30 -480,30 -482,84 -440,108 -380,100 -340,66 -340,10 -326,-60 -290,-104 -210,-134 -150,-210 -140,-310 -170,-370!';
const FORE = '110,30! 90,-50 20,-86 -50,-86 -130,-50 -190,30 -216,120 -220,210 -256,280 -300,336 -306,392 -266,420 -200,418 -152,386 -146,326 -132,256 -90,190 -20,150 70,160!';

/** Claws spread from the toes of a paw at x, y; the middle one points `turn` degrees clockwise from down. */
const claws = (x: number, y: number, turn: number): readonly Shape[] => [-30, -10, 10, 30].flatMap((spread) => placed([
  fill(closed('-15,56! -16,84 6,124! 15,88 15,56!'), 'skin', { line: 'internal', colour: 'bone', relief: 0 }),
], { x, y, turn: turn + spread }));

const toes = (x: number, y: number, turn: number): readonly Shape[] => [-20, 0, 20].flatMap((spread) => placed([cut(open('0,22 4,40 0,56'), 'internal', 1.8)], { x, y, turn: turn + spread }));

const leg = (d: string): Shape => body(closed(d), 'dark', { colour: 'black', relief: 0.7 });

const behind = (): readonly Shape[] => [
  body(ribbon(TAIL, profile('0:34 0.6:23 0.94:19 0.985:13 1:6')).outline(), 'dark', { colour: 'black' }),
  cut(open('-262,-352 -306,-404 -318,-444'), 'internal', 2.2),
  ...claws(206, -244, -34), ...claws(410, 44, -34), ...FAR_LEGS.map(leg), ...toes(206, -244, -34), ...toes(410, 44, -34),
  ...['60,-412 116,-402 146,-356', '250,-160 320,-136 360,-80'].map((line) => cut(open(line), 'internal', 2.4)),
];

const before = (): readonly Shape[] => [
  body(closed(TORSO), 'dark', { colour: 'black', relief: 0.9 }),
  ...['-210,-366 -130,-376 -50,-340 40,-276', '-60,-300 20,-246 80,-180', '-70,-220 0,-170 50,-110', '130,-210 180,-150 200,-80'].map((line) => cut(open(line), 'internal', 2.6)),
  ...claws(-420, 40, 16), leg(HIND), ...toes(-420, 40, 16),
  ...['-210,-366 -310,-370 -384,-320 -418,-250', '-290,-320 -340,-270 -350,-200', '-176,-210 -240,-146 -310,-116 -346,-60', '-396,-60 -420,-20 -440,10'].map((line) => cut(open(line), 'internal', 2.6)),
  ...claws(-234, 352, 12), leg(FORE), ...toes(-234, 352, 12),
  ...['40,-46 -40,-64 -110,-30 -164,40', '-10,0 -70,20 -110,80', '-188,110 -194,200 -226,270', '-104,180 -144,240 -158,310'].map((line) => cut(open(line), 'internal', 2.6)),
];

/** The old flash panther crawling down the skin, claws out, roaring. */
export const crawlingPanther: Motif = {
  name: 'crawling-panther',
  pose: 'figure',
  words: ['crawling panther', 'panther crawling', 'panther body', 'whole panther', 'prowling panther', 'black panther body'],
  anchors: { crown: [130, 10], mouth: [130, 330], eye: [200, 180], base: [0, 470], heart: [-40, -60], back: [-40, -300] },
  draw: (rng) => placed([...behind(), ...before(), ...placed(panther.draw(rng), { x: 140, y: 216, scale: 0.58 })], { x: -4, y: 20, scale: 0.95 }),
};
