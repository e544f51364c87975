import type { Motif, Rng, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, cut, dots, ellipse, open, placed, polar, profile, ribbon, shadow, solid, radians, track, type Knot, type Point } from '../geometry/kit.js';

/** The right half of a petal from its notch to its root, in shares of its length. */
const PETAL: readonly Knot[] = [[0, -0.86, true], [0.1, -1], [0.28, -1.02], [0.5, -0.86], [0.55, -0.6], [0.4, -0.26], [0.12, 0, true]];

/** One notched petal with its folds and the dark at its root, root at 0,0, tip up. */
const petal = (radius: number): readonly Shape[] => {
  const at = (x: number, y: number, sharp = false): Knot => [x * radius, y * radius, sharp];
  return [
    body(closed(bothSides(PETAL.map(([x, y, sharp]) => at(x, y, sharp)))), 'skin', { colour: 'pink', relief: 0.8 }),
    shadow(closed([at(-0.12, 0, true), at(-0.2, -0.16), at(-0.2, -0.36, true), at(-0.06, -0.22),
      at(0, -0.42, true), at(0.06, -0.22), at(0.2, -0.36, true), at(0.2, -0.16), at(0.12, 0, true)])),
    ...[-0.26, 0.26].map((u) => brush(open([at(u * 0.9, -0.5), at(u * 1.1, -0.68), at(u, -0.84)]), 'detail', 1.5)),
  ];
};

/** A blossom looked into, its stamens fanned. */
function blossom(radius: number, rng: Rng): readonly Shape[] {
  const stamens = Array.from({ length: 10 }, (_, i) => polar([0, 0], radians(i * 36 + 18 + rng.between(-6, 6)), radius * (i % 2 ? 0.5 : 0.38)));
  return [
    ...[0, 1, 2, 3, 4].flatMap((i) => placed(petal(radius * rng.between(0.96, 1.04)), { turn: i * 72 + rng.between(-3, 3) })),
    ...stamens.map((end) => brush(open([[0, 0], end]), 'internal', 1)),
    solid(dots(stamens, Math.max(5, radius * 0.05))),
    body(circle([0, 0], radius * 0.12), 'skin', { colour: 'gold' }),
  ];
}

/** A blossom from its side, half open, in its calyx; root at 0,0, opening up. */
const cup = (radius: number): readonly Shape[] => [
  ...[-46, 46, 0].flatMap((turn) => placed(petal(radius), { turn, y: -radius * 0.12 })),
  ...placed([body(closed('-34,-40! -18,-24 0,-52 18,-24 34,-40! 30,-8 12,12 0,30 -12,12 -30,-8'), 'dark', { colour: 'crimson', relief: 0.8 })], { scale: radius / 110 }),
];

const bud = (x: number, y: number, turn: number): readonly Shape[] =>
  placed(
    [
      body(closed('0,-78! 34,-46 30,-10 0,2 -30,-10 -34,-46'), 'skin', { colour: 'pink' }),
      brush(open('0,-76 -10,-44 -2,-12'), 'internal', 1.2),
      shadow(closed('-30,-16! -14,-34 0,-14 14,-34 30,-16! 16,12 -16,12')),
    ],
    { x, y, turn },
  );

const bough = (course: string, stops: string): Shape => body(ribbon(course, profile(stops)).outline(), 'dark', { colour: 'brown' });

const BRANCH: readonly Shape[] = [
  bough('-30,74 30,-40 20,-110 90,-200 110,-290 170,-370', '0:21 0.3:15 0.34:18 0.38:14 1:6'), bough('60,-166 0,-250 -30,-330', '0:12 1:5'),
  bough('-240,184 -310,90 -300,10 -380,-80 -400,-180', '0:19 0.4:14 0.44:17 0.48:13 1:6'), bough('-318,-4 -240,-90 -220,-160', '0:11 1:5'),
  bough('110,34 220,60 280,150 370,190 420,270', '0:18 0.4:13 0.44:16 0.48:12 1:6'), bough('276,140 270,230 220,300', '0:11 1:5'),
  bough('-470,340 -390,270 -290,240 -200,150 -60,90 20,76 120,20 210,0 300,-100 390,-130 450,-210', '0:36 0.1:31 0.18:37 0.24:29 0.42:27 0.48:31 0.52:24 0.72:20 0.76:23 0.8:16 1:7'),
  ...['-440,318 -380,266 -320,250', '-420,330 -350,280 -270,246', '-250,210 -200,162 -130,128', '-190,166 -120,116 -60,98', '0,92 70,60 120,30', '150,10 210,-4 250,-50', '290,-86 340,-116 380,-122'].map((grain) => cut(open(grain), 'internal', 1.7)),
  body(ellipse([-468, 342], 15, 37, 42), 'skin', { colour: 'tan', relief: 0.3 }), brush(open('-476,332 -464,340 -462,354'), 'internal', 1.4),
];

/** The bough down a column `ratio` times as high as wide: twigs to both sides, blossoms where they leave it, buds at their ends. */
function long(rng: Rng, ratio: number): readonly Shape[] {
  const half = 500 / ratio;
  const bends = Math.max(3, Math.round(ratio * 1.2));
  const course = Array.from({ length: bends * 2 + 1 }, (_, i): Point => [Math.sin(i * 1.7 + 0.4) * half * 0.3, 480 - (960 * i) / (bends * 2)]);
  const way = track(course);
  const count = Math.max(4, Math.round(ratio * 2.2));
  const twigs = Array.from({ length: count }, (_, i) => {
    const side = i % 2 === 0 ? 1 : -1;
    const foot = way.at((i + 0.5) / (count + 0.4));
    const tip: Point = [foot[0] + side * half * rng.between(0.62, 0.86), foot[1] - half * rng.between(0.7, 1)];
    return { side, foot, tip, bend: [foot[0] + side * half * 0.2, foot[1] - half * 0.46] as Point };
  });
  const size = half / 220;
  const wood = [
    ...twigs.map(({ foot, bend, tip }) => body(ribbon([foot, bend, tip], profile(`0:${13 * size} 1:${5 * size}`)).outline(), 'dark', { colour: 'brown' })),
    body(ribbon(course, profile(`0:${34 * size} 0.1:${27 * size} 0.6:${18 * size} 1:${5 * size}`)).outline(), 'dark', { colour: 'brown' }),
  ];
  const at = ([x, y]: Point, scale: number): { x: number; y: number; turn: number; scale: number } => ({ x, y, scale, turn: rng.between(0, 72) });
  const flowers = twigs.flatMap(({ side, foot, bend, tip }, i) => [
    ...placed(bud(0, 0, side * 40), { x: tip[0], y: tip[1], scale: size * 1.1 }),
    ...(i % 3 === 2 ? [] : placed(blossom(100, rng), at([bend[0] + side * half * 0.16, bend[1] - half * 0.1], size * rng.between(0.8, 1)))),
    ...(i % 2 === 0 ? placed(blossom(100, rng), at([foot[0] - side * half * 0.22, foot[1] - half * 0.06], size * rng.between(0.95, 1.2))) : []),
  ]);
  return [...wood, ...flowers, ...placed(bud(0, 0, 8), { x: course.at(-1)?.[0] ?? 0, y: -478, scale: size })];
}

/** A flowering bough laid across: knotted wood, five-petalled notched blossoms, buds at the twig ends, falling petals. */
export const cherryBlossom: Motif = {
  name: 'cherry-blossom',
  pose: 'flora',
  words: ['cherry blossom', 'sakura', 'blossom', 'cherry branch', 'plum blossom', 'almond blossom', 'blossom branch', 'cherry tree branch', 'cherry tree', 'cherry blossom tree', 'sakura tree', 'cherry blossom branch'],
  anchors: { centre: [0, 40] },
  drawTall: long,
  draw: (rng) => placed([
    ...BRANCH,
    ...bud(170, -366, 24), ...bud(-404, -176, -12), ...bud(424, 268, 136), ...bud(452, -206, 44), ...bud(216, 306, 206),
    ...placed(cup(96), { x: -34, y: -320, turn: -22 }), ...placed(cup(92), { x: -220, y: -150, turn: 20 }),
    ...([[96, -216, 122], [-330, 40, 128], [318, 150, 124], [270, -80, 118],
    [-86, 70, 172]] as const).flatMap(([x, y, size]) => placed(blossom(size, rng), { x, y, turn: rng.between(0, 72) })),
    ...([[60, 310, 20], [-90, 396, 150], [-236, 340, 70]] as const).flatMap(([x, y, turn]) => placed(petal(62), { x, y, turn: turn + rng.between(-20, 20) })),
  ], { scale: 0.96 }),
};
