import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, dots, open, placed, profile, radians, ribbon, solid } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { ring } from './parts/ring.js';

const PISTIL = '0,0 20,-110 70,-205 140,-270';

function pistil(): readonly Shape[] {
  const rod = ribbon(PISTIL, profile('0:20 0.6:13 1:9'));
  const anthers = Array.from({ length: 9 }, (_, i) => rod.at(0.42 + i * 0.06, i % 2 ? 2.8 : -2.8));
  return [
    ...anthers.map(([x, y], i) => brush(open([rod.at(0.4 + i * 0.055, 0), [x, y]]), 'internal', 1.2)),
    body(rod.outline(), 'skin', { colour: 'yellow' }),
    body(dots(anthers, 11), 'skin', { colour: 'gold', line: 'internal' }),
    body(circle([146, -278], 15), 'skin', { colour: 'gold' }),
    body(circle([118, -292], 12), 'skin', { colour: 'gold' }),
  ];
}

const leaves = (rng: Rng): readonly Shape[] =>
  [-128, -98, 160, 128, 62, 34].flatMap((angle) => {
    const turn = angle + rng.between(-4, 4);
    const place = { x: 200 * Math.sin(radians(turn)), y: -200 * Math.cos(radians(turn)), turn };
    return placed(blade({ length: 292, half: 92, edge: 'serrated', veins: 5 }, rng), place);
  });

export const hibiscus: Motif = {
  name: 'hibiscus',
  pose: 'flora',
  words: ['hibiscus', 'hawaiian flower', 'tropical flower', 'aloha flower'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [
    ...leaves(rng),
    ...ring(
      { form: 'ruffled', count: 5, length: 368, half: 190, colour: 'red', folds: 5, whip: [0.1, 0.58], start: rng.between(-12, 12) },
      rng,
    ),
    solid(circle([0, 0], 54)),
    ...placed(pistil(), { turn: rng.between(-20, 14) }),
  ],
};
