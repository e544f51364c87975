import { body, brush, circle, closed, cut, fill, open, polygon, profile, ribbon, shadow, solid, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BOX: readonly Shape[] = [
  body(polygon('-390,-20 70,60 70,494 -350,400'), 'skin', { colour: 'red', relief: 0.3 }),
  body(polygon('70,60 400,-60 366,350 70,494'), 'dark', { colour: 'crimson', relief: 0.3 }),
  ...[[-310, 80], [-300, 190], [-290, 300], [-250, 140], [-240, 250], [-232, 356]].map(([x = 0, y = 0]) => solid(circle([x, y], 11))),
  ...[[-60, 130], [-60, 250], [-54, 370], [0, 190], [4, 310], [8, 420]].map(([x = 0, y = 0]) => solid(circle([x, y], 11))),
  whip('-386,0 -160,40 66,82', '-380,110 -160,150 66,190', { count: 17, reach: 0.8, valley: 0.45, longest: 'alike' }),
  body(polygon('-204,20 -110,36 -104,452 -190,432'), 'skin', { colour: 'gold', relief: 0.4 }),
  body(polygon('196,20 274,-10 256,404 184,436'), 'skin', { colour: 'gold', relief: 0.4 }),
  ...['-184,60 -174,420', '-128,74 -122,436', '212,60 202,416', '258,40 242,398'].map((line) => brush(open(line), 'internal', 1.6)),
];

const LID: readonly Shape[] = [
  body(polygon('-436,-110 -40,-210 446,-146 80,-30'), 'skin', { colour: 'red', relief: 0.2 }),
  body(polygon('-436,-110 80,-30 80,64 -426,-22'), 'skin', { colour: 'red', relief: 0.4 }),
  body(polygon('80,-30 446,-146 436,-60 80,64'), 'dark', { colour: 'crimson', relief: 0.4 }),
  body(polygon('-220,-166 -140,-186 300,-98 210,-70'), 'skin', { colour: 'gold', line: 'internal', relief: 0.3 }),
  body(polygon('-230,-78 -120,-62 260,-180 190,-190'), 'skin', { colour: 'gold', line: 'internal', relief: 0.3 }),
  body(polygon('-230,-78 -120,-62 -114,31 -222,12'), 'skin', { colour: 'gold', relief: 0.4 }),
  body(polygon('200,-68 292,-97 286,-7 196,24'), 'skin', { colour: 'gold', relief: 0.4 }),
];

/** One loop of the bow, as it stands up to the right, and its shaded inside. */
const LOOP: readonly Shape[] = [
  body(closed('10,-190! 60,-320 170,-440 300,-480 372,-430 360,-330 270,-244 140,-190!'), 'skin', { colour: 'gold', relief: 1 }),
  fill(closed('70,-226! 130,-330 220,-402 300,-410 320,-366 270,-296 180,-240!'), 'dark', { colour: 'brown', line: 'internal' }),
  ...['96,-236 160,-320 250,-380', '130,-238 200,-300 280,-346'].map((line) => cut(open(line), 'internal', 2)),
  brush(open('44,-250 100,-356 190,-434'), 'internal', 2.2), brush(open('180,-214 280,-276 340,-350'), 'internal', 2.2),
];

const BACK_LOOP: readonly Shape[] = [
  body(closed('-10,-190! -70,-310 -180,-400 -310,-420 -376,-366 -356,-280 -260,-210 -130,-176!'), 'skin', { colour: 'gold', relief: 1 }),
  fill(closed('-70,-214! -140,-300 -230,-356 -310,-352 -322,-310 -270,-252 -170,-212!'), 'dark', { colour: 'brown', line: 'internal' }),
  ...['-100,-222 -170,-290 -260,-330', '-140,-220 -210,-264 -290,-296'].map((line) => cut(open(line), 'internal', 2)),
  brush(open('-46,-250 -110,-330 -200,-386'), 'internal', 2.2), brush(open('-180,-194 -270,-240 -330,-296'), 'internal', 2.2),
];

const STREAMERS: readonly Shape[] = [
  body(closed('-10,-190! 60,-270 60,-380 20,-460! -30,-440 -76,-470! -40,-380 -60,-280!'), 'skin', { colour: 'gold', relief: 0.8 }),
  brush(open('-6,-230 10,-320 -10,-410'), 'internal', 2),
  ...['-20,-170 -100,-130 -170,-60 -196,60', '20,-170 90,-120 120,-40 176,40'].map((course) => body(ribbon(course, profile('0:20 0.5:36 1:44')).outline(), 'skin', { colour: 'gold', relief: 0.8 })),
  ...['-40,-156 -120,-104 -178,20', '40,-146 108,-60 150,16'].map((line) => brush(open(line), 'internal', 2)),
];

/** A wrapped present seen across its corner, with a great bow. */
export const giftBox: Motif = {
  name: 'gift-box',
  pose: 'figure',
  words: ['gift box', 'wrapped gift', 'wrapped present', 'christmas present', 'christmas presents'],
  anchors: { crown: [0, -470], base: [30, 490], centre: [0, 120] },
  draw: () => [
    ...BOX, ...LID, ...STREAMERS, ...BACK_LOOP, ...LOOP,
    body(closed('-62,-226! 0,-250 62,-226! 76,-180 58,-132! 0,-116 -58,-132! -76,-180'), 'skin', { colour: 'gold', relief: 1 }),
    shadow(closed('58,-222! 70,-180 54,-136! 4,-122! 34,-160 40,-200')), brush(open('-36,-222 -46,-180 -34,-140'), 'internal', 2), brush(open('0,-232 -6,-180 0,-130'), 'internal', 2),
  ],
};
