import { body, brush, circle, closed, cut, ellipse, fill, glint, open, placed, polygon, whip, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const PLEATS = 9;
/** A place on the paper case: u across from -1 to 1, v down from 0 to 1. */
const onCase = (u: number, v: number): readonly [number, number] => {
  const half = 276 - 86 * v;
  return [Math.sin(u * 1.2) * 1.073 * half, 96 + 374 * v + (1 - u * u) * 24];
};

const paper = (): readonly Shape[] => Array.from({ length: PLEATS }, (_, i): readonly Shape[] => {
  const [a, m, b] = [i, i + 0.5, i + 1].map((k) => (k / PLEATS) * 2 - 1);
  const [left, middle, right] = [a ?? 0, m ?? 0, b ?? 0];
  return [
    fill(polygon([onCase(left, 0.02), onCase(middle, -0.06), onCase(middle, 1), onCase(left, 0.98)]), 'skin', { colour: 'red', relief: 0.3 }),
    fill(polygon([onCase(middle, -0.06), onCase(right, 0.02), onCase(right, 0.98), onCase(middle, 1)]), 'dark', { colour: 'crimson', relief: 0.3 }),
  ];
}).flat();

/** One turn of cream from a star nozzle: ridges that lean with the swirl. */
function piped(y: number, half: number, high: number, ridges: number): readonly Shape[] {
  const at = (u: number, v: number): Point => [Math.sin(u * 1.3) * 1.03 * half + 20 * v, y + v * high * (1 - 0.5 * u * u) - u * 16];
  const across = Array.from({ length: ridges * 2 + 1 }, (_, i) => i / ridges - 1);
  const hem = across.map((u, i): Knot => [...at(u, i % 2 === 0 ? 0.9 : 1.16), i % 2 === 0]);
  const shade = [0.94, 0.5, 0, -0.5, -0.94];
  const crown = [0.9, 0.45, 0, -0.45, -0.9].map((u) => at(u, -1));
  const valleys = across.filter((_, i) => i % 2 === 0).slice(1, -1);
  return [
    body(closed([...hem, ...crown]), 'skin', { colour: 'pink', relief: 1 }),
    whip(shade.map((u) => at(u, 0.84)), shade.map((u) => at(u, -0.3)), { count: ridges * 3, reach: 0.72, valley: 0.4, longest: 'start' }),
    ...valleys.map((u) => brush(open([at(u, 0.9), at(u - 0.06, 0.3), at(u - 0.18, -0.4)]), 'internal', 2.4)),
  ];
}

const SPRINKLES = [
  [-190, 34, 30], [-84, 62, -40], [26, 40, 20], [126, 56, 70], [214, 6, -30],
  [-120, -90, -20], [-20, -66, 50], [84, -96, -30], [-60, -186, 20], [50, -200, -50],
] as const;

const CHERRY: readonly Shape[] = [
  brush(open('6,-410 20,-450 76,-494'), 'outline', 2.2),
  body(circle([0, -364], 64), 'dark', { colour: 'red', relief: 1 }),
  glint(closed('-44,-370! -40,-400 -14,-416! -24,-392 -28,-366!')), cut(open('44,-364 30,-330 0,-318'), 'internal', 2), cut(open('-12,-410 6,-402 24,-410'), 'internal', 1.8),
];

/** A cupcake under piped cream with a cherry. */
export const cupcake: Motif = {
  name: 'cupcake',
  pose: 'figure',
  words: ['cupcake', 'muffin', 'cake', 'birthday cake'],
  anchors: { crown: [0, -426], base: [0, 494], centre: [0, 60] },
  draw: () => [
    body(closed('-270,100! 270,100! 192,478! 100,494 -100,494 -192,478!'), 'skin', { colour: 'red' }), ...paper(),
    ...piped(-270, 92, 56, 3), ...CHERRY, ...piped(-194, 160, 74, 5), ...piped(-84, 234, 84, 6), ...piped(44, 304, 92, 8),
    ...SPRINKLES.flatMap(([x, y, turn]) => placed([fill(ellipse([0, 0], 19, 8), 'skin', { colour: 'yellow', relief: 0.3 })], { x, y, turn })),
  ],
};
