import type { Motif, Rng, Shape } from '../motif.js';
import {
  body,
  brush,
  circle,
  closed,
  dots,
  ellipse,
  open,
  placed,
  polar,
  polygon,
  radians,
  shadow,
  solid,
  stroke,
  type Knot,
} from '../geometry/kit.js';

/** Half of the ring's plane ellipse, from the left end to the right: front (lower) or back. */
const arc = (rx: number, ry: number, side: 1 | -1): readonly Knot[] =>
  Array.from({ length: 9 }, (_, i) => {
    const a = Math.PI - (Math.PI * i) / 8;
    return [rx * Math.cos(a), side * ry * Math.sin(a), i === 0 || i === 8];
  });

const strip = (outer: readonly [number, number], inner: readonly [number, number]): string =>
  closed([...arc(...outer, 1), ...[...arc(...inner, 1)].reverse()]);

const RING_BEHIND: readonly Shape[] = [
  body(ellipse([0, 0], 476, 118), 'skin', { colour: 'tan', relief: 0.2 }),
  shadow(ellipse([0, 0], 420, 99)),
  body(ellipse([0, 0], 384, 88), 'skin', { line: 'internal', colour: 'tan', relief: 0.2 }),
  body(ellipse([0, 0], 306, 62), 'skin', { colour: 'white', relief: 0 }),
];

const RING_BEFORE: readonly Shape[] = [
  body(strip([474, 117], [306, 63]), 'skin', { line: 'none', colour: 'tan', relief: 0.2 }),
  shadow(strip([420, 99], [384, 88])),
  stroke(open(arc(476, 118, 1)), 'outline'),
  stroke(open(arc(306, 62, 1)), 'outline'),
];

const GLOBE: readonly Shape[] = [
  body(circle([0, 0], 264), 'skin', { colour: 'orange', relief: 1 }),
  ...['-228,-130 -80,-96 80,-110 232,-124', '-262,-40 -90,4 90,-10 262,-30', '-240,110 -80,150 90,142 236,116'].map((d) =>
    brush(open(d), 'internal', 1.7),
  ),
  body(closed('-250,-84! -90,-48 90,-60 254,-74! 262,-36! 90,-14 -90,-2 -262,-44!'), 'light', { line: 'none', colour: 'brown', relief: 0 }),
  body(ellipse([-96, 90], 54, 26, 4), 'mid', { line: 'internal', colour: 'red' }),
  shadow(closed('110,-240! 230,-130 264,0 230,130 110,240! 180,130 206,0 180,-130')),
];

function sky(rng: Rng): readonly Shape[] {
  const twinkle = (x: number, y: number, r: number): Shape =>
    body(polygon(Array.from({ length: 8 }, (_, i) => polar([x, y], radians(i * 45 - 90), i % 2 ? r * 0.22 : r))), 'skin', {
      line: 'internal',
      colour: 'yellow',
    });
  const specks = Array.from({ length: 9 }, () => polar([0, 0], radians(rng.between(0, 360)), rng.between(360, 440)));
  return [twinkle(-330, -290, 56), twinkle(330, 300, 46), twinkle(-250, 330, 32), twinkle(300, -330, 30), solid(dots(specks, 6))];
}

export const planet: Motif = {
  name: 'planet',
  pose: 'round',
  words: ['planet', 'saturn', 'ringed planet', 'planet with ring', 'space', 'universe', 'cosmos'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [...sky(rng), ...placed([...RING_BEHIND, ...GLOBE, ...RING_BEFORE], { turn: -22 })],
};
