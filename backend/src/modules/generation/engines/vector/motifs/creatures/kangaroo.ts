import { body, circle, closed, cut, fill, flames, glint, knots, lock, marksOf, open, placed, shadow, solid, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const coat = { colour: 'tan' } as const;
const marks = marksOf(2.2);

/** A head in profile to the right, its ears up, about the root of its ear: the mother's, and smaller the joey's. */
const head = (): readonly Shape[] => [
  body(closed('26,-10! 16,-70 36,-140 80,-190! 98,-130 92,-60 66,0!'), 'dark', { ...coat, relief: 0.5 }), cut(open('60,-40 66,-90 76,-140'), 'internal', 2.2),
  body(closed('-60,70! -56,10 -20,-30 40,-40 90,-22 140,22 190,56 226,74 244,100 236,132! 214,150 160,152 100,152 50,176 -10,190'), 'skin', { ...coat, relief: 0.9 }),
  body(closed('-40,10! -86,-50 -96,-130 -66,-200! -20,-160 14,-90 20,-20!'), 'skin', { ...coat, relief: 0.5 }), shadow(closed('-28,-2! -64,-60 -72,-120 -62,-160! -32,-120 -10,-70 -2,-20!')),
  solid(closed('206,66! 236,76 250,104 234,124! 220,112 212,90')), cut(open('224,84 234,94 236,106'), 'detail', 1.6), ...marks(['236,132 200,134 166,122 144,106']),
  solid(closed('50,36! 66,10 104,8 126,38! 104,52 74,52')), glint(circle([88, 24], 8)), ...marks(['42,20 62,-6 108,-8', '46,58 78,72 116,58']),
  shadow(closed('50,176! 100,152 160,152 212,150! 160,138 104,134 60,150')), ...marks(['10,30 20,80 2,130', '150,60 170,90 166,112', '-30,60 -22,110 -34,150']),
];

const BACK = '70,-300! 30,-260 -20,-190 -90,-80 -160,40 -200,160 -216,250! -300,350 -390,420 -500,420!';
const FRONT = '-420,466 -310,476 -200,440 -100,380! 60,350 140,300 176,220 180,130 160,50 156,-20 176,-90 180,-170 166,-226 180,-250!';
const trunk = (): readonly Shape[] => [
  body(closed('120,380! 150,430! 250,446 330,452 360,470 344,492 160,492 100,470!'), 'dark', { ...coat, relief: 0.6 }), ...['250,462 300,466 336,474'].map((line) => cut(open(line), 'internal', 2)),
  ...placed(arm('dark'), { x: 60, y: 6 }),
  body(closed(`${BACK} ${FRONT}`), 'skin', { ...coat, relief: 0.9 }),
  whip('66,-294 26,-254 -24,-184 -92,-76 -160,44 -198,164 -212,250 -300,352 -388,422 -480,424', '130,-230 90,-200 60,-130 0,-20 -60,80 -100,180 -130,300 -230,390 -320,440 -430,446', { count: 15, reach: 0.66, valley: 0.4, longest: 'middle' }),
  fill(closed([...knots('176,-236! 168,-200 178,-160 174,-90 156,-20 160,50 178,120!'), ...flames('178,120 120,110 140,60 104,30 136,-20 112,-60 140,-110 124,-150 146,-200 140,-236 176,-236', 0.08).slice(1)]), 'skin', { colour: 'white', line: 'none', relief: 0.4 }),
  ...marks(['140,-200 124,-150 140,-110', '112,-60 136,-20 104,30']),
];

/** Upper arm down, forearm forward, the paw hanging. */
function arm(tone: 'skin' | 'dark'): readonly Shape[] {
  return [
    ...['216,-16 244,4 250,36', '200,-10 222,14 222,44', '184,-4 198,20 194,48'].map((claw) => solid(lock(claw, 11, 0.3))),
    body(closed('40,-190! 20,-120 24,-50 60,-10 120,0 176,8! 212,4 226,-20! 190,-50 120,-60 106,-90 116,-140 110,-196!'), tone, { ...coat, relief: 0.8 }),
  ];
}

/** The pouch with the joey looking out of it. */
const joey = (): readonly Shape[] => [
  ...placed(head(), { x: 176, y: 108, scale: 0.56 }),
  body(closed('96,150! 140,196 190,204 236,180! 246,240 226,310 170,360 90,380 40,300!'), 'skin', { ...coat, relief: 0.8 }),
  shadow(closed('98,152! 140,200 190,208 234,184! 236,222 190,234 140,216')), ...marks(['160,262 190,274 220,262']),
  body(lock('196,190 236,196 254,226', 17, 0.3), 'skin', { ...coat, line: 'internal' }),
];

const HIND = '-214,250! -206,150 -150,76 -60,50 40,90 120,160 166,240 160,300 110,340 40,374 10,418! 90,428 190,438 270,448 316,468 318,492! 200,498 40,498 -70,496 -124,476! -130,440 -96,398 -70,366! -150,330 -204,296';
const limbs = (): readonly Shape[] => [
  body(closed(HIND), 'skin', { ...coat, relief: 1 }),
  whip('-206,250 -180,310 -100,346 -66,366 -94,400 -126,446 -118,474', '-120,190 -60,240 0,270 20,320 -20,400 -40,430 -40,460', { count: 9, reach: 0.62, valley: 0.4, longest: 'middle' }),
  ...marks(['-150,110 -60,84 40,130', '60,150 116,210 120,270', '-20,140 40,190 50,250', '150,290 100,320 30,350', '-60,456 60,462 160,466'], 2.4),
  solid(closed('270,450! 316,466 330,494! 300,492 290,470')), solid(closed('226,466! 262,476 270,498! 240,496')),
  ...arm('skin'), ...marks(['60,-150 50,-90 70,-40', '90,-40 140,-34 180,-20'], 2.2),
];

/** A kangaroo with a joey in its pouch. */
export const kangaroo: Motif = {
  name: 'kangaroo',
  pose: 'figure',
  words: ['kangaroo', 'wallaby', 'joey', 'kangaroo with joey'],
  anchors: { crown: [110, -360], mouth: [330, -190], eye: [190, -280], base: [20, 490], heart: [60, 0] },
  draw: () => placed([...trunk(), ...joey(), ...limbs(), ...placed(head(), { x: 110, y: -306 })], { x: 50 }),
};
