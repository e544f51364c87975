import { body, brush, closed, cut, open, placed, polygon, ribbon, shadow, solid, whip, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const TURNS = 12;
/** Where the turns part: wide ones above, narrow ones below. */
const parting = (i: number): number => (i / TURNS) ** 0.84;

/** A place on the funnel's front: share of its height down, u across from -1 to 1; a ring sags towards us in its middle and leans. */
function front(share: number, u: number): Point {
  const half = 292 * Math.max(0, 1 - share) ** 1.35 + 24;
  const sway = 46 * Math.sin(share * 6.6 - 0.4);
  return [sway + u * half, -290 + share * 690 + 0.3 * half * (1 - u * u) - u * half * 0.09];
}

/** The dark under a turn's right end. */
const shade = (above: number, below: number, count: number): Shape =>
  whip([0.9, 0.6, 0.3].map((u) => front(below - 0.004, u)), [0.8, 0.4, 0.1].map((u) => front(above + 0.012, u)), { count, reach: 0.75, valley: 0.4, longest: 'start' });

/** One turn of the whirl: a sickle whose ends fly off the funnel. */
function turn(i: number): readonly Shape[] {
  const [above, below] = [parting(i), parting(i + 1)];
  const tip = (u: number, share: number): Knot => [...front(share, u), true];
  const [left, right] = i % 2 === 0 ? [-1.16, 1.02] : [-1.02, 1.18];
  const rim = (share: number): readonly Point[] => [-0.86, -0.5, 0, 0.5, 0.86].map((u) => front(share, u));
  const d = closed([tip(left, above + 0.01), ...rim(below + 0.012), tip(right, above - 0.01), ...[...rim(above - 0.01)].reverse()]);
  const isDark = i % 3 === 1;
  const line = (depth: number, from: number, to: number): string => open([from, (from + to) / 2, to].map((u) => front(above + (below - above) * depth, u)));
  const mark = isDark ? cut : brush;
  return [
    body(d, isDark ? 'dark' : 'skin', { colour: 'grey', relief: 0.8 }),
    ...(isDark ? [] : [shade(above, below, Math.max(3, 8 - Math.floor(i / 2)))]),
    ...(i < TURNS - 3 ? [mark(line(0.42, -0.86, -0.1), 'internal', 2.2), mark(line(0.66, -0.3, 0.5), 'internal', 2.2)] : []),
  ];
}

const CLOUD: readonly Shape[] = [
  body(closed('-440,-250! -496,-270 -490,-360 -420,-372! -424,-450 -320,-486 -256,-432! -220,-500 -80,-500 -44,-432! 0,-494 140,-494 174,-428! 224,-488 350,-478 374,-396! 444,-410 498,-350 470,-276 410,-250! 380,-204 290,-196 240,-230! 190,-186 60,-180 10,-220! -50,-176 -190,-184 -236,-228! -290,-196 -400,-206'), 'dark', { colour: 'navy', relief: 0.8 }),
  ...[
    '-420,-372 -380,-384 -346,-360 -340,-330', '-256,-432 -220,-420 -206,-390 -216,-360', '-44,-432 -10,-420 6,-390 -4,-356', '174,-428 210,-416 224,-386 212,-356', '374,-396 402,-384 410,-360',
    '-440,-250 -400,-276 -350,-270', '-236,-228 -200,-262 -150,-262', '10,-220 44,-256 94,-258', '240,-230 270,-262 316,-262', '-470,-310 -440,-330', '-370,-440 -330,-456', '-150,-474 -110,-474', '60,-470 100,-470', '280,-460 316,-450', '-110,-300 -60,-312 -10,-300', '130,-310 180,-320 220,-304',
  ].map((line) => cut(open(line), 'internal', 2.4)),
];

const DUST: readonly Shape[] = [
  body(closed('-210,486! -266,474 -262,424 -206,420! -196,376 -120,364 -92,398! -60,360 20,358 40,394! 70,350 150,356 162,400! 210,376 276,400 270,444! 312,452 306,486 270,490! 60,496 -90,496'), 'skin', { colour: 'tan', relief: 0.7 }),
  ...['-206,420 -174,416 -156,436', '-92,398 -66,412 -70,438', '40,394 58,410 48,436', '162,400 180,416 170,440', '-190,470 -130,452 -70,464', '10,470 80,456 150,468', '270,444 244,440 226,452'].map((line) => brush(open(line), 'internal', 2)),
  shadow(closed('-190,484! -100,476 40,476 240,482! 60,494 -90,494')),
];

const shard = (x: number, y: number, s: number): Shape =>
  body(polygon([[x - s, y - s * 0.4], [x + s * 0.3, y - s], [x + s, y + s * 0.3], [x - s * 0.2, y + s]]), 'dark', { colour: 'brown', line: 'internal' });

const DEBRIS: readonly Shape[] = [
  ...placed([body(closed('-52,30! -52,-10! -66,-10! 0,-60! 66,-10! 52,-10! 52,30!'), 'skin', { colour: 'red', line: 'internal' }), solid(polygon('-10,30 -10,-2 14,-2 14,30'))], { x: 236, y: 90, turn: 24 }),
  ...placed([body(ribbon('-46,0 46,0', () => 8).outline(), 'dark', { colour: 'brown', line: 'internal' })], { x: -216, y: 150, turn: 34 }),
  ...placed([body(ribbon('-36,0 36,0', () => 7).outline(), 'dark', { colour: 'brown', line: 'internal' })], { x: 200, y: 256, turn: -28 }),
  shard(-170, 270, 22), shard(-250, 40, 18), shard(300, -30, 16), shard(-130, 216, 13), shard(150, 180, 14),
];

/** A tornado under a black cloud, a house flying. */
export const tornado: Motif = {
  name: 'tornado',
  pose: 'figure',
  words: ['tornado', 'twister', 'cyclone', 'hurricane', 'whirlwind'],
  anchors: { crown: [0, -484], base: [30, 480] },
  draw: () => placed([...Array.from({ length: TURNS }, (_, i) => turn(TURNS - 1 - i)).flat(), ...CLOUD, ...DEBRIS, ...DUST], { scale: 0.97, y: 8 }),
};
