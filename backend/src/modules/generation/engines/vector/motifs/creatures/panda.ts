import {
  body,
  brush,
  circle,
  closed,
  cut,
  ellipse,
  fill,
  flames,
  glint,
  leaf,
  open,
  paired,
  ribbon,
  solid,
  symmetric,
  taper,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const CHEEK = '300,-120 376,-30 328,-30 396,70 340,60 384,160 310,150 340,250 260,230 260,320 190,280 160,360 110,320';

const ears = (): readonly Shape[] =>
  paired(
    body(closed('150,-320! 160,-410 220,-460 300,-440 340,-370 330,-280 280,-210!'), 'dark', { colour: 'black' }),
    cut(open('210,-400 260,-400 296,-340'), 'internal', 2.2),
  );

const face = (): readonly Shape[] => [
  body(
    symmetric([[0, 100], [160, 150], ...flames('330,210 400,330 340,330 370,430 280,410 260,490 170,440 110,500 50,450 0,490', 0.12)]),
    'dark',
    { colour: 'black' },
  ),
  ...paired(cut(open('310,290 320,350 290,390'), 'internal', 2.2), cut(open('190,370 180,420 150,450'), 'internal', 2.2)),
  body(symmetric([[0, -390], [100, -380], [200, -330], [270, -240], ...flames(CHEEK, 0.12), [60, 350], [0, 360]]), 'skin', {
    colour: 'white',
    relief: 0.7,
  }),
  ...paired(
    fill(closed('60,-60! 100,-130 170,-150 220,-100 226,-20 190,50 130,70 80,30!'), 'black', { line: 'internal', colour: 'black' }),
    fill(closed('94,-50! 120,-84 156,-88 180,-70! 156,-44 120,-34!'), 'skin', { line: 'none', colour: 'brown' }),
    solid(circle([138, -62], 16)),
    glint(circle([131, -69], 6)),
    cut(open('90,-100 130,-124 180,-116'), 'internal', 2),
    brush(open('30,-350 36,-290 24,-240'), 'internal', 2.4),
    brush(open('90,-330 92,-280 70,-240'), 'internal', 2.4),
    brush(open('300,20 264,50 230,60'), 'internal', 2.2),
    brush(open('300,120 256,140 220,136'), 'internal', 2.2),
    brush(open('236,220 210,210 190,190'), 'internal', 2.2),
    brush(open('34,-30 44,20 40,60'), 'internal', 2.2),
  ),
];

const muzzle = (): readonly Shape[] => [
  fill(symmetric('0,30 60,50 120,110 130,190 90,250 30,262 0,250'), 'skin', { line: 'none', colour: 'white', relief: 0.9 }),
  ...paired(
    brush(open('84,80 128,130 132,190 104,236'), 'internal', 2.6),
    solid(closed('0,206! 30,232 80,226 110,196! 90,244 34,256 0,240!')),
  ),
  body(symmetric('0,80 50,76 78,96 70,126 36,152 0,158!'), 'black', { relief: 0.4 }),
  ...paired(cut(open('18,92 42,90 56,100'), 'detail', 1.5)),
  solid(symmetric('0,150 8,160 8,206 0,216')),
];

/** A stalk of bamboo held across the chest. */
const bamboo = (): readonly Shape[] => {
  const stalk = ribbon('-360,420 0,350 360,270', taper(24, 22));
  return [
    ...[
      [-250, 400, -330, 330],
      [240, 300, 330, 380],
      [300, 286, 420, 250],
      [-300, 410, -420, 470],
    ].map(([x = 0, y = 0, u = 0, v = 0]) =>
      body(leaf([x, y], [u, v], { half: 20, bend: 8 }), 'dark', { colour: 'leaf', line: 'internal' }),
    ),
    body(stalk.outline(), 'skin', { colour: 'leaf', relief: 1 }),
    ...[0.18, 0.4, 0.62, 0.84].flatMap((share) => [
      brush(open([stalk.at(share, -1), stalk.at(share + 0.008, 0), stalk.at(share, 1)]), 'internal', 2),
      brush(open([stalk.at(share + 0.02, -1), stalk.at(share + 0.028, 0), stalk.at(share + 0.02, 1)]), 'internal', 1.4),
    ]),
    ...[-150, 150].map((x) => body(ellipse([x, 354 - x * 0.2], 62, 50, -12), 'dark', { colour: 'black' })),
    ...[-150, 150].flatMap((x) =>
      [-24, 0, 24].map((dx) =>
        cut(
          open([
            [x + dx, 330 - x * 0.2],
            [x + dx + 2, 350 - x * 0.2],
            [x + dx, 366 - x * 0.2],
          ]),
          'detail',
          1.4,
        ),
      ),
    ),
  ];
};

/** A panda with a stalk of bamboo. */
export const panda: Motif = {
  name: 'panda',
  pose: 'bust',
  words: ['panda', 'panda bear', 'giant panda'],
  anchors: { crown: [0, -390], eye: [138, -62], mouth: [0, 230], base: [0, 480] },
  draw: () => [...ears(), ...face(), ...muzzle(), ...bamboo()],
};
