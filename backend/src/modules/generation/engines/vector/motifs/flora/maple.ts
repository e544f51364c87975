import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, closed, cut, knots, open, placed, shadow } from '../geometry/kit.js';

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
