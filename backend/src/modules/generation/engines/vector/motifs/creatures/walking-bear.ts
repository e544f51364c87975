import { body, brush, circle, closed, cut, fill, flames, glint, knots, open, placed, solid, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { saddle } from './parts/saddle.js';

const coat = { colour: 'brown' } as const;
const FAR_LEGS = [
  '150,60! 250,170 290,230 300,286 302,324! 296,348 314,360 410,360 438,348 430,326 392,308! 372,250 364,190 346,110 310,30!',
  '-260,60! -190,150 -190,200 -212,240! -194,290 -180,324! -186,350 -168,360 -80,360 -52,348 -60,326 -96,308! -120,262 -114,214 -70,150 -50,60!',
];
const HIND = '-392,-130! -452,-60 -472,30 -460,110! -476,160 -486,220 -480,280 -492,324! -484,352 -462,360 -372,360 -340,348 -346,326 -378,306! -362,258 -316,214 -256,176 -200,120!';
const BELLY = '-200,120 -176,176 -140,130 -110,190 -70,138 -36,196 0,142 44,190 90,130';
const FORE = '90,130! 126,190 144,250 148,290 136,326! 128,352 146,362 240,362 272,350 264,326 232,306! 244,250 272,190 320,110!';
const THROAT = '320,110 352,90 330,60 370,30';
const NAPE = '300,-190 250,-250 230,-224 190,-296 156,-262 96,-306 76,-266 14,-286 0,-246';
const BODY: readonly Knot[] = [
  ...knots(HIND), ...flames(BELLY, -0.1).slice(1), ...knots(FORE), ...flames(THROAT, -0.1).slice(1), ...flames(NAPE, -0.1), ...knots('-60,-214 -150,-196 -250,-206 -340,-180'),
];
const CHEEK = '396,4 372,66 344,26 318,100 286,44 244,110 228,40 172,70 186,-10 132,-16 176,-80';

/** Long claws under a paw that stands on x from the left. */
const claws = (x: number, y: number): readonly Shape[] => [0, 27, 54, 81].flatMap((step) => placed(
  [fill(closed('-12,-20! 0,-28 12,-20! 20,0 18,22! -2,8'), 'skin', { colour: 'bone', line: 'internal', relief: 0 })],
  { x: x + step, y },
));

const marks = (lines: readonly string[], swell = 2.6): readonly Shape[] => lines.map((line) => brush(open(line), 'internal', swell));

const trunk = (rng: Rng): readonly Shape[] => [
  ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { ...coat, relief: 0.5 })),
  ...['330,120 346,190 354,260', '-120,150 -160,200 -160,260'].map((line) => cut(open(line), 'internal', 2.4)), ...claws(346, 352), ...claws(-144, 352),
  body(closed(BODY), 'skin', { ...coat, relief: 0.9 }),
  saddle('-474,40 -452,-54 -392,-130 -340,-180 -250,-204 -150,-194 -60,-212 0,-246 80,-264 160,-262 250,-230', '230,-120 150,-96 70,-80 0,-70 -80,-60 -170,-70 -260,-70 -330,-40 -380,10 -410,70', { count: 13, depth: 50, rng }),
  saddle('-484,300 -486,220 -476,160 -460,110', '-440,130 -436,180 -440,240 -450,300', { count: 4, depth: -26 }),
  saddle('90,136 20,154 -60,150 -130,144 -200,126', '-190,70 -130,84 -60,96 20,96 80,90', { count: 9, depth: -36 }),
  ...marks(['-220,100 -266,50 -270,-10', '-250,150 -310,190 -346,240', '60,-100 20,-20 40,60 90,110', '110,60 150,70 190,50', '190,150 210,220 206,290', '280,130 252,190 236,250', '-330,60 -300,100 -296,140', '-420,190 -430,240 -424,290', '150,180 166,230 166,290', '-60,0 -50,40 -60,80', '-140,10 -130,50 -140,90', '160,-20 180,10 178,50']),
  ...claws(-438, 354), ...claws(174, 356),
];

/** An ear set on the side of the head, round and deep in fur. */
const ear = (): readonly Shape[] => [
  body(closed('196,-170! 178,-216 190,-256 226,-268 258,-248 270,-206 260,-176!'), 'skin', { ...coat, relief: 0.5 }),
  fill(closed('212,-184! 200,-216 212,-240 232,-242 246,-218 246,-192! 230,-204'), 'dark', { ...coat, line: 'internal', relief: 0.2 }),
];

/** The head in profile, low before the shoulders. */
const head = (): readonly Shape[] => [
  body(closed('292,-184! 288,-224 308,-250 338,-238 348,-196!'), 'dark', coat),
  body(closed([...knots('176,-80! 190,-140 232,-184 290,-204 340,-192 372,-158 398,-134 440,-126 474,-116 496,-92 494,-64 474,-44! 470,-20 440,-6 396,4!'), ...flames(CHEEK, 0.1).slice(1)]), 'skin', { ...coat, relief: 0.9 }),
  whip('186,-60 196,-130 240,-176 292,-196 336,-186', '290,10 262,-40 270,-90 290,-124 340,-140', { count: 9, reach: 0.6, valley: 0.4, longest: 'middle' }),
  ...ear(),
  fill(closed('396,-134! 440,-124 474,-114 494,-92 492,-66 474,-46! 468,-24 440,-11 408,-4! 388,-30 372,-60 376,-104'), 'skin', { line: 'none', colour: 'tan', relief: 0.4 }),
  solid(closed('452,-124! 496,-108 502,-78 480,-56! 456,-64 462,-88 444,-108')), cut(open('466,-108 482,-102 490,-90'), 'internal', 1.8),
  ...marks(['478,-52 452,-36 420,-34 396,-48'], 2.8), ...marks(['466,-18 440,-14 420,-18'], 2),
  solid(closed('318,-122! 334,-144 360,-140 374,-118! 346,-110')), glint(circle([342, -128], 6)),
  ...marks(['302,-134 330,-164 368,-150', '320,-96 346,-88 370,-98', '384,-110 372,-80 382,-50', '330,-60 320,-20 330,20', '280,-30 268,20 276,50', '230,-20 222,20 230,46', '420,-108 430,-94 426,-80']),
];

/** A bear walking to the right, heavy shouldered, its head low. */
export const walkingBear: Motif = {
  name: 'walking-bear',
  pose: 'wide',
  words: ['walking bear', 'bear walking', 'standing bear', 'whole bear', 'bear body', 'grizzly walking'],
  anchors: { crown: [290, -230], mouth: [460, -70], eye: [344, -158], base: [-20, 340], heart: [0, -20], back: [-160, -220] },
  draw: (rng) => placed([...trunk(rng), ...head()], { y: -30 }),
};
