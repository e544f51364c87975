import {
  arc,
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  fill,
  flames,
  glint,
  lock,
  open,
  paired,
  profile,
  ribbon,
  solid,
  symmetric,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BEARD_LOCKS: readonly (readonly [string, number])[] = [
  ['170,30 210,130 180,240 220,340', 42],
  ['130,100 170,210 130,320 160,420', 44],
  ['80,150 110,260 70,370 90,470', 46],
  ['30,170 50,280 20,390 30,496', 44],
];

const helmet = (): readonly Shape[] => [
  ...paired(
    body(ribbon('200,-240 290,-270 370,-340 390,-440 360,-496', profile('0:48 0.5:36 1:2')).outline(0, 0.99), 'skin', {
      colour: 'bone',
      relief: 1,
    }),
    ...['250,-300 262,-266 258,-222', '318,-340 338,-304 344,-270'].map((line) => brush(open(line), 'internal', 2)),
  ),
  body(symmetric('0,-440 90,-426 170,-370 214,-280 226,-170! 120,-190 0,-196!'), 'skin', { colour: 'grey', relief: 1 }),
  ...paired(
    body(closed('160,-380! 180,-360 120,-280 84,-190! 50,-192 80,-290!'), 'dark', { colour: 'gold', line: 'internal' }),
    solid(
      dots(
        [
          [190, -300],
          [200, -250],
          [206, -206],
        ],
        7,
      ),
    ),
  ),
  body(symmetric('0,-448 20,-440 26,-320 24,-190! 0,-190'), 'dark', { colour: 'gold', line: 'internal' }),
  body(symmetric('0,-216 120,-208 236,-186! 244,-130 130,-150 60,-150 44,-90 30,10 0,24'), 'skin', { colour: 'gold', relief: 0.7 }),
  ...paired(
    solid(
      dots(
        [
          [80, -180],
          [130, -176],
          [180, -166],
          [220, -154],
        ],
        7,
      ),
    ),
    cut(open('0,-120 1,-60 0,0'), 'detail', 1),
  ),
];

const face = (): readonly Shape[] => [
  ...paired(
    ...['210,-140 280,-40 270,80 310,200 290,320', '190,-100 240,20 230,140 262,260 240,370'].flatMap((spine) => [
      body(lock(spine, 44), 'dark', { colour: 'brown' }),
      cut(ribbon(spine, () => 12).along(0.4, 0.14, 0.7), 'internal', 2),
    ]),
  ),
  body(symmetric('0,-190 120,-186 200,-160 216,-60 200,60 150,150 0,200'), 'skin', { colour: 'tan', relief: 0.5 }),
  ...paired(
    solid(closed('44,-60! 70,-100 130,-116 196,-110! 186,-70 150,-50 96,-46!')),
    fill(closed('78,-70! 104,-92 144,-92 164,-80! 140,-62 104,-58!'), 'skin', { line: 'none', colour: 'white' }),
    solid(circle([122, -77], 14)),
    glint(circle([117, -82], 5)),
    body(closed('40,-96! 90,-128 160,-130 216,-104! 160,-106 100,-98 60,-74!'), 'dark', { colour: 'brown', line: 'internal' }),
    brush(open('80,-30 130,-24 180,-44'), 'internal', 2.4),
    brush(open('150,0 160,40 140,80'), 'internal', 2.6),
    solid(closed('14,60! 36,40 52,52 48,72! 30,74')),
  ),
  body(symmetric('0,-30 20,-20 28,20 50,46 44,74 20,80 0,84'), 'skin', { colour: 'tan', line: 'internal', relief: 0.8 }),
];

const beard = (): readonly Shape[] => [
  body(
    symmetric([
      [0, 100],
      [100, 90],
      [190, 10, true],
      ...flames('200,40 230,160 190,140 210,270 160,250 170,370 110,340 100,450 50,420 0,496', 0.1),
    ]),
    'dark',
    { colour: 'brown' },
  ),
  ...paired(
    ...BEARD_LOCKS.flatMap(([spine, half]) => [
      body(lock(spine, half), 'dark', { colour: 'brown', line: 'internal' }),
      cut(ribbon(spine, () => half * 0.3).along(0.6, 0.1, 0.7), 'internal', 2.2),
    ]),
  ),
  solid(symmetric('0,140! 40,132 70,140 30,160 0,162!')),
  ...paired(
    body(lock('0,96 70,90 140,130 190,200 250,210', 30), 'dark', { colour: 'brown' }),
    cut(open('40,106 110,126 170,184'), 'internal', 2.2),
  ),
  body(closed('-34,300! -40,340 0,350 40,340 34,300! 0,312'), 'skin', { colour: 'gold', line: 'internal' }),
  brush(open([...arc([0, 290], 44, 60, 120)]), 'detail', 1.4),
];

/** A viking: nose-guard helmet, horns, braided beard. */
export const viking: Motif = {
  name: 'viking',
  pose: 'bust',
  words: ['viking', 'norseman', 'odin', 'thor', 'berserker', 'nordic warrior', 'warrior'],
  anchors: { crown: [0, -440], eye: [122, -77], mouth: [0, 150], base: [0, 480] },
  draw: () => [...face(), ...beard(), ...helmet()],
};
