import { body, brush, circle, closed, cut, fill, glint, open, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { spreadWing, type SpreadWing } from './parts/spread-wing.js';

/** The wing on the far side, raised behind the head. */
const FAR_WING: SpreadWing = {
  rows: [
    { roots: '276,-300 250,-220 190,-130', tips: '330,-492 250,-430 180,-350 124,-250 90,-150', count: 8, tone: 'dark', colour: 'navy', curl: -0.1, fullness: 0.8, reversed: true },
    { roots: '276,-260 250,-190 200,-120', tips: '230,-330 186,-250 150,-160', count: 5, tone: 'skin', colour: 'blue', curl: -0.08, fullness: 0.8, reversed: true },
  ],
  arm: '230,-90! 290,-170 324,-280 346,-390 340,-498! 300,-400 262,-300 226,-210 180,-110!',
  armColour: 'navy',
};

/** The near wing, swept back over the body in a sickle. */
const NEAR_WING: SpreadWing = {
  rows: [
    { roots: '-60,-300 40,-220 80,-130 60,-20', tips: '-440,-470 -440,-350 -390,-240 -310,-140 -210,-50 -110,30', count: 11, tone: 'dark', colour: 'navy', curl: -0.1, fullness: 0.82, reversed: true },
    { roots: '0,-270 60,-190 90,-110 80,-20', tips: '-250,-340 -240,-240 -180,-150 -110,-70 -30,0', count: 9, tone: 'skin', colour: 'blue', curl: -0.09, fullness: 0.8, reversed: true },
    { roots: '40,-240 80,-160 100,-90 90,-20', tips: '-110,-270 -90,-190 -50,-110 10,-40', count: 7, tone: 'skin', colour: 'white', curl: -0.08, fullness: 0.8, reversed: true },
  ],
  arm: '150,-40! 146,-130 110,-230 30,-320 -110,-400 -290,-460 -450,-492! -280,-400 -130,-330 -20,-250 50,-160 90,-60!',
  armColour: 'navy',
};

const streamer = (outline: string, line: string): readonly Shape[] => [body(closed(outline), 'dark', { colour: 'navy' }), cut(open(line), 'internal', 2)];

/** The fork: two long streamers, two short feathers between them. */
const tail = (): readonly Shape[] => [
  ...streamer('-110,150! -220,210 -350,230 -496,214! -380,276 -250,284 -120,210!', '-180,206 -290,250 -410,244'),
  ...streamer('-60,190! -90,290 -160,390 -270,492! -170,440 -70,350 10,200!', '-40,250 -90,350 -170,424'),
  body(closed('-110,180! -180,240 -260,290 -330,310! -250,330 -150,300 -70,220!'), 'skin', { colour: 'blue', line: 'internal' }),
  body(closed('-90,190! -130,270 -190,340 -240,380! -150,370 -80,300 -30,210!'), 'skin', { colour: 'blue', line: 'internal' }),
];

const trunk = (): readonly Shape[] => [
  body(closed('-150,170! -80,100 10,10 110,-76 210,-112 300,-96 344,-46 344,20 320,90 260,160 160,206 40,222 -60,220!'), 'skin', { colour: 'white', relief: 0.9 }),
  fill(closed('-150,170! -80,100 10,10 110,-76 196,-108! 214,-70 150,0 70,80 -20,160 -100,206'), 'dark', { line: 'none', colour: 'navy', relief: 0.4 }),
  ...['250,130 226,156 196,168', '196,96 176,128 146,146', '150,150 122,174 90,182', '84,180 56,196 26,200', '180,40 164,72 140,92'].map((line) => brush(open(line), 'internal', 2.2)),
  ...['130,-60 60,10 0,70', '60,50 -10,116 -70,162'].map((line) => cut(open(line), 'internal', 2)),
];

const head = (): readonly Shape[] => [
  // The red throat, and the dark band that closes it below.
  fill(closed('380,-80! 392,-30 380,30 350,84 308,104 262,92 232,62 208,22! 300,-40'), 'dark', { colour: 'navy', line: 'internal', relief: 0.5 }),
  fill(closed('384,-84! 392,-40 378,10 346,48 308,62 272,50 248,22 232,-8! 290,-40 340,-70'), 'mid', { colour: 'red', line: 'internal', relief: 0.7 }),
  ...['356,-36 344,0 320,26', '320,-30 306,0 288,18'].map((line) => brush(open(line), 'internal', 2)),
  body(closed('172,-92! 196,-150 252,-192 318,-192 370,-154 390,-104 384,-82! 346,-74 306,-58 270,-30 234,6 206,-14 186,-50'), 'dark', { colour: 'navy', relief: 0.7 }),
  body(closed('378,-132! 410,-126 440,-108 464,-82! 420,-86 386,-86!'), 'skin', { line: 'internal', colour: 'gold' }),
  body(closed('384,-84! 414,-82 440,-74! 412,-60 388,-60!'), 'dark', { line: 'internal', colour: 'gold' }), solid(circle([400, -112], 4.5)),
  fill(circle([322, -128], 23), 'skin', { line: 'none', colour: 'white', relief: 0 }), solid(circle([324, -127], 15)), glint(circle([319, -133], 5.5)),
  cut(open('226,-158 268,-180 316,-178'), 'internal', 2.4), cut(open('206,-96 208,-52 222,-24'), 'internal', 2.2), cut(open('246,-100 240,-64 248,-36'), 'internal', 2),
];

/** The sailor's swallow: head forward, wings swept up, a long forked tail. */
export const swallow: Motif = {
  name: 'swallow',
  pose: 'figure',
  words: ['swallow', 'swift', 'flying bird', 'bird in flight', 'barn swallow', 'sailor swallow', 'bluebird'],
  anchors: { mouth: [454, -78], crown: [280, -192], base: [-60, 220], heart: [120, 60] },
  draw: () => [...spreadWing(FAR_WING), ...tail(), ...trunk(), ...spreadWing(NEAR_WING), ...head()],
};
