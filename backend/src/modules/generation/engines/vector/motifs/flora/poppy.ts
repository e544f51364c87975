import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, dots, open, placed, polar, polyline, radians, shadow, solid } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { ring } from './parts/ring.js';
import { stalk } from './parts/stalk.js';

function bloom(rng: Rng): readonly Shape[] {
  const filaments = Array.from({ length: 26 }, (_, i) => polar([0, 0], radians((i * 360) / 26), 104 + 18 * (i % 3)));
  return [
    ...ring(
      { form: 'ruffled', count: 2, length: 300, half: 270, colour: 'red', folds: 5, whip: [0.1, 0.5], start: 90, jitter: [0.02, 3] },
      rng,
    ),
    ...ring(
      { form: 'ruffled', count: 2, length: 286, half: 262, colour: 'red', folds: 5, whip: [0.1, 0.5], start: 0, jitter: [0.02, 3] },
      rng,
    ),
    ...filaments.map((end) => brush(open([[0, 0], end]), 'internal', 1)),
    solid(dots(filaments, 9)),
    body(circle([0, 0], 52), 'skin', { colour: 'leaf', relief: 1 }),
    ...Array.from({ length: 8 }, (_, i) => brush(polyline([[0, 0], polar([0, 0], radians(i * 45), 44)]), 'internal', 1.4)),
  ];
}

const POD: readonly Shape[] = [
  body(closed('-40,-70! 40,-70! 58,0 34,62 0,74 -34,62 -58,0'), 'skin', { colour: 'moss', relief: 1 }),
  shadow(closed('10,-62! 36,-62! 50,0 28,56 6,66! 24,0')),
  body(closed('-58,-70! -36,-96 0,-104 36,-96 58,-70! 0,-56'), 'skin', { colour: 'moss' }),
  brush(open('-20,-56 -26,0 -14,50'), 'internal', 1.4),
];

const BUD: readonly Shape[] = [
  body(closed('0,-80! 44,-40 46,20 0,64 -46,20 -44,-40'), 'skin', { colour: 'leaf', relief: 0.9 }),
  shadow(closed('4,-72! 38,-36 40,16 4,56! 18,0')),
  ...[-24, 0, 24].map((y) => brush(open(`-40,${y} -52,${y - 8}`), 'internal', 1.2)),
  brush(open('0,-76 -10,-10 0,58'), 'internal', 1.5),
];

export const poppy: Motif = {
  name: 'poppy',
  pose: 'flora',
  words: ['poppy', 'poppies', 'red poppy', 'remembrance poppy', 'opium poppy', 'anemone', 'august birth flower'],
  anchors: { centre: [-40, -190] },
  draw: (rng) => [
    ...stalk('-40,-150 -10,160 20,490', 12),
    ...stalk('260,-60 220,200 30,490', 9),
    ...stalk('-300,150 -270,80 -210,90 -130,260 10,490', 9),
    ...placed(blade({ length: 240, half: 50, edge: 'serrated', veins: 4 }, rng), { x: 16, y: 400, turn: 62 }),
    ...placed(blade({ length: 230, half: 48, edge: 'serrated', veins: 4 }, rng), { x: 6, y: 330, turn: -52 }),
    ...placed(POD, { x: 264, y: -90, turn: 8, scale: 1.05 }),
    ...placed(BUD, { x: -306, y: 210, turn: 188 }),
    ...placed(bloom(rng), { x: -50, y: -180, turn: rng.between(-16, 16) }),
  ],
};
