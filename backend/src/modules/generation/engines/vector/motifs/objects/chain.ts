import { arc, body, brush, closed, placed, polar, radians, ribbon, solid, stroke, type Curve, type Knot, type Ribbon } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The course of a link: from the middle of its lower side, leftwards round. */
const course = (long: number, high: number): Curve => [
  [0, high], ...arc([high - long, 0], high, 90, 270), [0, -high], ...arc([long - high, 0], high, -90, 90), [0, high],
].map(([x = 0, y = 0]): Knot => [x, y]);

/** A stretch of a link's bar: bare between its two edges, so that stretches meet without a seam. */
const bar = (link: Ribbon, from = 0, to = 1): readonly Shape[] => [
  body(link.outline(from, to), 'skin', { line: 'none', colour: 'grey', relief: 0.35 }),
  stroke(link.along(-1, from, to), 'outline'), stroke(link.along(1, from, to), 'outline'),
];

const FLAT = ribbon(course(168, 98), () => 33);
const EDGE = ribbon(course(152, 62), () => 28);

/** Lights and darks laid along the bar. */
const shine = (link: Ribbon, runs: readonly (readonly [from: number, to: number, v: number])[]): readonly Shape[] =>
  runs.map(([from, to, v]) => brush(link.along(v, from, to), 'internal', 2.2));

const flat = (x: number): readonly Shape[] => placed([...bar(FLAT), ...shine(FLAT, [[0.44, 0.56, 0.3], [0.62, 0.7, 0.3]])], { x });
const edge = (x: number): readonly Shape[] => placed([...bar(EDGE), ...shine(EDGE, [[0.42, 0.58, 0.2]])], { x });
/** What of a flat link lies over the links that hang in it. */
const over = (x: number): readonly Shape[] => placed(
  [...bar(FLAT, 0.03, 0.235), ...bar(FLAT, 0.765, 0.97), ...shine(FLAT, [[0.08, 0.2, -0.1], [0.82, 0.95, -0.1]])], { x });

const STEP = 262;
const LEAN = { turn: -30, scale: 0.74 };

/** Five links, each through the next. */
export const chain: Motif = {
  name: 'chain',
  pose: 'wide',
  words: ['chain', 'chains', 'chain links'],
  anchors: { centre: [0, 0] },
  draw: () => placed([
    ...[-2, 0, 2].flatMap((i) => flat(i * STEP)), ...[-1, 1].flatMap((i) => edge(i * STEP)), ...[-2, 0, 2].flatMap((i) => over(i * STEP)),
  ], LEAN),
};

/** The link that gave way: its upper side torn open, the ends bent up. */
const TORN = ['-34,-96! -90,-104 -150,-70 -168,0 -140,68 -70,98 0,98', '0,98 70,98 140,68 168,0 162,-50 138,-96 104,-134!'] as const;

const torn = (): readonly Shape[] => TORN.flatMap((spine, i) => {
  const half = ribbon(spine, () => 33);
  const end = half.at(i, 0);
  const ragged = Array.from({ length: 5 }, (_, k): Knot => {
    const [x, y] = half.at(i, -1 + k * 0.5);
    const out = (k % 2 === 0 ? 4 : 26) * (i === 0 ? -1 : 1);
    return [x + Math.cos(half.angle(i)) * out, y + Math.sin(half.angle(i)) * out, true];
  });
  return [...bar(half), body(closed([...ragged, [...end, true]]), 'dark', { colour: 'grey' }), ...shine(half, [[0.3, 0.6, i === 0 ? 0.3 : -0.1]])];
});

/** Splinters that fly from the break. */
const BURST: readonly Shape[] = [-150, -118, -92, -64, -30].map((turn, i) => {
  const way = radians(turn);
  const [near, far] = [96, i % 2 === 0 ? 190 : 220];
  return solid(closed([[...polar([20, -110], way, near), true], [...polar([20, -110], way + 0.07, near + 50)],
    [...polar([20, -110], way, far), true], [...polar([20, -110], way - 0.07, near + 50)]]));
});

/** A chain whose middle link is torn open. */
export const brokenChain: Motif = {
  name: 'broken-chain',
  pose: 'wide',
  words: ['broken chain', 'broken chains', 'breaking chain', 'breaking chains', 'broken shackle', 'snapped chain'],
  anchors: { centre: [0, 0] },
  draw: () => placed([
    ...[-2, 2].flatMap((i) => flat(i * STEP)), ...torn(), ...BURST,
    ...placed(edge(0), { x: -STEP }), ...placed(edge(0), { x: STEP }),
    ...[-2, 2].flatMap((i) => over(i * STEP)),
    ...placed(bar(FLAT, 0.03, 0.235), {}), ...placed(bar(FLAT, 0.765, 0.97), {}),
  ], LEAN),
};
