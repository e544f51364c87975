import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, closed, cut, knots, open, placed, shadow } from '../geometry/kit.js';
import { blade } from './parts/blade.js';

const HALF =
  
    '0,-470! 34,-380 60,-320! 126,-370! 104,-250 110,-140! 150,-190 190,-250! 216,-206! 300,-226 390,-230! 360,-170 ' +
    '356,-130! 430,-84! 330,-20 250,50! 278,120! 180,106 60,110 16,140!';

const VEINS = [
  [
    [0, 130],
    [0, -120],
    [0, -440],
  ],
  [
    [0, 130],
    [100, -10],
    [360, -200],
  ],
  [
    [0, 130],
    [110, 90],
    [250, 96],
  ],
  [
    [0, -60],
    [50, -160],
    [106, -330],
  ],
  [
    [110, -20],
    [200, -40],
    [370, -100],
  ],
  [
    [0, -220],
    [20, -270],
    [50, -310],
  ],
] as const;

function leaf(): readonly Shape[] {
  const rim = bothSides(HALF);
  const half = knots(HALF).map(([x, y, sharp]) => [x * 0.9, y * 0.93 + 8, sharp] as const);
  return [
    body(closed('-9,120! 9,120! 20,300 60,440! 36,452! 2,310'), 'skin', { colour: 'red' }),
    body(closed(rim), 'skin', { colour: 'red', relief: 0.4 }),
    shadow(closed([[2, -430, true], ...half.slice(1), [2, 130, true]])),
    ...VEINS.map((vein) => brush(open(vein.map(([x, y]) => [-x, y] as const)), 'internal', 1.6)),
    ...VEINS.slice(1).map((vein) => cut(open(vein), 'internal', 1.6)),
  ];
}

export const maple: Motif = {
  name: 'maple-leaf',
  pose: 'figure',
  words: ['maple leaf', 'maple', 'canadian leaf', 'momiji', 'japanese maple', 'autumn leaves', 'fall leaf', 'canada'],
  anchors: { centre: [0, -100] },
  draw: (rng) => placed(leaf(), { turn: rng.between(-12, 12), y: 10, scale: 0.98 }),
};

/** The seven-fingered leaf of hemp. */
const FINGER: readonly Shape[] = [
  body(
    closed(bothSides('0,-430! 16,-390 26,-340! 34,-346! 44,-280! 52,-286! 58,-210! 64,-216! 62,-140! 66,-146! 52,-70 18,0 0,0!')),
    'skin',
    { colour: 'leaf' },
  ),
  shadow(closed('3,-390! 18,-336! 32,-272! 44,-206! 50,-138! 40,-70 8,-12!')),
  brush(open('0,-6 0,-200 0,-400'), 'internal', 1.5),
  ...[-90, -160, -230, -300].map((y) => brush(open(`0,${y} -20,${y - 24} -40,${y - 40}`), 'detail', 1.3)),
];

export const hemp: Motif = {
  name: 'hemp-leaf',
  pose: 'symmetric',
  words: ['hemp leaf', 'cannabis', 'cannabis leaf', 'weed', 'marijuana', 'weed leaf'],
  anchors: { centre: [0, 60] },
  draw: () => [
    body(closed('-8,120! 8,120! 14,380 8,440! -8,440! -4,300'), 'skin', { colour: 'leaf' }),
    ...[
      [108, 0.5],
      [74, 0.82],
      [40, 0.98],
    ].flatMap(([turn = 0, scale = 1]) => [...placed(FINGER, { y: 140, turn, scale }), ...placed(FINGER, { y: 140, turn: -turn, scale })]),
    ...placed(FINGER, { y: 140, scale: 1.36 }),
  ],
};

/** A branch of cherries: two fruits on long stalks under a serrated leaf. */
export const cherries: Motif = {
  name: 'cherries',
  pose: 'figure',
  words: ['cherry', 'cherries', 'cherry fruit', 'pair of cherries'],
  anchors: { centre: [0, 200] },
  draw: (rng) => {
    const fruit = (x: number, y: number, r: number): readonly Shape[] =>
      placed(
        [
          body(closed('0,-150! 60,-180 150,-130 176,0 140,120 40,176 -60,170 -150,110 -176,0 -146,-130 -60,-180'), 'skin', {
            colour: 'red',
            relief: 1,
          }),
          shadow(closed('150,-80! 164,0 130,112 36,164 -50,158! 60,110 120,20')),
          body(closed('-130,-30! -124,-90 -84,-130! -100,-80'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
          brush(open('-40,-140 0,-124 40,-140'), 'outline', 1.5),
        ],
        { x, y, scale: r },
      );
    const stem = (d: string): Shape => brush(open(d), 'outline', 2.2);
    return placed([
      stem('40,-440 -60,-250 -180,-40 -200,110'),
      stem('40,-440 120,-240 180,-20 190,160'),
      ...placed(blade({ length: 330, half: 112, edge: 'serrated', veins: 5 }, rng), { x: 50, y: -440, turn: 96 + rng.between(-6, 6) }),
      ...placed(blade({ length: 250, half: 84, edge: 'serrated', veins: 4 }, rng), { x: 30, y: -440, turn: -112 + rng.between(-6, 6) }),
      body(closed('-10,-470! 90,-474! 96,-430! 0,-426!'), 'skin', { colour: 'brown' }),
      ...fruit(-200, 240, 1.02),
      ...fruit(192, 292, 1.06),
    ], { y: 34, scale: 0.9 });
  },
};
