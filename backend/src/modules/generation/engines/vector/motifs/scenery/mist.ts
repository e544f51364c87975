import { body, brush, closed, open, placed, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** How far the fingers of a bank reach to the left and right, shares of its half width, the highest first. */
const FINGERS = [[-0.46, 0.7], [-1, 0.42], [-0.66, 1], [-0.3, 0.56]] as const;

/** The round end of a finger: sharp where it meets the next. */
const end = (x: number, y: number, half: number, way: 1 | -1): readonly Knot[] => [
  [x - way * half, y - way * half, true], [x - way * half * 0.3, y - way * half * 0.8], [x, y],
  [x - way * half * 0.3, y + way * half * 0.8], [x - way * half, y + way * half, true],
];

/** A bank of fog as the Japanese masters lay it over a landscape: level fingers with round ends that run into one another. `wide` and `high` are halves. */
export function bank(wide: number, high: number): readonly Shape[] {
  const half = high / FINGERS.length;
  const rows = FINGERS.map(([left, right], i) => ({ left: left * wide, right: right * wide, y: (2 * i + 1) * half - high }));
  const outline = [...rows.flatMap(({ right, y }) => end(right, y, half, 1)), ...[...rows].reverse().flatMap(({ left, y }) => end(left, y, half, -1))];
  return [
    body(closed(outline), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
    ...rows.map(({ left, right, y }, i) => brush(open([[left * (0.7 - i * 0.1), y], [(left + right) / 2, y], [right * (0.3 + i * 0.14), y]]), 'detail', 2)),
    ...rows.slice(1).map(({ y }, i) => brush(open([[(i % 2 === 0 ? -0.2 : -0.44) * wide, y - half], [0, y - half], [(i % 2 === 0 ? 0.3 : 0.1) * wide, y - half]]), 'internal', 1.8)),
  ];
}

/** Banks of fog that drift over one another. */
export const mist: Motif = {
  name: 'mist', pose: 'wide',
  words: ['mist', 'misty', 'fog', 'foggy', 'haze', 'low clouds', 'sea of fog', 'sea of clouds', 'mist clouds', 'morning mist', 'rolling fog'],
  anchors: { centre: [0, 0], base: [0, 200] },
  draw: (rng) => placed([
    ...placed(bank(330, 92), { x: 130, y: -170 }), ...placed(bank(360, 100), { x: -120, y: -10, flip: true }), ...placed(bank(420, 110), { x: 40, y: 150 }),
  ], { flip: rng.next() < 0.5 }),
};
