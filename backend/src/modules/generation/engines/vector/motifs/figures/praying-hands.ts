import { body, brush, closed, cut, dots, ellipse, fill, leaf, open, placed, polar, polygon, radians, shadow, solid, stroke, walk, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { finger, flesh } from './parts/fingers.js';

const skin = (d: string, relief = 0.8): Shape => body(closed(d), 'skin', { colour: 'tan', relief });
const lines = (...curves: readonly string[]): readonly Shape[] => curves.map((line) => brush(open(line), 'internal', 2));
const nail = (curve: string): Shape => fill(closed(curve), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 });

/** What shows of the far hand: the edge of its first finger and palm, and its thumb. */
const far = (): readonly Shape[] => [
  skin('-24,-300! -40,-390 -58,-436 -84,-442 -104,-414 -116,-330 -128,-220 -146,-100 -166,40 -150,180 -110,386! -40,386 -20,0!', 0.6),
  shadow(closed('-86,-330! -100,-200 -112,-80 -120,40! -70,0 -76,-160')),
  ...lines('-112,-300 -100,-308 -88,-304', '-116,-280 -104,-288 -90,-284'),
  skin('-120,400! -180,250 -206,140 -214,40 -206,-50 -192,-104 -168,-122 -144,-104 -138,-50 -140,40 -110,140 -90,240!'),
  nail('-203,-66 -194,-100 -178,-112 -168,-94 -176,-64 -192,-50'),
  ...lines('-208,30 -190,20 -170,24', '-208,46 -190,38 -174,42'),
];

/** Back and fingers of the near hand. */
const near = (): readonly Shape[] => [
  skin('-96,386! -114,270 -124,190 -118,100 -104,20 -92,-60! 0,-90 100,-70 138,-10! 156,60 162,130 150,210 130,290 130,386!', 0.9),
  ...finger('104,70 114,-60 118,-190 114,-318', 28), ...finger('50,50 56,-110 62,-280 64,-424', 32),
  ...finger('-68,40 -66,-120 -54,-280 -36,-414', 33), ...finger('-8,40 -4,-140 6,-310 16,-470', 34),
  flesh('-88,70! -88,-6 -70,-40 -36,-20 -8,-46 24,-22 52,-40 82,-8 112,-24 136,10 142,80! 100,120 0,130'),
  ...lines('-88,-8 -70,-26 -50,-12', '-28,-16 -8,-34 14,-18', '34,-8 54,-24 72,-8', '94,14 112,2 128,16', '-44,30 -30,100 -40,190', '14,30 18,110 6,210', '70,50 70,130 52,220', '118,80 112,150 92,230'),
  ...['-37,-300! -30,-180 -34,-24! -44,-120', '28,-360! 30,-200 27,-26! 20,-140', '88,-260! 88,-150 88,-12! 80,-120'].map((gap) => shadow(closed(gap))),
  whip('128,384 132,280 152,210 164,130 158,60 140,-6', '40,330 60,260 84,190 96,110 96,60 110,10', { count: 11, reach: 0.72, valley: 0.35, longest: 'middle' }),
];

const THUMB = '-106,386! -136,280 -162,190 -168,80 -162,-20 -154,-100 -140,-146 -112,-158 -90,-134 -86,-80 -92,-10 -86,70 -66,140 -34,204';
const thumb = (): readonly Shape[] => [
  fill(closed(`${THUMB} -30,300 -60,386!`), 'skin', { colour: 'tan', line: 'none', relief: 0.8 }), stroke(open(THUMB), 'outline'),
  nail('-152,-96 -144,-134 -126,-148 -112,-132 -118,-100 -138,-82'),
  ...lines('-162,-6 -140,-18 -112,-12', '-162,12 -140,2 -116,8', '-140,170 -120,224 -90,270', '-24,222 -14,250 -12,280'),
];

/** Wide sleeves, their mouths open round the wrists. */
const sleeve = (): readonly Shape[] => [
  body(closed('-128,316! -168,350 -214,410 -292,496! 330,496! 284,404 226,350 176,306! 60,300 -40,306'), 'dark', { colour: 'navy', relief: 0.8 }),
  ...['-120,404 -158,440 -190,486', '-50,412 -76,450 -92,488', '32,412 34,450 30,488', '112,400 136,444 148,486', '180,372 228,426 258,482'].map((line) => cut(open(line), 'internal', 2.8)),
];
const cuff = (): readonly Shape[] => [
  body(closed('-146,292! -120,344 -40,368 60,366 150,336 186,278! 208,300 206,340 150,388 60,412 -40,414 -130,390 -172,344 -168,310!'), 'skin', { colour: 'white', relief: 0.8 }),
  ...lines('-126,350 -132,366 -128,378', '-60,372 -64,388 -58,402', '20,376 20,390 24,404', '96,364 104,378 104,390', '160,334 172,346 174,360'),
];

/** A rosary twice round the hands, its cross hanging free. */
const rosary = (): readonly Shape[] => [
  solid(dots(walk('-208,84 -150,136 -60,156 40,142 120,108 166,68', 19), 11)), solid(dots(walk('-206,150 -140,206 -40,226 70,206 160,150', 18), 11)),
  solid(dots(walk('178,92 232,120 262,176', 6), 11)),
];
const cross = (): readonly Shape[] => [
  body(polygon('248,158 276,158 276,204 322,204 322,232 276,232 276,326 248,326 248,232 202,232 202,204 248,204'), 'skin', { colour: 'gold', relief: 0.7 }),
  brush(open('262,180 262,240 262,310'), 'detail', 1.4),
];

const rays = (): readonly Shape[] => Array.from({ length: 17 }, (_, i) => {
  const way = radians(-90 + (i - 8) * 13);
  return solid(leaf(polar([-40, -90], way, 250), polar([-40, -90], way, i % 2 === 0 ? 392 : 330), { half: 12, belly: 0.24 }));
}).filter((_, i) => Math.abs(i - 8) > 2);

/** Hands folded in prayer with a rosary, light about them. */
export const prayingHands: Motif = {
  name: 'praying-hands',
  pose: 'tall',
  words: ['praying hands', 'prayer', 'prayer hands', 'folded hands', 'hands in prayer'],
  anchors: { crown: [-26, -474], base: [10, 490], heart: [20, 100] },
  draw: () => [
    ...rays(), ...sleeve(),
    shadow(ellipse([18, 300], 164, 40, -3)),
    ...placed([...far(), ...near(), ...thumb(), ...rosary()], { y: -6, turn: -5 }),
    ...cuff(), ...cross(),
  ],
};
