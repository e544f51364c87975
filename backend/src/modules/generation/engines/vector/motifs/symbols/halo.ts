import { body, brush, ellipse, fill, open, radians, solid, stroke, circle, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const on = (deg: number, rx: number, ry: number): Knot => [rx * Math.cos(radians(deg)), ry * Math.sin(radians(deg))];
const round = (from: number, to: number, rx: number, ry: number): readonly Knot[] =>
  Array.from({ length: 9 }, (_, i) => on(from + ((to - from) * i) / 8, rx, ry));

/** Rays of light by turns long and short, beads between them. */
const glow = (): readonly Shape[] => Array.from({ length: 30 }, (_, i): readonly Shape[] => {
  const deg = i * 12 + 6;
  const far = i % 2 === 0 ? 1 : 0.94;
  return [
    brush(open([on(deg, 420, 152), on(deg, 490 * far, 226 * far)]), 'outline', 2.4),
    ...(i % 2 === 0 ? [] : [solid(circle(on(deg, 487, 226), 7))]),
  ];
}).flat();

/** A ring of light seen a little from above, with its glow. */
export const halo: Motif = {
  name: 'halo',
  pose: 'wide',
  words: ['halo', 'angel halo', 'ring of light', 'aureole'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...glow(),
    body(ellipse([0, 0], 390, 124), 'skin', { colour: 'gold', relief: 0.7 }),
    fill(ellipse([0, 2], 300, 72), 'skin', { line: 'outline', colour: 'white', relief: 0 }),
    whip(round(28, 152, 384, 118), round(28, 152, 312, 80), { count: 24, reach: 0.62, longest: 'middle' }),
    whip(round(200, 340, 304, 76), round(200, 340, 360, 108), { count: 20, reach: 0.6, longest: 'middle' }),
    stroke(ellipse([0, 0], 346, 98).slice(0, -1), 'detail'),
    brush(open(round(196, 250, 372, 114)), 'internal', 2),
  ],
};
