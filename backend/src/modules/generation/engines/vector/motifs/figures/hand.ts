import { body, brush, circle, closed, dots, fill, glint, open, placed, polar, radians, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { GRIPPING_HANDS } from './gripping-hand.js';

/** Fingers of an open left hand seen from its palm: base left, base right, tip, half width of the tip. */
const FINGERS: readonly string[] = [
  '-212,40! -250,-80 -276,-190 -290,-270 -270,-306 -240,-306 -218,-276 -190,-180 -158,-70 -138,10!',
  '-150,10! -160,-120 -168,-260 -172,-390 -150,-430 -118,-432 -96,-400 -84,-270 -66,-120 -56,0!',
  '-62,0! -56,-130 -46,-300 -40,-446 -16,-492 18,-492 40,-456 42,-320 44,-150 44,10!',
  '44,10! 64,-130 84,-280 108,-400 136,-438 168,-430 182,-394 172,-270 152,-120 140,40!',
];
const PALM = `
    -214,30! -140,-6 -60,-14 44,-6 142,30! 176,80 240,30 300,-50 346,-110 384,-124 410,-98 404,-50 360,60 300,180
    220,270 170,320 150,400 156,490! 60,500 -60,500 -140,490! -150,400 -190,300 -220,180!`;

const creases = (): readonly Shape[] => [
  brush(open('-196,76 -110,52 -20,62 60,34 100,10'), 'internal', 3),
  brush(open('-206,130 -120,104 -20,120 70,96 140,70'), 'internal', 3),
  brush(open('156,100 150,180 140,300 120,400'), 'internal', 3.4),

  ...[
    '-262,-190 -240,-202 -214,-196',
    '-240,-100 -206,-112 -178,-104',
    '-164,-290 -130,-300 -96,-292',
    '-158,-160 -120,-170 -80,-162',
    '-38,-330 0,-342 38,-332',
    '-46,-180 -4,-192 38,-182',
    '94,-290 134,-300 168,-286',
    '74,-150 114,-160 152,-144',
    '280,-10 310,0 330,30',
  ].map((line) => brush(open(line), 'internal', 2)),
  brush(open('-120,440 -20,456 120,440'), 'internal', 2.4),
  brush(open('-110,470 -10,484 110,470'), 'detail', 2),
];

/** An eye with rays and dots, about its middle: palmists set it in the palm. */
function rayedEye(): readonly Shape[] {
  const rays = Array.from({ length: 11 }, (_, i) => radians(-170 + i * 16));
  return [
    body(closed('-96,0! -50,-46 0,-58 50,-46 96,0! 50,38 0,48 -50,38'), 'skin', { colour: 'white', line: 'internal' }),
    fill(circle([0, -6], 36), 'dark', { line: 'internal', colour: 'blue' }),
    solid(circle([0, -6], 17)),
    glint(circle([-9, -15], 7)),
    ...rays.map((angle) => brush(open([polar([0, 10], angle, 90), polar([0, 10], angle, 104), polar([0, 10], angle, 120)]), 'internal', 2)),
    solid(
      dots(
        rays.map((angle) => polar([0, 10], angle, 138)),
        5,
      ),
    ),
  ];
}

/** An open palm with its lines and an eye in the middle. */
export const hand: Motif = {
  name: 'hand',
  pose: 'figure',
  words: ['hand', 'palm', 'open hand', 'palmistry', 'high five'],
  grips: GRIPPING_HANDS,
  anchors: { crown: [-58, -480], heart: [-78, 262], base: [-58, 480] },
  draw: () =>
    placed(
      [
        body(closed(PALM), 'skin', { colour: 'tan', relief: 0.5 }),
        ...FINGERS.map((finger) => body(closed(finger), 'skin', { colour: 'tan', relief: 0.7 })),
        fill(closed('-214,30! -140,-2 -60,-10 44,-2 142,30! 140,80 40,60 -60,60 -160,70 -206,90'), 'skin', {
          line: 'none',
          colour: 'tan',
          relief: 0,
        }),
        solid(closed('-214,40! -206,180 -180,300 -146,400 -138,480! -190,320 -224,180')),
        solid(closed('396,-110! 398,-50 350,60 290,180 210,270 166,320! 240,270 320,170 390,40 412,-70')),
        ...creases(),
        ...placed(rayedEye(), { x: -20, y: 268, scale: 1.25 }),
      ],
      { scale: 0.98, x: -58 },
    ),
};
