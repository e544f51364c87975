import { body, brush, circle, ellipse, leaf, open, placed, polar, radians, ribbon, profile, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { blade } from './parts/blade.js';

/** A floret of four broad petals. */
function floret([x, y]: Knot, r: number, turn: number): readonly Shape[] {
  return [0, 90, 180, 270].flatMap((quarter) => {
    const angle = radians(turn + quarter);
    return [
      body(
        leaf(polar([x, y], angle, r * 0.06), polar([x, y], angle, r), { half: r * 0.56, belly: 0.62, blunt: true, foot: r * 0.1 }), 'skin', { colour: 'blue', line: 'internal', relief: 0.7 },
      ),
      brush(open([polar([x, y], angle, r * 0.2), polar([x, y], angle + 0.06, r * 0.46), polar([x, y], angle, r * 0.7)]), 'detail', 1.6),
    ];
  }).concat([body(circle([x, y], r * 0.17), 'dark', { colour: 'violet', line: 'internal' })]);
}

/** Florets set ring by ring over a globe whose depth is black between them; those of the rim first and smallest. */
const globe = (rng: Rng): readonly Shape[] => [
  body(ellipse([0, -130], 296, 266), 'black', { colour: 'navy', line: 'none', relief: 0 }),
  ...([[12, 284, 78], [9, 190, 96], [5, 98, 106], [1, 0, 112]] as const).flatMap(([count, radius, size], row) => Array.from({ length: count }, (_, i) => {
    const angle = radians((i * 360) / count + row * 19);
    return floret([Math.cos(angle) * radius, Math.sin(angle) * radius * 0.9 - 130], size * rng.between(0.96, 1.05), rng.between(0, 90));
  }).flat()),
];

/** A globe of hydrangea over broad leaves. */
export const hydrangea: Motif = {
  name: 'hydrangea',
  pose: 'flora',
  words: ['hydrangea', 'hydrangeas', 'hortensia'],
  anchors: { centre: [0, -130], base: [0, 480] },
  draw: (rng) => [
    body(ribbon('0,100 10,280 -10,484', profile('0:20 1:17')).outline(), 'skin', { colour: 'leaf' }),
    ...placed(blade({ length: 400, half: 120, edge: 'serrated', veins: 5, bend: 0.08 }, rng), { x: 6, y: 306, turn: 86 }),
    ...placed(blade({ length: 400, half: 120, edge: 'serrated', veins: 5, bend: -0.08 }, rng), { x: -6, y: 326, turn: -90 }),
    ...placed(blade({ length: 225, half: 78, edge: 'serrated', veins: 4 }, rng), { x: 4, y: 312, turn: 128 }),
    ...globe(rng),
  ],
};
