import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, ellipse, fill, glint, open, placed, profile, ribbon, solid, symmetric, whip, type Knot } from '../geometry/kit.js';

/** The shaft of the quill, from the ink to its tip. */
const QUILL = ribbon('-20,70 50,-100 130,-280 262,-486', profile('0:13 0.3:12 1:3'));

/** A barb from the shaft out to one side, leaning to the tip. */
const barb = (share: number, side: -1 | 1, reach: number): string =>
  open([QUILL.at(share, 0), QUILL.at(share + 0.03, side * reach * 0.5), QUILL.at(share + 0.08, side * reach)].map(([x, y]): Knot => [x, y]));

/** The broad vane in the light, the narrow one in shade, both torn a little by use. */
const FEATHER: readonly Shape[] = [
  body(closed('36,-66! -30,-110 -76,-190! -58,-196! -86,-260 -60,-350! -44,-344! -40,-410 60,-476 170,-500 266,-490! 190,-390 130,-280 80,-170'), 'skin', { colour: 'bone', relief: 0.7 }),
  body(closed('46,-86! 80,-170 130,-280 190,-390 266,-490! 304,-420 290,-330! 270,-342! 270,-250 220,-180! 204,-196! 170,-120 100,-80'), 'dark', { colour: 'navy', relief: 0.5 }),
  ...[0.36, 0.46, 0.56, 0.66, 0.76].map((share) => brush(barb(share, -1, 9), 'internal', 2)), ...[0.36, 0.46, 0.56, 0.66, 0.76].map((share) => cut(barb(share, 1, 7), 'internal', 2)),
  body(QUILL.outline(), 'skin', { colour: 'tan', line: 'internal', relief: 0.8 }),
];

const BOTTLE: readonly Shape[] = [
  body(symmetric('0,112! 176,112! 252,190! 272,330 258,470 240,494! 0,494!'), 'skin', { colour: 'white', relief: 0.5 }),
  fill(closed('-236,250! -120,236 0,254 120,238 238,250! 244,340 232,452 216,468! -216,468! -232,452 -244,340'), 'black', { colour: 'navy', relief: 0 }),
  cut(open('-204,290 -212,360 -202,430'), 'outline', 2.2), glint(closed('-172,150! -130,130! -170,210 -216,216!')), brush(open('-206,200 -160,140'), 'internal', 2),
  whip('246,206 264,330 252,460', '190,230 210,330 204,430', { count: 9, reach: 0.7, longest: 'alike' }),
  body(closed('-130,300! 130,300! 136,420! 0,432 -136,420!'), 'skin', { colour: 'bone', relief: 0.1 }),
  brush(open('-96,380 -70,330 -50,336 -66,390 -20,330 -6,384 24,336 40,386 76,340 100,372'), 'internal', 1.8), brush(open('-80,404 0,410 84,402'), 'internal', 1.4),
  body(symmetric('0,52! 104,52! 112,112 130,126! 0,140!'), 'skin', { colour: 'white', relief: 0.6 }), brush(open('-84,80 -84,108'), 'internal', 2),
];

const LIP: readonly Shape[] = [body(ellipse([0, 48], 136, 34), 'skin', { colour: 'white', relief: 0.4 }), fill(ellipse([0, 46], 100, 19), 'black', { colour: 'navy', relief: 0 })];
/** What hides the foot of the quill: the near half of the rim. */
const RIM: readonly Shape[] = [fill(closed('-100,48! -70,62 0,66 70,62 100,48! 136,48! 100,76 0,84 -100,76 -136,48!'), 'skin', { colour: 'white', relief: 0.4 })];

const BLOT: readonly Shape[] = [solid(closed('320,486 350,462 390,470 420,484 396,496 346,498')), solid(ellipse([300, 452], 9, 12)), solid(ellipse([440, 462], 8, 7))];

export const inkwell: Motif = {
  name: 'inkwell', pose: 'figure', anchors: { crown: [0, 50], centre: [0, 300], base: [0, 490] },
  words: ['inkwell', 'ink pot', 'ink bottle', 'inkpot', 'bottle of ink'], draw: () => placed([...BOTTLE, ...LIP, ...FEATHER, ...RIM, ...BLOT], { x: -70, scale: 0.99 }),
};
