import { body, brush, circle, closed, cut, ellipse, fill, glint, open, paired, profile, ribbon, solid, symmetric, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** From the head back to the tail, seen from above. */
const TRUNK = ribbon('0,-400 14,-250 -18,-60 -60,110 -20,270 80,370 120,410', profile('0:70 0.22:112 0.42:104 0.68:56 0.88:24 1:14'));
const HAMMER = '0,-462 90,-452 180,-462 270,-494 330,-486 350,-440 340,-394 290,-384 200,-376 120,-346 84,-290 0,-270';
const grey = { colour: 'grey', relief: 0.7 } as const;

/** A saddle along the back that leaves the flanks pale, its edge in points. */
const saddle = (): Shape => {
  const shares = Array.from({ length: 15 }, (_, i) => 0.06 + i * 0.062);
  const side = (v: number): readonly Knot[] => shares.map((share, i): Knot => [...TRUNK.at(share, v * (i % 2 === 0 ? 0.74 : 0.5)), true]);
  return fill(closed([...side(-1), ...[...side(1)].reverse()]), 'dark', { ...grey, line: 'none' });
};

const fins = (): readonly Shape[] => [
  body(closed('84,-230! 210,-200 330,-110 410,30 412,60! 300,10 200,-30 76,-60!'), 'dark', grey),
  body(closed('-78,-230! -190,-200 -330,-120 -430,0 -440,40! -320,0 -220,-30 -104,-50!'), 'dark', grey),
  ...['120,-196 240,-140 350,-30', '110,-150 210,-110 300,-40', '104,-106 160,-84 220,-56', '-120,-196 -240,-146 -370,-36', '-120,-150 -220,-114 -320,-46',
    '-126,-106 -176,-90 -240,-60'].map((line) => cut(open(line), 'internal', 2.6)),
  body(closed('-16,110! 60,150 104,210 100,250! 50,230 10,226 -10,210!'), 'dark', grey),
  body(closed('-110,120! -160,170 -180,236 -164,270! -130,240 -90,226 -70,230!'), 'dark', grey),
];

const tail = (): readonly Shape[] => [
  body(closed('84,356! 150,370 250,340 350,250 372,244! 366,330 300,410 200,446! 190,480 130,508 70,500 60,490! 96,470 106,430 90,396!'), 'dark', grey),
  ...['140,396 230,380 330,296', '150,420 220,410 290,360', '140,440 140,470 104,490'].map((line) => cut(open(line), 'internal', 2.4)),
];

const head = (): readonly Shape[] => [
  body(symmetric(HAMMER), 'skin', { colour: 'grey', relief: 0.8 }),
  fill(symmetric('0,-440 90,-430 170,-440! 130,-410 190,-404! 120,-390 130,-366! 86,-350 70,-300 0,-276'), 'dark', { ...grey, line: 'none' }),
  ...paired(
    fill(circle([330, -440], 21), 'skin', { colour: 'bone', relief: 0 }), solid(circle([334, -440], 12)), glint(circle([329, -446], 4)),
    brush(open('304,-468 294,-440 304,-412'), 'internal', 2.2),
    brush(open('180,-446 230,-458 270,-474'), 'internal', 2.2), brush(open('210,-396 250,-402 280,-402'), 'internal', 2), solid(ellipse([238, -434], 16, 6, -16)),
    cut(open('20,-420 60,-410 96,-416'), 'internal', 2.4),
    cut(open('24,-390 36,-350 30,-310'), 'internal', 2.4),
  ),
];

/** A hammerhead shark seen from above as it turns. */
export const hammerheadShark: Motif = {
  name: 'hammerhead-shark',
  pose: 'figure',
  words: ['hammerhead shark', 'hammerhead', 'hammer head shark', 'hammer shark'],
  anchors: { crown: [0, -462], eye: [330, -440], mouth: [0, -440], base: [100, 490], heart: [0, -100] },
  draw: () => [
    ...tail(), ...fins(), body(TRUNK.outline(), 'skin', { colour: 'bone', relief: 0.9 }), saddle(),
    ...[0, 1, 2, 3, 4].flatMap((i) => [-1, 1].map((side) => brush(open([TRUNK.at(0.16 + i * 0.027, side * 0.9), TRUNK.at(0.175 + i * 0.027, side * 0.66)]), 'internal', 2.4))),
    body(closed([[-16, -90, true], [26, -40], [10, 40], [-40, 120, true], [-60, 40], [-54, -40]]), 'dark', grey), cut(open('-14,-60 -10,0 -34,80'), 'internal', 2.8),
    ...[[0.7, 0], [0.78, 0], [0.86, 0]].map(([share = 0, v = 0]) => cut(open([TRUNK.at(share, v), TRUNK.at(share + 0.05, v)]), 'internal', 2.6)),
    ...head(),
  ],
};
