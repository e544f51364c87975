import { body, brush, circle, closed, fill, flames, glint, knots, lock, open, placed, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const coat = { colour: 'tan' } as const;

/** A head in profile to the right, ears up, about its own middle: the mother's, and smaller the joey's. */
const head = (): readonly Shape[] => [
  body(closed('-10,-90! -20,-160 0,-230 40,-264! 70,-210 66,-140 46,-80!'), 'dark', { ...coat, relief: 0.5 }),
  body(closed('-80,-60! -130,-130 -140,-210 -110,-270! -50,-220 -20,-150 -16,-80!'), 'skin', { ...coat, relief: 0.5 }),
  fill(closed('-66,-80! -106,-140 -116,-200 -104,-230! -66,-190 -44,-140 -36,-94!'), 'dark', { line: 'none', colour: 'pink', relief: 0.2 }),
  body(closed('-110,30! -104,-50 -50,-100 20,-104 80,-70 140,-20 190,10 206,40 190,66! 170,90 110,94 50,90 0,110 -60,120'), 'skin', { ...coat, relief: 0.9 }),
  fill(closed('190,66! 150,50 100,46 60,70 50,90! 110,94 170,90'), 'skin', { colour: 'white', line: 'none', relief: 0.4 }),
  solid(closed('166,0! 196,8 212,32 200,60 186,68! 170,48 176,26')), brush(open('188,68 160,78 120,72 100,60'), 'internal', 2.2),
  solid(closed('24,-26! 44,-52 78,-46 94,-18! 70,-8 44,-10')), glint(circle([58, -32], 8)), brush(open('14,-46 44,-72 86,-62'), 'internal', 2.2), brush(open('20,-4 50,10 84,2'), 'internal', 1.8),
  ...['-60,-30 -40,-6 -40,24', '-30,40 -10,60 -8,84', '110,-10 124,10 124,30', '-84,20 -68,44 -66,70'].map((line) => brush(open(line), 'internal', 2)),
];

const trunk = (): readonly Shape[] => [
  body(ribbon('-100,330 -220,400 -340,450 -420,470 -496,460', profile('0:110 0.25:66 0.6:42 0.9:28 1:12')).outline(), 'skin', { ...coat, relief: 0.8 }),
  ...['-180,340 -240,372 -290,386', '-260,430 -320,450 -370,456'].map((line) => brush(open(line), 'internal', 2.2)),
  body(closed('120,360! 170,420 150,450! 240,450 330,456 354,474 336,494 160,494 90,480 60,420!'), 'dark', { ...coat, relief: 0.6 }),
  body(closed([...knots('60,-210! -10,-130 -90,-20 -160,120 -210,260 -200,370 -120,430 20,440 120,400 180,320 214,220 216,110 206,0 216,-90 196,-180!')]), 'skin', { ...coat, relief: 0.9 }),
  fill(closed([...knots('200,-160! 216,-90 206,0 216,110 214,220 180,320 120,400!'), ...flames('120,400 110,330 80,340 110,270 76,260 116,200 90,170 130,110 110,70 146,20 126,-20 160,-70 150,-120 200,-160', 0.08).slice(1)]), 'skin', { colour: 'white', line: 'internal', relief: 0.5 }),
];

/** The pouch with the joey looking out of it. */
const joey = (): readonly Shape[] => [
  ...placed(head(), { x: 226, y: 112, scale: 0.52 }),
  body(lock('200,168 260,180 290,210', 20, 0.3), 'skin', { ...coat, line: 'outline' }),
  body(closed('110,150! 160,186 220,186 268,160! 270,230 240,310 180,370 110,390 60,330!'), 'skin', { ...coat, relief: 0.8 }),
  shadow(closed('112,152! 160,186 220,188 266,162! 262,200 216,220 160,214')),
  brush(open('110,150 160,186 220,186 268,160'), 'outline', 1.4), ...['150,240 180,260 216,250', '120,300 150,330 190,330'].map((line) => brush(open(line), 'internal', 2)),
];

const arm = (): readonly Shape[] => placed([
  body(closed('60,-90 24,-10 40,50 96,72 170,60 236,44! 250,24 240,8! 180,20 120,14 120,-40 110,-90'), 'skin', { ...coat, relief: 0.8 }),
  ...['232,18 276,10', '240,26 288,28', '232,38 276,48'].map((spine) => body(lock(spine, 12), 'skin', { colour: 'bone', line: 'internal' })),
  brush(open('60,-40 60,10 90,36'), 'internal', 2.2),
], { x: 4, y: -56 });

const limbs = (): readonly Shape[] => [
  body(closed('-230,330! -220,210 -140,130 -40,120 50,180 86,280 70,370 20,430! 120,436 240,450 296,462 316,480 290,498 100,498 -40,494 -90,470 -60,440! -160,430'), 'skin', { ...coat, relief: 1 }),
  shadow(closed('24,426! 64,370 76,280 40,200! 50,290 30,360 -20,410 -60,430! -20,436')),
  ...['-190,250 -140,190 -80,170', '-200,320 -170,280 -140,262', '-110,270 -70,240 -30,232', '-100,350 -60,320 -20,310', '240,470 250,480 246,492', '270,474 280,484 276,494', '-40,450 20,456 80,462'].map((line) => brush(open(line), 'internal', 2.2)),
  ...arm(),
  ...['-60,20 -30,-30 10,-70', '-110,110 -80,50 -40,0', '40,-160 70,-140 80,-110'].map((line) => brush(open(line), 'internal', 2.2)),
];

/** A kangaroo with a joey in its pouch. */
export const kangaroo: Motif = {
  name: 'kangaroo',
  pose: 'figure',
  words: ['kangaroo', 'wallaby', 'joey', 'kangaroo with joey'],
  anchors: { crown: [110, -370], mouth: [330, -220], eye: [196, -314], base: [20, 490], heart: [60, 0] },
  draw: () => placed([...trunk(), ...joey(), ...limbs(), ...placed(head(), { x: 140, y: -260, scale: 0.94 })], { x: 74, y: 12, scale: 0.97 }),
};
