import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, open, profile, ribbon, shadow, type Knot } from '../geometry/kit.js';

/** Gerono's lemniscate, flattened a little, from the crossing round the right loop, the left loop and home. */
const course = (from: number, to: number): readonly Knot[] =>
  Array.from({ length: 15 }, (_, i) => {
    const t = from + ((to - from) * i) / 14;
    return [434 * Math.sin(t), 420 * Math.sin(t) * Math.cos(t)];
  });

const BREADTH = profile('0:26 0.25:54 0.5:30 0.75:54 1:26');

function band(from: number, to: number): readonly Shape[] {
  const strip = ribbon(course(from, to), BREADTH);
  const edge = (v: number, a: number, b: number): readonly Knot[] =>
    Array.from({ length: 6 }, (_, i) => strip.at(a + ((b - a) * i) / 5, v));
  const side = strip.at(0.25, 0.9)[1] > strip.at(0.25, -0.9)[1] ? 0.8 : -0.8;
  const dark = [...edge(side, 0.06, 0.44), ...edge(side * 0.25, 0.44, 0.06)].map(([x, y], i): Knot => [x, y, i % 6 === 0 || i % 6 === 5]);
  return [
    body(strip.outline(), 'skin', { colour: 'navy' }),
    shadow(closed(dark)),
    brush(strip.along(-side * 0.5, 0.08, 0.4), 'internal', 1.5),
    brush(strip.along(0, 0.6, 0.92), 'internal', 1.5),
  ];
}

export const infinity: Motif = {
  name: 'infinity',
  pose: 'wide',
  words: ['infinity', 'infinity symbol', 'infinity sign', 'lemniscate', 'forever', 'endless love'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const quarter = Math.PI / 2;
    const over = ribbon(course(-quarter * 0.5, quarter * 0.5), () => 28);
    return [
      ...band(0, Math.PI),
      ...band(Math.PI, 2 * Math.PI),
      body(over.outline(0.3, 0.7), 'skin', { line: 'none', colour: 'navy' }),
      ...[-1, 1].map((v) => ({ ...brush(open([over.at(0.28, v), over.at(0.5, v), over.at(0.72, v)]), 'outline', 1), swell: 1 })),
    ];
  },
};
