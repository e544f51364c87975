import { wire } from './parts/wire.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, leaf, open, placed, polar, polygon, polyline, profile, radians, ribbon, solid, stroke, type Knot } from '../geometry/kit.js';

/** A web spun from a centre: spokes and sagging rounds. */
function web(spokes: number, radius: number, rng: Rng): readonly Shape[] {
  const angles = Array.from({ length: spokes }, (_, i) => (i * 360) / spokes + rng.between(-4, 4));
  const reach = angles.map(() => radius * rng.between(0.93, 1));
  const at = (i: number, k: number): Knot => polar([0, 0], radians(angles[i % spokes] ?? 0), (reach[i % spokes] ?? radius) * k);
  const round = (k: number): Shape => {
    const knots = angles.flatMap((_, i): readonly Knot[] => {
      const [a, b] = [at(i, k), at(i + 1, k)];
      return [
        [a[0], a[1], true],
        [((a[0] + b[0]) / 2) * 0.86, ((a[1] + b[1]) / 2) * 0.86],
      ];
    });
    return stroke(closed(knots), k > 0.9 ? 'outline' : 'internal');
  };
  return [...[0.16, 0.32, 0.5, 0.7, 0.92].map(round), ...angles.map((_, i) => stroke(polyline([[0, 0], at(i, 1)]), 'outline'))];
}

const SPIDER: readonly Shape[] = [
  ...[-1, 1].flatMap((side) =>
    ['20,-10 60,-50 90,-20 110,20', '22,0 70,-14 110,20 120,70', '20,12 60,30 84,70 76,120', '14,-20 40,-70 80,-90 120,-70'].map((leg) => {
      const [shape] = placed([stroke(open(leg), 'internal')], { flip: side < 0 });
      return shape ?? stroke(open(leg));
    }),
  ),
  body(circle([0, 40], 40), 'black', { line: 'internal', colour: 'black' }),
  body(circle([0, -10], 24), 'black', { line: 'internal', colour: 'black' }),
  body(closed('0,26! 12,40 0,54! -12,40'), 'skin', { line: 'none', colour: 'red', relief: 0 }),
];

export const spiderWeb: Motif = {
  name: 'spider-web',
  pose: 'round',
  words: ['spider web', 'spiderweb', 'cobweb', 'web'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [...web(12, 490, rng), ...placed(SPIDER, { x: 150, y: 190, turn: -30, scale: 0.9 })],
};

const PULSE = '-490,60! -426,60! -404,18! -380,60! -352,60! -334,104! -282,-300! -218,310! -176,-30! -148,60! 110,60!';
const REST = '110,60! 336,60! 362,10! 390,60! 490,60!';
const HEART = '110,60! -20,-64 -98,-176 -84,-292 4,-342 82,-306 110,-222! 138,-306 216,-342 304,-292 318,-176 240,-64';

/** The trace of a heart that beats: one line that loops into a heart on its way. */
export const heartbeat: Motif = {
  name: 'heartbeat',
  isLine: true,
  pose: 'wide',
  words: ['heartbeat', 'heartbeat line', 'heart beat', 'ecg', 'ekg', 'pulse', 'pulse line', 'lifeline', 'life line', 'heart rate', 'heart line', 'heart monitor', 'cardiogram', 'ecg line', 'ekg line'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...wire(PULSE), ...wire(REST), body(closed(HEART), 'skin', { colour: 'red', relief: 0.8 }),
    brush(open('-46,-196 -40,-258 8,-290'), 'internal', 2),
    solid(circle([-488, 60], 11)), solid(circle([488, 60], 11)),
  ],
};

const needle = (root: Knot, tip: Knot, half: number): Shape => body(leaf(root, tip, { half, belly: 0.7, foot: half * 0.6 }), 'black', { line: 'none', colour: 'blue', relief: 0 });

/** One arm of the crystal: a shaft that ends in a spear, needles in pairs, longest in the middle. */
function branch(): readonly Shape[] {
  const pairs = [[-196, 84], [-262, 132], [-330, 104], [-390, 62]] as const;
  return [
    solid(ribbon('0,-60 0,-250 0,-430', profile('0:11 1:7')).outline()),
    ...pairs.flatMap(([y, reach]) => [-1, 1].map((side) => needle([0, y], [side * reach * 0.866, y - reach * 0.5], 12))),
    body(polygon('0,-496 26,-448 0,-404 -26,-448'), 'skin', { colour: 'blue', relief: 0.2 }),
  ];
}

/** A leaf of ice between two arms. */
const shard: readonly Shape[] = [
  body(leaf([0, -40], [0, -204], { half: 44, belly: 0.62 }), 'skin', { colour: 'blue', relief: 0.4 }), solid(leaf([0, -70], [0, -166], { half: 15, belly: 0.6 })),
];

export const snowflake: Motif = {
  name: 'snowflake',
  pose: 'round',
  words: ['snowflake', 'snow', 'ice crystal', 'winter', 'frost'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const star = (reach: number): string => polygon(Array.from({ length: 12 }, (_, i) => polar([0, 0], radians(i * 30 - 90), i % 2 === 0 ? reach : reach * 0.62)));
    return [
      ...[0, 60, 120, 180, 240, 300].flatMap((turn) => [...placed(branch(), { turn }), ...placed(shard, { turn: turn + 30 })]),
      body(star(112), 'skin', { colour: 'white', relief: 0.2 }), solid(star(46)),
    ];
  },
};
