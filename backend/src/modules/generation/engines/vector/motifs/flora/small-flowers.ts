import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, open, placed, polar, radians, solid } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { petal } from './parts/petal.js';
import { ring } from './parts/ring.js';
import { stalk } from './parts/stalk.js';

function forgetMeNot(size: number, rng: Rng): readonly Shape[] {
  return [
    ...ring({ form: 'round', count: 5, length: size, half: size * 0.56, colour: 'blue', whip: [0.2, 0.3], jitter: [0.03, 3] }, rng),
    body(circle([0, 0], size * 0.24), 'skin', { line: 'internal', colour: 'yellow' }),
    solid(circle([0, 0], size * 0.1)),
  ];
}

/** A spray of small five-petalled flowers. */
export const forgetMeNots: Motif = {
  name: 'forget-me-not',
  pose: 'flora',
  words: ['forget me not', 'forget-me-not', 'small flowers', 'tiny flowers'],
  anchors: { centre: [0, -160], base: [0, 488] },
  draw: (rng) => {
    const heads = [
      [-240, -60, 100],
      [240, -80, 100],
      [-130, -240, 118],
      [150, -270, 112],
      [10, -130, 124],
      [-20, -390, 92],
      [-300, -230, 70],
      [310, -240, 66],
      [110, 20, 92],
      [-120, 70, 84],
    ] as const;
    return [
      ...heads.flatMap(([x, y]) =>
        stalk(
          [
            [x, y],
            [x * 0.5, y * 0.4 + 200],
            [0, 488],
          ],
          6,
        ),
      ),
      ...placed(blade({ length: 250, half: 54, veins: 3 }, rng), { x: 10, y: 430, turn: 58 }),
      ...placed(blade({ length: 240, half: 52, veins: 3 }, rng), { x: -10, y: 400, turn: -60 }),
      ...placed(blade({ length: 180, half: 38, veins: 2 }, rng), { x: 4, y: 330, turn: 26 }),
      ...heads.flatMap(([x, y, size]) => placed(forgetMeNot(size, rng), { x, y, turn: rng.between(0, 72) })),
    ];
  },
};

/** Five petals laid like a pinwheel. */
export const plumeria: Motif = {
  name: 'plumeria',
  pose: 'flora',
  words: ['plumeria', 'frangipani', 'lei flower', 'tropical blossom'],
  anchors: { centre: [0, 0] },
  draw: (rng) => {
    const start = rng.between(0, 72);
    const petals = [0, 1, 2, 3, 4].flatMap((i) =>
      placed(petal({ form: 'round', length: 400, half: 178, colour: 'white', folds: 3, whip: [0.05, 0.46], lip: 0.09 }, rng), {
        turn: start + i * 72,
      }),
    );
    const leaves = [40, 165, 285].flatMap((turn) =>
      placed(blade({ length: 300, half: 84, veins: 5 }, rng), {
        x: 190 * Math.sin(radians(turn)),
        y: -190 * Math.cos(radians(turn)),
        turn,
      }),
    );
    return [...leaves, ...petals, solid(circle([0, 0], 22))];
  },
};

/** A marigold: rows of frilled petals, tight as a ball. */
export const marigold: Motif = {
  name: 'marigold',
  pose: 'flora',
  words: ['marigold', 'cempasuchil', 'calendula', 'october birth flower'],
  anchors: { centre: [0, 0] },
  draw: (rng) => {
    const rows = [
      [430, 13, 118],
      [350, 12, 104],
      [272, 11, 88],
      [196, 9, 74],
      [124, 7, 58],
      [64, 5, 36],
    ] as const;
    const petals = rows.flatMap(([length, count, half], i) =>
      ring(
        {
          form: 'notched',
          count,
          length,
          half,
          colour: i < 3 ? 'orange' : 'gold',
          folds: 2,
          whip: [0.6, 0.24],
          start: i * 17,
          jitter: [0.03, 3],
        },
        rng,
      ),
    );
    const leaves = [-128, 126, -52, 55].flatMap((turn) =>
      placed(blade({ length: 230, half: 62, edge: 'serrated', veins: 4 }, rng), {
        x: 285 * Math.sin(radians(turn)),
        y: -285 * Math.cos(radians(turn)),
        turn,
      }),
    );
    return [...leaves, ...placed(petals, { scale: 0.9 })];
  },
};

const SEED: readonly Shape[] = [
  brush(open('0,40 0,0 0,-70'), 'internal', 1.4),
  ...[-62, -38, -14, 14, 38, 62].map((turn) => brush(open([[0, -70], polar([0, -70], radians(turn - 90), 60)]), 'internal', 1.2)),
  body(closed('0,30! 9,46 0,72! -9,46'), 'black', { line: 'detail' }),
];

/** A dandelion clock losing its seeds to the wind. */
export const dandelion: Motif = {
  name: 'dandelion',
  pose: 'flora',
  words: ['dandelion', 'dandelion clock', 'blowing dandelion', 'dandelion seeds', 'make a wish'],
  anchors: { centre: [-130, -130], base: [-40, 490] },
  draw: (rng) => {
    const hub = [-130, -130] as const;
    const rays = Array.from({ length: 30 }, (_, i) => i * 12).filter((turn) => turn < 30 || turn > 96);
    const clock = [1, 0.66].flatMap((k, ring) =>
      rays
        .filter((_, i) => ring === 0 || i % 2 === 0)
        .flatMap((turn) => {
          const at = polar(hub, radians(turn - 90), 170 * k);
          return placed(SEED, { x: at[0], y: at[1], turn, scale: 0.86 });
        }),
    );
    const flying = [
      [150, -240, 30],
      [260, -120, 52],
      [330, -330, 40],
      [420, -210, 64],
      [200, 40, 70],
      [390, 10, 80],
    ].flatMap(([x = 0, y = 0, turn = 0]) => placed(SEED, { x: x + rng.between(-14, 14), y: y + rng.between(-14, 14), turn, scale: 0.9 }));
    return placed(
      [
        ...stalk('-130,-110 -60,180 -40,490', 9),
        ...placed(blade({ length: 250, half: 46, edge: 'serrated', veins: 3 }, rng), { x: -44, y: 470, turn: 52 }),
        ...placed(blade({ length: 250, half: 46, edge: 'serrated', veins: 3 }, rng), { x: -44, y: 470, turn: -58 }),
        ...clock,
        body(circle(hub, 36), 'dark', { colour: 'brown', relief: 1 }),
        ...flying,
      ],
      { x: -50, y: -10, scale: 0.96 },
    );
  },
};
