import { body, brush, circle, closed, cut, fill, flames, glint, knots, lock, open, placed, solid, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { saddle } from './parts/saddle.js';

const coat = { colour: 'brown' } as const;
const FAR_LEGS = [
  '190,40! 268,140 316,210 330,270 340,316! 332,346 350,362 462,362 490,348 482,326 444,304! 430,250 424,190 400,110 350,30!',
  '-270,60! -206,150 -196,210 -206,262 -222,316! -230,346 -212,364 -100,364 -70,350 -78,326 -116,306! -126,260 -110,200 -70,150 -50,60!',
];
const HIND = '-414,-130! -466,-60 -486,30 -474,120 -480,200 -496,270 -508,326! -512,356 -492,366 -372,366 -338,352 -346,326 -384,304! -376,252 -340,206 -282,172 -230,140!';
const BELLY = '-230,140 -190,206 -162,156 -110,222 -80,164 -26,224 8,164 62,212 96,150';
const FORE = '96,150! 130,204 140,260 134,300 126,330! 118,356 136,368 262,368 296,354 288,328 250,306! 256,250 286,180 340,100!';
const THROAT = '340,100 374,66 346,40 380,0';
const NAPE = '290,-200 240,-272 216,-240 170,-316 136,-278 74,-324 52,-282 -14,-298 -32,-258';
const BODY: readonly Knot[] = [
  ...knots(HIND), ...flames(BELLY, -0.1).slice(1), ...knots(FORE), ...flames(THROAT, -0.1).slice(1), ...flames(NAPE, -0.1), ...knots('-90,-216 -170,-192 -260,-196 -350,-178'),
];
const CHEEK = '400,42 374,112 344,66 310,142 282,82 234,148 224,74 164,104 184,26 128,12 170,-48';

/** Long claws under a paw that stands on x from the left. */
const claws = (x: number, y: number): readonly Shape[] => [0, 27, 54, 81].flatMap((step) => placed(
  [fill(closed('-12,-20! 0,-28 12,-20! 22,0 20,24! -2,10'), 'skin', { colour: 'bone', line: 'internal', relief: 0 })],
  { x: x + step, y },
));

const marks = (lines: readonly string[], swell = 2.6): readonly Shape[] => lines.map((line) => brush(open(line), 'internal', swell));

const trunk = (rng: Rng): readonly Shape[] => [
  ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { ...coat, relief: 0.5 })),
  ...['330,120 372,200 384,270', '-130,150 -160,206 -160,270'].map((line) => cut(open(line), 'internal', 2.4)), ...claws(394, 350), ...claws(-168, 352),
  body(closed(BODY), 'skin', { ...coat, relief: 0.9 }),
  saddle('-480,40 -466,-60 -414,-130 -350,-178 -260,-196 -170,-192 -90,-214 -20,-270 60,-300 150,-292 240,-250', '200,-120 120,-110 40,-90 -40,-70 -130,-60 -220,-60 -310,-40 -380,20 -430,90', { count: 12, depth: 62, rng }),
  saddle('-504,300 -482,200 -474,110', '-450,120 -458,200 -472,300', { count: 3, depth: -28 }),
  saddle('104,160 20,178 -60,176 -140,172 -226,142', '-200,90 -140,112 -60,120 20,116 90,96', { count: 9, depth: -40 }),
  ...['-400,-90 -440,-20 -444,50', '-330,-150 -250,-166 -180,-160', '-90,-170 -40,-210 20,-240', '90,-260 150,-250 190,-220', '-280,-120 -270,-90 -284,-60', '-130,-120 -116,-90 -124,-60', '30,-190 50,-150 40,-120', '-380,-60 -370,-20 -384,20'].map((line) => cut(open(line), 'internal', 2.8)),
  ...marks(['-250,120 -296,70 -304,10', '-270,168 -330,210 -356,262', '110,-40 76,30 96,100', '130,150 180,166 236,140', '196,200 214,250 206,300', '316,120 286,186 268,260', '-346,60 -316,110 -316,150', '-430,180 -440,230 -440,280', '160,200 170,240 166,280', '170,0 196,40 196,90', '-20,0 -10,40 -22,80', '-120,10 -106,50 -116,90', '-210,0 -196,36 -204,70', '240,40 252,80 240,110']),
  ...claws(-462, 356), ...claws(172, 358),
];

/** An ear set on the side of the head, round and deep in fur. */
const ear = (): readonly Shape[] => [
  body(closed('198,-178! 170,-226 176,-276 216,-300 262,-286 282,-240 276,-196!'), 'skin', { ...coat, relief: 0.5 }),
  fill(closed('214,-198! 196,-234 206,-268 234,-272 254,-244 256,-210!'), 'black', { line: 'none', relief: 0 }), fill(lock('222,-196 226,-226 232,-250', 14), 'skin', { colour: 'tan', line: 'none' }),
];

/** The head in profile, low before the shoulders, its face dished below the brow. */
const head = (): readonly Shape[] => [
  body(closed('300,-206! 296,-256 324,-286 358,-268 362,-208!'), 'dark', coat),
  body(closed([...knots('170,-48! 182,-140 220,-204 280,-236 340,-226 382,-190 406,-142 444,-120 486,-112 510,-90 512,-62 496,-40! 494,-14 466,12 430,28 400,42!'), ...flames(CHEEK, 0.1).slice(1)]), 'skin', { ...coat, relief: 0.9 }),
  whip('176,-60 190,-140 230,-202 282,-230 330,-222', '280,30 256,-40 266,-100 290,-140 340,-160', { count: 9, reach: 0.6, valley: 0.4, longest: 'middle' }),
  ...ear(),
  fill(closed('404,-136! 444,-118 486,-110 510,-88 508,-62 492,-40! 490,-16 464,8 420,24! 392,0 374,-44 380,-100'), 'skin', { line: 'none', colour: 'tan', relief: 0.5 }),
  solid(closed('462,-120! 508,-104 516,-74 494,-46! 468,-58 474,-84 456,-104')), cut(open('478,-104 496,-96 504,-84'), 'internal', 1.9),
  solid(closed('496,-42! 470,-24 430,-20 392,-40 384,-56! 400,-8 440,6 478,-8')), fill(closed('470,-20! 458,-17 462,8!'), 'skin', { colour: 'white', line: 'none', relief: 0 }),
  solid(closed('316,-126! 334,-152 362,-148 380,-122 392,-112! 362,-108 340,-112')), glint(circle([350, -132], 6.5)),
  ...marks(['296,-144 326,-178 372,-166', '316,-100 346,-90 376,-92', '390,-112 374,-80 380,-52', '420,-112 432,-98 428,-82', '330,-50 318,-6 332,36', '280,-20 264,34 276,70', '226,-14 216,34 226,66', '300,-96 278,-70 274,-40', '240,-90 222,-60 222,-30']),
];

/** A bear walking to the right, heavy shouldered, its head low. */
export const walkingBear: Motif = {
  name: 'walking-bear',
  pose: 'wide',
  words: ['walking bear', 'bear walking', 'standing bear', 'whole bear', 'bear body', 'grizzly walking'],
  anchors: { crown: [250, -270], mouth: [451, -49], eye: [336, -157], base: [-20, 320], heart: [0, -20], back: [-160, -222] },
  draw: (rng) => placed([...trunk(rng), ...head()], { y: -30, scale: 0.96 }),
};
