import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, fill, glint, open, paired, placed, polygon, ribbon, shadow, stroke, type Knot } from '../geometry/kit.js';

/** The envelope's edge, as half its breadth at a height. */
const RIM = [[0, -494], [150, -470], [262, -400], [330, -290], [340, -160], [288, -20], [196, 100], [116, 190]] as const;

const gore = (u: number): readonly Knot[] => RIM.map(([x, y]): Knot => [x * u, y - (y > -300 ? (1 - u * u) * -10 : 0)]);
const EDGES = [-1, -0.78, -0.36, 0.36, 0.78, 1] as const;

const panel = (i: number): string => {
  const [a = 0, b = 0] = EDGES.slice(i, i + 2);
  return closed([[0, -494, true], ...gore(a).slice(1, -1), ...gore(a).slice(-1).map(([x, y]): Knot => [x, y, true]),
    ...gore(b).slice(-1).map(([x, y]): Knot => [x, y, true]), ...gore(b).slice(1, -1).reverse()]);
};

/** The valance about the widest part: a band with a scalloped hem. */
const valance = (): readonly Shape[] => {
  const drop = Array.from({ length: 8 }, (_, i) => i).flatMap((i): Knot[] => {
    const at = (u: number): Knot => [332 * Math.sin(u * 1.57), -96 + 34 * Math.cos(u * 1.57)];
    const [x, y] = at(1 - (i + 0.5) / 4);
    return [[...at(1 - i / 4), true] as unknown as Knot, [x, y + 46]];
  }).map(([x, y], i): Knot => [x, y, i % 2 === 0]);
  return [
    body(closed([[-340, -190, true], [-180, -154], [0, -144], [180, -154], [340, -190, true], ...drop, [-332, -96, true]]), 'skin', { colour: 'gold', relief: 0.5 }),
    ...[-260, -135, 0, 135, 260].map((x) => fill(polygon([[x, -136 - (x * x) / 2300], [x + 26, -102 - (x * x) / 2300], [x, -68 - (x * x) / 2300], [x - 26, -102 - (x * x) / 2300]]), 'dark', { colour: 'red' })),
  ];
};

const ENVELOPE: readonly Shape[] = [
  body(closed([...gore(1).map(([x, y], i): Knot => [x, y, i === 7]), [0, 206], ...gore(-1).slice(1).reverse().map(([x, y], i): Knot => [x, y, i === 0])]),
    'skin', { colour: 'orange', relief: 0.9 }),
  ...[1, 3].map((i) => shadow(panel(i))),
  ...EDGES.slice(1, -1).map((u) => stroke(open(gore(u)), 'outline')),
  ...paired(cut(open('80,-440 180,-350 216,-230'), 'internal', 2.2)), glint(closed('-60,-440! -80,-350 -84,-250! -56,-250 -50,-350')),
  ...valance(),
  body(closed('-122,184! 0,206 122,184! 104,236! 0,252 -104,236!'), 'dark', { colour: 'red' }), ...[-60, -20, 20, 60].map((x) => cut(open([[x * 1.1, 206], [x, 240]]), 'detail', 1.4)),
];

const ROPES: readonly Shape[] = [
  ...['-98,244 -86,352', '-34,252 -30,352', '34,252 30,352', '98,244 86,352'].map((d) => stroke(open(d), 'internal')),
  body(closed('-10,330! -24,306 -8,292 0,262 16,296 24,310 10,330!'), 'skin', { colour: 'yellow', line: 'internal' }),
];

const BASKET: readonly Shape[] = [
  body(closed('-94,362! 94,362! 82,484! 0,494 -82,484!'),
    'skin', { colour: 'tan', relief: 0.9 }),
  ...[0, 1, 2].flatMap((r) => Array.from({ length: 5 - (r % 2) },
    (_, i) => brush(open([[-72 + i * 34 + (r % 2) * 17, 396 + r * 32], [-58 + i * 34 + (r % 2) * 17, 388 + r * 32], [-44 + i * 34 + (r % 2) * 17, 396 + r * 32]]), 'internal', 2.4))),
  body(ribbon('-104,358 0,364 104,358', () => 17).outline(), 'dark', { colour: 'brown' }),
  ...paired(body(closed('96,380! 126,380! 136,424 112,440 90,424'), 'skin', { colour: 'bone' }), brush(open('100,392 112,396 124,392'), 'internal', 1.4)),
];

/** A hot-air balloon with its valance, burner and wicker basket. */
export const hotAirBalloon: Motif = {
  name: 'hot-air-balloon',
  pose: 'tall',
  words: ['hot air balloon', 'hot-air balloon', 'air balloon', 'montgolfier'],
  anchors: { crown: [0, -490], base: [0, 488] },
  draw: () => placed([...ROPES, ...BASKET, ...ENVELOPE], { scale: 0.99 }),
};
