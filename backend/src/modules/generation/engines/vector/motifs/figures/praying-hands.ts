import { body, brush, closed, cut, dots, fill, knots, open, polygon, solid, walk } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const FAR =
  '-40,320! -110,200 -150,60 -150,-60 -130,-200 -104,-330 -76,-410 -50,-424 -26,-400! -8,-450 20,-480 50,-460 60,-400 66,-200 80,0 90,320!';
const NEAR_FINGERS: readonly string[] = [
  '60,-40! 76,-180 96,-320 112,-420 136,-450 164,-438 170,-396 160,-280 150,-140 150,0!',
  '20,-30! 30,-200 40,-350 52,-456 78,-492 106,-480 112,-430 108,-300 104,-150 106,0!',
  '-26,-20! -22,-170 -14,-310 2,-416 24,-446 52,-434 58,-390 60,-270 58,-140 62,0!',
  '-70,0! -70,-110 -62,-220 -48,-310 -28,-340 -2,-330 6,-290 6,-190 6,-90 14,10!',
];
const PALM = '-76,-10! -40,-30 60,-40 150,-20! 176,60 180,140 166,230 150,330! -60,340! -90,240 -110,130!';
const THUMB = '-76,60! -110,-40 -120,-130 -96,-176 -60,-170 -46,-120 -30,-40 0,60 10,160 -20,200!';

const cuff = (): readonly Shape[] => [
  body(polygon('-110,330 180,318 206,490 -130,496'), 'dark', { colour: 'navy' }),
  body(closed('-120,320! -40,340 100,336 190,308! 196,350 100,376 -40,380 -126,360!'), 'skin', { colour: 'white', line: 'internal' }),
  cut(open('-60,400 -64,440 -70,480'), 'internal', 2.4),
  cut(open('60,396 66,440 66,484'), 'internal', 2.4),
  cut(open('130,386 142,430 148,470'), 'internal', 2.2),
];

/** A rosary over the hands with a cross at its end. */
const rosary = (): readonly Shape[] => [
  solid(dots(walk('-96,110 -40,150 60,160 170,120', 13), 11)),
  solid(dots(walk('150,140 210,220 240,300', 6), 10)),
  body(polygon('228,316 252,316 252,350 286,350 286,374 252,374 252,450 228,450 228,374 194,374 194,350 228,350'), 'skin', {
    colour: 'gold',
  }),
  brush(open('240,330 240,380 240,436'), 'detail', 1.4),
];

const CREASES: readonly string[] = [
  '100,-300 130,-310 156,-300',
  '90,-160 124,-170 146,-162',
  '46,-350 76,-360 104,-350',
  '38,-190 70,-198 104,-188',
  '-8,-310 24,-318 54,-310',
  '-14,-160 22,-168 56,-160',
  '-58,-230 -30,-238 0,-230',
  '-60,-100 -30,-108 4,-100',
  '40,20 50,90 40,130',
  '90,30 106,100 100,130',
  '-10,30 0,80 -6,120',
  '-90,-90 -72,-96 -56,-88',
  '20,220 60,240 120,236',
];

/** Hands folded in prayer with a rosary. */
export const prayingHands: Motif = {
  name: 'praying-hands',
  pose: 'tall',
  words: ['praying hands', 'prayer', 'prayer hands', 'folded hands', 'hands in prayer'],
  anchors: { crown: [70, -490], base: [40, 490], heart: [40, 100] },
  draw: () => [
    body(closed(FAR), 'skin', { colour: 'tan', relief: 0.6 }),
    solid(closed('-26,-400! -40,-300 -56,-160 -80,-60 -60,60! -20,-60 0,-300')),
    ...['-120,-260 -96,-270 -74,-262', '-142,-130 -116,-140 -90,-132'].map((line) => brush(open(line), 'internal', 2.2)),
    brush(open('-120,80 -100,180 -60,250'), 'internal', 2.4),
    ...cuff(),
    body(closed(PALM), 'skin', { colour: 'tan', relief: 0.6 }),
    ...NEAR_FINGERS.map((finger) => body(closed(finger), 'skin', { colour: 'tan', relief: 0.8 })),
    fill(closed('-72,0! -40,-14 60,-24 150,-12! 150,60 40,80 -70,60!'), 'skin', { line: 'none', colour: 'tan', relief: 0 }),
    body(closed(THUMB), 'skin', { colour: 'tan', relief: 0.8 }),
    solid(closed('150,330! 170,220 182,130 172,50! 196,130 186,230 166,330')),
    ...CREASES.map((line) => brush(open(line), 'internal', 2.2)),
    ...knots('-96,-150 ').map(([x, y]) =>
      brush(
        open([
          [x - 6, y],
          [x + 14, y - 12],
          [x + 32, y + 4],
        ]),
        'detail',
        1.6,
      ),
    ),
    ...rosary(),
  ],
};
