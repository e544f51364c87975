import { body, closed, cut, fill, flames, knots, open, placed, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { bear } from './bear.js';

const FAR_LEGS = [
  '20,40! 60,160 40,230 14,276 -20,304 -26,330 -8,350 40,354 100,350 116,334 112,312 104,290 134,240 164,170 170,60!',
  '-270,40! -196,130 -212,210 -194,264 -186,300 -200,328 -184,350 -130,354 -76,350 -60,334 -66,312 -90,292 -92,240 -70,170 -60,60!',
];
const HIND = '-400,-100! -446,-20 -456,70 -432,140 -446,220 -440,290 -456,326 -436,352 -340,356 -290,348 -284,326 -306,304 -336,290 -330,240 -290,196 -230,160 -190,110!';
const BELLY = '-190,110 -170,150 -136,116 -110,164 -70,124 -40,172 0,128 40,168 90,120';
const FORE = '90,120! 140,190 156,250 166,296 150,326 168,352 250,358 310,350 318,328 296,306 268,290 272,240 290,180 316,120!';
const BACK = '250,-200! 190,-250 110,-274 20,-244 -70,-196 -160,-186 -250,-204 -330,-186';
const BODY: readonly Knot[] = [...knots(HIND), ...flames(BELLY, -0.1).slice(1), ...knots(FORE), [340, 0], ...knots(BACK)];

/** Long claws under a paw that stands on x from the left. */
const claws = (x: number, y: number): readonly Shape[] => [0, 26, 52, 78].flatMap((step) => placed(
  [fill(closed('-11,-20! 0,-28 12,-20! 18,0 14,20! -2,8'), 'skin', { colour: 'bone', line: 'internal', relief: 0 })],
  { x: x + step, y },
));

const trunk = (): readonly Shape[] => [
  ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { colour: 'brown', relief: 0.5 })),
  body(closed(BODY), 'dark', { colour: 'brown', relief: 0.9 }),
  ...[
    '-372,-110 -412,-30 -418,60', '-190,100 -240,30 -226,-60', '-250,150 -296,180 -316,220', '-330,-150 -250,-164 -180,-150', '-70,-150 10,-200 80,-226', '40,-160 -10,-80 0,10 60,90',
    '-140,-90 -128,-40 -140,10', '-80,-70 -66,-20 -78,30', '-330,-60 -352,-10 -350,30', '-300,20 -320,70 -316,110', '140,150 176,150 210,130', '190,200 206,240 204,276', '-412,180 -408,230 -416,276', '110,-220 70,-160 66,-110',
  ].map((line) => cut(open(line), 'internal', 2.6)),
  ...claws(-390, 350), ...claws(212, 352),
];

/** A bear walking to the right, heavy shouldered, its head turned to you. */
export const walkingBear: Motif = {
  name: 'walking-bear',
  pose: 'wide',
  words: ['walking bear', 'bear walking', 'standing bear', 'whole bear', 'bear body', 'grizzly walking'],
  anchors: { crown: [270, -210], mouth: [270, 80], eye: [320, -60], base: [-20, 350], heart: [0, 0], back: [-160, -190] },
  draw: (rng) => placed([...trunk(), ...placed(bear.draw(rng), { x: 286, y: -50, scale: 0.5 })], { x: -4 }),
};
