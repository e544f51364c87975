import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, dots, open, placed, profile, ribbon, solid } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { ring } from './parts/ring.js';

/** One daisy from above. */
export function daisyHead(radius: number, rng: Rng): readonly Shape[] {
  const spec = {
    form: 'round',
    colour: 'white',
    length: radius,
    half: radius * 0.16,
    folds: 1,
    whip: [0.3, 0.25],
    jitter: [0.05, 5],
  } as const;
  const dotsAt = Array.from(
    { length: 12 },
    (_, i) => [radius * 0.055 * Math.sqrt(i) * Math.cos(i * 2.4), radius * 0.055 * Math.sqrt(i) * Math.sin(i * 2.4)] as const,
  );
  return [
    ...ring({ ...spec, count: 14 }, rng),
    ...ring({ ...spec, count: 14, length: radius * 0.86, start: 13 }, rng),
    body(circle([0, 0], radius * 0.27), 'light', { colour: 'yellow', relief: 0.9 }),
    solid(dots(dotsAt, radius * 0.02 + 2)),
  ];
}

const stem = (course: string): Shape => body(ribbon(course, profile('0:7 1:11')).outline(), 'skin', { colour: 'leaf' });

/** Three daisies on their stems, one turned low as a bud opening. */
export const daisy: Motif = {
  name: 'daisy',
  pose: 'flora',
  words: ['daisy', 'daisy chain', 'marguerite', 'chamomile', 'gerbera', 'april birth flower'],
  anchors: { centre: [-20, -190] },
  draw: (rng) => [
    stem('150,40 110,220 20,470'),
    stem('-210,110 -130,290 4,470'),
    stem('-20,-150 0,160 10,485'),
    ...placed(blade({ length: 200, half: 48, veins: 3 }, rng), { x: 20, y: 420, turn: 55 }),
    ...placed(blade({ length: 190, half: 44, veins: 3 }, rng), { x: 0, y: 380, turn: -58 }),
    ...placed(daisyHead(165, rng), { x: 185, y: 20, turn: 12 }),
    ...placed(daisyHead(150, rng), { x: -235, y: 90, turn: -14 }),
    ...placed(daisyHead(250, rng), { x: -20, y: -205 }),
    brush(open('-8,470 10,488 30,470'), 'outline', 1.2),
  ],
};
