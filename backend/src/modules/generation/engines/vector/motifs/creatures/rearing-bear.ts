import { body, brush, circle, closed, cut, fill, flames, glint, knots, marksOf, open, placed, polygon, shadow, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { saddle } from './parts/saddle.js';

const coat = { colour: 'brown' } as const;

const marks = marksOf(2.6);

/** Five claws spread from the tips of a paw that points to the right. */
const claws = (): readonly Shape[] => ['-6,-44! 38,-62 64,-44! 36,-44 2,-26', '6,-26! 54,-30 76,-8! 48,-14 10,-6', '8,-6! 54,4 66,32! 42,18 6,16', '2,14! 38,34 40,62! 20,42 -8,34', '-16,28! 6,54 -4,80! -14,58 -32,40']
  .map((claw) => fill(closed(claw), 'skin', { colour: 'bone', line: 'internal', relief: 0 }));

const pad = (): readonly Shape[] => [...claws(), body(closed('-60,-40! -30,-62 10,-48 24,-10 14,28 -22,46 -62,40!'), 'skin', { ...coat, relief: 0.8 }), ...marks(['-30,-40 -6,-30 6,-10', '-34,-14 -10,-6 0,12', '-44,14 -24,20 -14,32'], 1.8)];

/** A hind foot flat on the ground, its heel at 0,0. */
const foot = (tone: 'skin' | 'dark'): readonly Shape[] => [
  ...[0, 28, 56, 82].map((step) => fill(closed(`${104 + step},-20! ${126 + step},-14 ${136 + step},8! ${112 + step},6`), 'skin', { colour: 'bone', line: 'internal', relief: 0 })),
  body(closed('-20,-60! -30,-16 -10,4! 190,4! 208,-14 190,-40 130,-62 80,-90!'), tone, { ...coat, relief: 0.7 }),
  ...['100,-36 112,-20 110,0', '132,-38 144,-20 142,0', '162,-34 174,-18 172,0'].map((line) => (tone === 'dark' ? cut : brush)(open(line), 'internal', 1.8)),
];

const far = (): readonly Shape[] => [
  ...placed([...claws(), body(closed('-60,-40! -30,-62 10,-48 24,-10 14,28 -22,46 -62,40!'), 'dark', { ...coat, relief: 0.6 })], { x: 372, y: -286, turn: -34 }),
  body(closed([...knots('90,-190! 160,-230 240,-270 316,-318! 360,-300 376,-260 360,-230!'), ...flames('360,-230 316,-176 304,-206 250,-140 240,-176 190,-90 160,-120', 0.1).slice(1)]), 'dark', { ...coat, relief: 0.6 }),
  ...['200,-210 260,-240 310,-270', '190,-160 250,-190 300,-226'].map((line) => cut(open(line), 'internal', 2.4)),
  ...placed(foot('dark'), { x: 132, y: 470 }),
  body(closed([...knots('30,170! 120,190 200,250 228,320 230,400 240,430! 190,450 120,440!'), ...flames('120,440 90,380 116,376 60,300', 0.1).slice(1)]), 'dark', { ...coat, relief: 0.6 }),
  ...['120,240 170,290 184,350', '90,280 140,330 150,390'].map((line) => cut(open(line), 'internal', 2.4)),
];

const BACK = '-40,-350 -118,-330 -166,-276 -196,-280 -214,-210 -240,-206 -250,-120 -276,-110 -278,-20 -304,0 -296,84 -318,110 -300,180';
const FRONT = '150,-190 196,-130 166,-120 208,-50 178,-44 212,30 182,34 204,110 172,110 180,180 150,176 140,230';
const TRUNK: readonly Knot[] = [...knots('60,-250! 110,-236 150,-190!'), ...flames(FRONT, 0.1).slice(1), ...knots('60,300 -120,320 -290,260 -316,220!'), ...flames(BACK.split(' ').reverse().join(' '), 0.1).slice(1), ...knots('10,-320')];

const trunk = (rng: Rng): readonly Shape[] => [
  body(closed(TRUNK), 'skin', { ...coat, relief: 0.9 }),
  saddle('-300,180 -296,84 -278,-20 -250,-120 -214,-210 -166,-276 -40,-350', '-190,190 -176,90 -160,0 -140,-90 -110,-170 -60,-230 20,-260', { count: 10, depth: 60, rng }),
  ...['-250,120 -240,60 -226,10', '-230,-40 -214,-100 -190,-150', '-180,-200 -150,-244 -110,-270', '-210,160 -196,110 -190,70', '-170,-90 -150,-140 -124,-180'].map((line) => cut(open(line), 'internal', 2.6)),
  ...marks(['120,-180 146,-130 140,-80', '70,-190 96,-140 90,-90', '150,-40 164,10 152,60', '110,-50 124,0 112,50', '20,-180 40,-130 34,-90', '60,40 80,90 70,140', '110,90 124,140 112,190', '0,100 16,140 6,180', '-60,60 -46,110 -56,160', '-120,20 -106,70 -116,110']),
];

const hindLeg = (): readonly Shape[] => [
  ...placed(foot('skin'), { x: -178, y: 484 }),
  body(closed([...knots('-300,200! -330,280 -300,350 -236,392 -216,430 -206,470! -150,490 -90,470 -60,440!'), ...flames('-60,440 -24,386 -46,380 20,310 -10,300 60,230', -0.1).slice(1), ...knots('40,170 -60,120 -200,130')]), 'skin', { ...coat, relief: 0.9 }),
  shadow(closed('-300,200! -326,280 -300,350 -236,392 -208,440! -180,420 -210,360 -262,310 -280,260')),
  ...marks(['30,180 30,240 0,290', '-30,170 -30,230 -60,290', '-100,170 -100,230 -130,280', '-50,320 -80,370 -90,420', '-110,330 -140,370 -150,420', '-170,190 -170,240 -200,290']),
];

const nearArm = (): readonly Shape[] => [
  body(closed([...knots('-60,-170! 10,-180 60,-140 110,-70 150,-60 200,-90 262,-140! 300,-130 320,-90 306,-50!'), ...flames('306,-50 250,0 246,-30 180,50 168,20 100,90 90,50 20,84 24,40 -40,50', 0.1).slice(1), ...knots('-100,-20 -100,-110')]), 'skin', { ...coat, relief: 0.9 }),
  ...placed(pad(), { x: 336, y: -110, turn: -38, scale: 1.06 }),
  ...marks(['-40,-110 -30,-50 0,-10', '10,-120 30,-60 60,-20', '90,-30 120,0 160,0', '190,-60 210,-40 240,-46', '60,10 100,40 130,30', '-60,-40 -40,0 -10,20']),
];

const head = (): readonly Shape[] => [
  body(closed('40,-400! 6,-440 20,-486 66,-492 98,-460 96,-410!'), 'dark', coat),
  // The lower jaw, wide open, and the throat behind the teeth.
  body(closed([...knots('60,-300! 130,-300 200,-276 262,-262 286,-240 274,-216 230,-208 170,-214 110,-224!'), ...flames('110,-224 60,-180 66,-216 10,-190 30,-240', 0.1).slice(1)]), 'skin', { ...coat, relief: 0.7 }),
  solid(closed('110,-318! 180,-352 250,-364 296,-356! 270,-320 258,-286 262,-258! 200,-266 140,-286')),
  fill(closed('140,-286! 176,-312 226,-306 252,-276 256,-262! 200,-266'), 'mid', { line: 'none', colour: 'red', relief: 0.4 }),
  ...['282,-356! 266,-306! 250,-356!', '244,-358! 234,-328! 222,-354!', '260,-258! 254,-298! 238,-262!'].map((tooth) => fill(polygon(tooth), 'skin', { colour: 'white', line: 'detail', relief: 0 })),
  body(closed([...knots('-30,-310! -36,-380 0,-430 60,-456 124,-450 166,-424 206,-408 256,-416 300,-410 322,-388 316,-362 296,-352! 250,-346 200,-336 150,-318 120,-300!'), ...flames('120,-300 96,-240 70,-276 40,-200 16,-250 -26,-190 -30,-250 -80,-230 -60,-290', 0.1).slice(1)]), 'skin', { ...coat, relief: 0.9 }),
  fill(closed('196,-408! 256,-416 300,-408 318,-386 312,-362 296,-354! 250,-348 200,-338 150,-320! 140,-350 160,-386'), 'skin', { line: 'none', colour: 'tan', relief: 0.5 }),
  solid(closed('276,-416! 312,-410 330,-386 316,-358! 296,-372 298,-392')), cut(open('298,-404 312,-396 316,-382'), 'internal', 1.8),
  ...marks(['196,-370 224,-384 256,-384', '190,-354 222,-366 256,-368', '60,-330 40,-290 46,-250', '0,-350 -16,-310 -10,-270', '90,-320 74,-280 80,-250', '30,-410 10,-390 4,-360'], 2.4),
  solid(closed('104,-402! 124,-422 152,-412 166,-392! 136,-388')), glint(circle([136, -406], 5.5)), brush(open('92,-424 126,-442 166,-422'), 'internal', 2.8),
  body(closed('-14,-400! -50,-440 -40,-484 6,-494 40,-464 42,-414!'), 'skin', { ...coat, relief: 0.5 }), fill(closed('-2,-412! -24,-444 -14,-470 10,-472 24,-448 24,-418!'), 'black', { line: 'none', relief: 0 }),
];

/** A bear on its hind legs, roaring, one paw raised. */
export const rearingBear: Motif = {
  name: 'rearing-bear',
  pose: 'figure',
  words: ['rearing bear', 'bear rearing', 'bear on its hind legs', 'bear on hind legs', 'upright bear', 'bear standing up', 'roaring standing bear', 'bear attacking', 'attacking bear'],
  anchors: { crown: [50, -480], mouth: [260, -310], eye: [134, -404], base: [0, 484], heart: [0, -20], hand: [340, -120] },
  draw: (rng) => placed([...far(), ...trunk(rng), ...hindLeg(), ...head(), ...nearArm()], { x: -20, scale: 0.99 }),
};
