import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, dots, feather, open, polar, radians, solid, stroke, closed, type Point } from '../geometry/kit.js';

const CENTRE: Point = [0, -190];
const R = 262;
const on = (deg: number, r: number): Point => polar(CENTRE, radians(deg), r);

/** The web: rounds of half hitches, each hung on the middle of the last. */
function web(): readonly Shape[] {
  const rounds: Shape[] = [];
  let radius = R - 20;
  for (let k = 0; k < 5; k++) {
    const inner = radius * 0.72;
    const shift = (k % 2) * 15;
    const loop = Array.from({ length: 12 }, (_, i) => [on(i * 30 + shift, radius), on(i * 30 + shift + 15, inner)]).flat();
    rounds.push(stroke(closed(loop.map(([x, y], i) => [x, y, i % 2 === 0] as const)), 'internal'));
    radius = inner;
  }
  return rounds;
}

const HOOP: readonly Shape[] = [
  body(circle(CENTRE, R + 24), 'skin', { colour: 'brown' }),
  body(circle(CENTRE, R - 14), 'skin', { colour: 'white', relief: 0 }),
  ...Array.from({ length: 40 }, (_, i) => brush(open([on(i * 9, R - 14), on(i * 9 + 3.5, R + 6), on(i * 9 + 5, R + 24)]), 'internal', 1.4)),
];

function plume(x: number, top: number, length: number, rng: Rng): readonly Shape[] {
  const tip: Point = [x + rng.between(-26, 26), top + length];
  const barbs = Array.from({ length: 7 }, (_, i) => {
    const t = 0.24 + i * 0.085;
    const [u, v] = [x + (tip[0] - x) * t, top + length * t];
    return [-1, 1].map((side) =>
      brush(
        open([
          [u, v],
          [u + side * 16, v + 20],
          [u + side * 25, v + 42],
        ]),
        'detail',
        1.4,
      ),
    );
  }).flat();
  return [...feather([x, top], tip, { half: 39, colour: 'tan', dipped: 0.32, edge: 'outline' }), ...barbs];
}

function hanging(x: number, from: number, length: number, rng: Rng): readonly Shape[] {
  const y = from + 90;
  return [
    ...plume(x, y, length, rng),
    stroke(
      open([
        [x, from],
        [x, y + 10],
      ]),
      'internal',
    ),
    ...[34, 64, 92].map((d, i) =>
      body(circle([x, from + d], 15 - Math.abs(i - 1) * 3), i === 1 ? 'dark' : 'skin', {
        line: 'internal',
        colour: i === 1 ? 'teal' : 'red',
        relief: 1,
      }),
    ),
  ];
}

export const dreamcatcher: Motif = {
  name: 'dreamcatcher',
  pose: 'tall',
  words: ['dreamcatcher', 'dream catcher', 'native dreamcatcher'],
  anchors: { centre: [0, -190], crown: [0, -480] },
  draw: (rng) => [
    ...hanging(-196, 0, 250, rng),
    ...hanging(196, 0, 250, rng),
    ...hanging(0, 86, 300, rng),
    ...HOOP,
    ...web(),
    body(circle([70, -150], 17), 'dark', { line: 'internal', colour: 'teal', relief: 1 }),
    body(circle([-110, -250], 14), 'skin', { line: 'internal', colour: 'red', relief: 1 }),
    solid(
      dots(
        Array.from({ length: 12 }, (_, i) => on(i * 30, R - 20)),
        6,
      ),
    ),
  ],
};
