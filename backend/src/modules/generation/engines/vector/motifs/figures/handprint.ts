import { bothSides, closed, cut, distance, fill, heading, open, placed, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Each finger from its root to its tip, and half its width. */
const FINGERS: readonly (readonly [root: Point, tip: Point, half: number])[] = [
  [[-176, 36], [-318, -270], 48], [[-82, -36], [-132, -420], 54], [[30, -44], [48, -480], 56], [[136, -14], [232, -400], 54], [[206, 170], [430, -30], 60],
];

/** Ridges of the skin, one within the other, up a pad. */
const ridges = (half: number, long: number): readonly Shape[] => [0.84, 0.62, 0.4, 0.18].map((share) => cut(
  open([[-half * share, 0], [-half * share * 0.96, -long * 0.5 * share], [0, -long * share], [half * share * 0.96, -long * 0.5 * share], [half * share, 0]]), 'detail', 1.2,
));

/** A finger, inked, root at 0,0 and tip straight up: narrower at its two joints. */
function inked(half: number, long: number): readonly Shape[] {
  const side: readonly Knot[] = [
    [0, -1], [0.6, -0.965], [0.96, -0.84], [0.92, -0.7], [0.84, -0.62], [0.98, -0.48], [0.98, -0.4], [0.88, -0.31], [0.98, -0.16], [0.9, -0.06], [0, -0.03],
  ];
  return [
    fill(closed(bothSides(side.map(([u, v]): Knot => [u * half, v * long]))), 'dark', { colour: 'navy', line: 'outline', relief: 0.5 }),
    ...placed(ridges(half * 0.72, long * 0.26), { y: -long * 0.68 }),
    ...[0.62, 0.31].map((at) => cut(open([[-half * 0.9, -at * long + 6], [0, -at * long - 4], [half * 0.9, -at * long + 6]]), 'internal', 2.4)),
    ...[0.46, 0.15].map((at) => cut(open([[-half * 0.5, -at * long + 4], [0, -at * long - 6], [half * 0.5, -at * long + 4]]), 'detail', 1.2)),
  ];
}

/** The print of a hand, in ink. */
export const handprint: Motif = {
  name: 'handprint', pose: 'figure',
  words: ['handprint', 'hand print', 'palm print', 'palmprint', 'handprints', 'hand prints', 'baby handprint', 'child handprint', 'hand imprint'],
  anchors: { centre: [0, 120] },
  draw: () => [
    fill(closed('-196,60! -150,16 -60,-22 50,-30 140,-6 190,60 196,130 240,196 210,270 150,360 110,450 20,490 -90,476 -170,400 -206,280 -214,160'), 'dark', { colour: 'navy', line: 'outline', relief: 0.5 }),
    ...FINGERS.flatMap(([root, tip, half]) => placed(inked(half, distance(root, tip)), { x: root[0], y: root[1], turn: (heading(root, tip) * 180) / Math.PI + 90 })),
    cut(open('-204,150 -120,150 -10,110 80,40 110,-8'), 'outline', 2), cut(open('186,140 80,150 -30,210 -170,330'), 'outline', 2), cut(open('180,100 90,170 40,290 60,440'), 'outline', 2),
    ...['-150,60 -60,30 30,10', '-180,100 -80,80 0,50', '150,200 110,290 110,390', '190,210 160,290 140,360', '-170,230 -90,240 -10,280', '-170,380 -80,340 0,330', '-110,440 -50,400 10,390'].map((line) => cut(open(line), 'detail', 1.6)),
  ],
};
