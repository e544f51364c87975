import { body, circle, placed, polar, radians, solid } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { blade } from './parts/blade.js';

const whorl = ([count, start, length, half]: readonly [number, number, number, number], rng: Rng): readonly Shape[] => Array.from({ length: count }, (_, i) =>
  placed(blade({ length: length * rng.between(0.95, 1.04), half, veins: 5, colour: 'red', shaded: length > 400, bend: i % 2 === 0 ? 0.05 : -0.05 }, rng),
    { turn: start + (i * 360) / count + rng.between(-4, 4) })).flat();

/** The Christmas star: three whorls of veined bracts on green leaves. */
export const poinsettia: Motif = {
  name: 'poinsettia', pose: 'flora', words: ['poinsettia', 'christmas star flower', 'christmas flower', 'poinsettias', 'euphorbia', 'flower of christmas'],
  anchors: { centre: [0, 0] },
  draw: (rng: Rng) => [
    ...[20, 92, 164, 236, 308].flatMap((turn) => placed(blade({ length: 470, half: 96, edge: 'serrated', veins: 5, colour: 'leaf' }, rng), { turn: turn + rng.between(-4, 4) })),
    ...whorl([6, 0, 440, 98], rng), ...whorl([6, 30, 330, 84], rng), ...whorl([5, 12, 206, 58], rng),
    ...Array.from({ length: 7 }, (_, i) => (i === 6 ? [0, 0] as const : polar([0, 0], radians(i * 60), 46))).flatMap(([x, y]) => [
      body(circle([x, y], 26), 'skin', { colour: 'gold', relief: 1 }), solid(circle([x + 3, y + 2], 8)),
    ]),
  ],
};
