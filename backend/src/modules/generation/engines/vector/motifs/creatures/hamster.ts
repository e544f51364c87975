import { body, brush, circle, closed, ellipse, fill, flames, glint, knots, lock, open, paired, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BACK = [...knots('0,-430 110,-420 196,-374 252,-290 312,-200 352,-100'), ...flames('352,-100 384,-30 346,-34 366,26 322,20', 0.12).slice(1), ...knots('356,90 390,190 390,290 344,384 250,436 120,456 0,456')];
const BELLY = '90,-40 170,10 150,60 210,130 178,170 216,260 170,290 176,370 120,376 90,430 0,436';
const CHEEK = '30,-120 110,-150 190,-150 262,-120 308,-50 300,40 240,90 150,96 70,70 20,20';

const ears = (): readonly Shape[] => paired(
  body(closed('110,-390! 130,-470 190,-496 246,-462 258,-390 220,-320!'), 'mid', { colour: 'brown' }),
  fill(closed('148,-386! 164,-438 198,-452 226,-428 228,-384 204,-346!'), 'skin', { colour: 'pink', line: 'internal', relief: 0.2 }),
);

const face = (): readonly Shape[] => [
  ...paired(
    body(closed(CHEEK), 'skin', { colour: 'white', line: 'internal', relief: 1 }),
    ...['214,70 254,40 274,0', '262,-80 276,-60 282,-40'].map((line) => brush(open(line), 'internal', 2)),
    solid(ellipse([132, -196], 44, 50)), glint(circle([116, -216], 15)), glint(circle([148, -176], 7)),
    brush(open('84,-270 120,-292 160,-290'), 'internal', 2.2),
    ...['180,-70 270,-100 350,-96', '184,-50 280,-50 360,-30', '180,-30 260,-6 340,30'].map((line) => brush(open(line), 'internal', 1.7)),
    ...[[84, -64], [112, -50], [88, -36]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 6, 6))),
  ),
  fill(symmetric('0,-420 34,-360 44,-280 40,-200 60,-130 40,-100 0,-96'), 'skin', { colour: 'white', line: 'none', relief: 0.5 }),
  body(symmetric('0,-130 34,-132 44,-114 22,-92 0,-86'), 'mid', { colour: 'pink', line: 'internal', relief: 0.8 }),
  ...paired(brush(open('0,-88 2,-50 40,-26 76,-40'), 'internal', 2.6)),
  body(symmetric('0,-40 24,-44 30,-34 26,6 0,10'), 'skin', { colour: 'white', line: 'internal', relief: 0.3 }), brush(open('0,-38 0,6'), 'internal', 1.4),
];

/** The seed between the paws, and the paws. */
const meal = (): readonly Shape[] => [
  body(symmetric('0,56! 40,100 54,160 36,206 0,222'), 'black', { colour: 'black', relief: 0.4 }),
  ...paired(fill(closed('12,88! 28,130 26,194! 14,150'), 'skin', { line: 'none', colour: 'white', relief: 0 })),
  ...paired(
    body(closed('232,70! 200,160 150,196 84,200! 50,176 46,140 76,120 120,116 160,80!'), 'skin', { colour: 'orange', relief: 0.8 }),
    ...['70,134 40,130 28,146', '64,156 34,156 24,170', '70,180 42,184 32,194'].map((finger) => body(lock(finger, 15, 0.5), 'skin', { colour: 'pink', line: 'internal' })),
  ),
];

const feet = (): readonly Shape[] => paired(
  body(closed('70,400! 90,374 160,366 220,384 250,420 226,450 150,462 80,450!'), 'skin', { colour: 'pink' }),
  ...['84,430 60,440 52,452', '100,446 84,464 82,472', '126,454 120,474 122,480'].map((toe) => body(lock(toe, 15, 0.5), 'skin', { colour: 'pink', line: 'internal' })),
);

/** A hamster upright on its haunches, cheeks full, a sunflower seed in its paws. */
export const hamster: Motif = {
  name: 'hamster',
  pose: 'symmetric',
  words: ['hamster', 'hamsters', 'guinea pig', 'gerbil', 'pet hamster'],
  anchors: { crown: [0, -430], eye: [132, -196], mouth: [0, -40], base: [0, 470], heart: [0, 130] },
  draw: () => [
    ...ears(), body(symmetric(BACK), 'skin', { colour: 'orange', relief: 1 }),
    ...paired(shadow(closed([...flames('318,40 290,90 316,150 280,190 300,250 260,290 270,350 230,370', 0.1), [330, 374], [380, 280], [380, 190], [350, 100]]))),
    body(symmetric([[0, -60], ...flames(BELLY, 0.1)]), 'skin', { colour: 'white', line: 'none', relief: 0.8 }),
    ...paired(...['120,300 150,320 150,350', '60,330 80,350 76,380', '150,240 170,250 176,276'].map((line) => brush(open(line), 'internal', 2))),
    ...face(), ...meal(), ...feet(),
  ],
};
