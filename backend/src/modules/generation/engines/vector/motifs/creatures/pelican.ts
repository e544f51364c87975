import { body, brush, circle, closed, ellipse, featherFan, fill, glint, leaf, open, placed, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const NECK = ribbon('10,-60 -60,-160 -40,-290 60,-380 150,-370', profile('0:110 0.25:66 0.6:48 1:54'));

const foot = (x: number, tone: 'skin' | 'mid'): readonly Shape[] => [
  body(ribbon([[x, 260], [x + 4, 440]], profile('0:26 0.4:15 1:15')).outline(), tone, { colour: 'orange', relief: 0.7 }),
  body(closed([[x - 34, 470, true], [x, 430], [x + 40, 440], [x + 130, 478, true], [x + 90, 474], [x + 60, 496, true], [x + 24, 478], [x - 10, 494, true]]), tone,
    { colour: 'orange', relief: 0.6 }), brush(open([[x + 14, 446], [x + 40, 462], [x + 60, 488]]), 'internal', 1.8),
];

const bill = (): readonly Shape[] => [
  body(closed('186,-360! 250,-340 350,-290 440,-216 474,-176! 440,-120 370,-60 290,-50 220,-90 180,-170 160,-260 150,-320!'), 'skin', { colour: 'orange', relief: 0.9 }),
  ...['200,-250 240,-150 300,-90', '230,-270 290,-180 360,-110', '280,-270 350,-210 400,-160',
    '176,-260 190,-180 230,-120'].map((line) => brush(open(line), 'internal', 2.2)), shadow(closed('474,-176! 440,-120 370,-60 290,-50 220,-90 180,-170! 240,-110 310,-86 380,-106')),
  body(closed('176,-400! 260,-386 360,-320 450,-240 500,-170 496,-130! 470,-160 420,-210 330,-270 240,-316 170,-340!'), 'skin', { colour: 'gold', relief: 0.8 }),
  fill(closed('470,-216! 500,-170 496,-130! 480,-154 462,-172!'), 'dark', { line: 'internal', colour: 'red' }), brush(open('210,-366 310,-316 410,-236'), 'internal', 2.2),
  solid(ellipse([268, -352], 16, 4, 30)),
];

const head = (): readonly Shape[] => [
  ...['60,-430 0,-460 -50,-440', '80,-440 30,-490 -30,-490',
    '50,-410 -10,-420 -60,-390'].map((spine) => body(ribbon(spine, profile('0:14 0.5:10 1:1')).outline(0, 0.99), 'skin', { colour: 'white', line: 'internal' })),
  body(closed('190,-400! 160,-440 110,-452 60,-430 30,-380 50,-330 110,-310 170,-320!'), 'skin', { colour: 'white', relief: 0.9 }),
  fill(closed('196,-398! 160,-424 124,-416 110,-384 130,-352 176,-342!'), 'skin', { colour: 'yellow', relief: 0.4 }),
  fill(circle([150, -386], 22), 'skin', { colour: 'white', relief: 0 }), solid(circle([153, -385], 14)), glint(circle([147, -391], 5)),
  brush(open('118,-404 148,-418 178,-406'), 'internal', 2.2),
];

/** A pelican standing, its pouch full. */
export const pelican: Motif = {
  name: 'pelican',
  pose: 'figure',
  words: ['pelican', 'brown pelican', 'white pelican', 'standing pelican', 'pelican bird'],
  anchors: { crown: [110, -452], eye: [150, -386], mouth: [490, -150], base: [0, 490], heart: [0, 80] },
  draw: () => placed([
    ...foot(70, 'mid'), ...foot(-60, 'skin'), ...featherFan('-240,180 -230,240', '-420,330 -300,370', { count: 4, tone: 'dark', colour: 'black', fullness: 0.7, edge: 'outline' }),
    body(closed('70,-120! 150,-40 190,70 170,190 90,280 -40,310 -180,280 -280,200! -250,90 -170,-20 -80,-90'), 'skin', { colour: 'white', relief: 1 }),
    shadow(closed('180,140! 120,240 -20,296 -180,276! -60,322 90,296')),
    body(NECK.outline(0.02, 1), 'skin', { colour: 'white', relief: 0.8 }),
    ...['-20,-200 -30,-260 10,-320', '-60,-120 -80,-160 -74,-210', '30,-60 10,-120 0,-160'].map((line) => brush(open(line), 'internal', 2.2)),
    ...['110,0 140,60 136,120', '90,150 110,190 90,236', '70,-60 110,-10 120,20'].map((line) => brush(open(line), 'internal', 2.2)),
    ...featherFan('-60,140 -170,90', '-200,330 -430,300', { count: 6, tone: 'dark', colour: 'black', fullness: 0.66, curl: 0.05, edge: 'outline' }),
    ...featherFan('20,80 -120,40', '-90,270 -310,230', { count: 6, tone: 'skin', colour: 'white', fullness: 0.7, curl: 0.06, edge: 'outline' }),
    body(closed('30,-40! 80,30 60,110! 34,96 10,160! -20,110 -60,170! -90,110 -140,150! -160,90 -220,110! -180,0 -100,-70'), 'skin', { colour: 'grey', relief: 0.8 }),
    ...[[-20, -10], [20, 40], [-80, 0], [-40, 50], [-120, 50], [-90, 90],
      [0, 90]].map(([x = 0, y = 0]) => brush(open([[x - 24, y - 8], [x, y + 18], [x + 24, y - 6]]), 'internal', 2.2)),
    ...head(), ...bill(), solid(leaf([166, -330], [182, -300], { half: 6 })),
  ], { x: -36, y: 0, scale: 0.99 }),
};
