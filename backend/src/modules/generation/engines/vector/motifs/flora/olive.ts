import type { Motif } from '../motif.js';
import { body, brush, ellipse, open, placed } from '../geometry/kit.js';
import { spray } from './parts/spray.js';

const OLIVES = [
  [-150, 190, 24],
  [-20, 40, -18],
  [120, -105, 28],
] as const;

const fruit = (x: number, y: number, turn: number) =>
  placed(
    [
      brush(open('0,-75 4,-55 0,-40'), 'outline', 1),
      body(ellipse([0, 0], 36, 46), 'dark', { colour: 'moss', relief: 1 }),
      brush(open('-16,-18 -20,2 -14,20'), 'internal', 1.6),
    ].map((s, i) => (i === 2 ? { ...s, cut: true as const } : s)),
    { x, y, turn },
  );

export const olive: Motif = {
  name: 'olive-branch',
  pose: 'flora',
  words: ['olive branch', 'olive', 'laurel', 'sprig', 'leaf sprig', 'branch', 'eucalyptus', 'peace branch', 'leaf', 'leaves', 'bay leaf'],
  anchors: { base: [-330, 390], crown: [350, -400] },
  draw: (rng) => [
    ...spray(
      '-330,390 -180,170 60,-40 290,-330',
      {
        pairs: 7,
        leaf: { length: 225, half: 46, veins: 0, shaded: false, colour: 'moss' },
        tip: 0.62,
        spread: 44,
        alternate: true,
        from: 0.1,
      },
      rng,
    ),
    ...OLIVES.flatMap(([x, y, turn]) => fruit(x, y, turn)),
  ],
};

/** Two branches bent into an open wreath. */
export const laurel: Motif = {
  name: 'laurel-wreath',
  pose: 'symmetric',
  words: ['laurel wreath', 'wreath', 'laurels', 'victory wreath'],
  anchors: { centre: [0, 0] },
  draw: (rng) => {
    const half = spray(
      '20,405 225,340 350,125 330,-120 190,-325',
      { pairs: 9, leaf: { length: 155, half: 36, colour: 'moss' }, tip: 0.7, spread: 40, from: 0.06 },
      rng,
    );
    return [...half, ...placed(half, { flip: true }), brush(open('-36,414 0,402 36,414'), 'outline', 2)];
  },
};
