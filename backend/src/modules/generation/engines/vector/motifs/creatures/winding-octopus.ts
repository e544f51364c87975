import { body, brush, circle, closed, fill, placed, profile, ribbon, type Knot, type Point, type Ribbon } from '../geometry/kit.js';
import type { Girth, Shape, Winding } from '../motif.js';

/** An arm from under the mantle, in front: which way round, to which height, how many turns (a quarter past a half ends at a side), half its width. */
interface Arm {
  readonly way: 1 | -1;
  readonly to: number;
  readonly turns: number;
  readonly half: number;
}

/** The hindmost first. */
const ARMS: readonly Arm[] = [
  { way: 1, to: -330, turns: 0.75, half: 34 }, { way: -1, to: -440, turns: 0.75, half: 34 },
  { way: -1, to: 200, turns: 0.75, half: 38 }, { way: 1, to: 300, turns: 0.75, half: 38 },
  { way: -1, to: 450, turns: 1.25, half: 42 }, { way: 1, to: 400, turns: 1.25, half: 42 },
  { way: -1, to: 90, turns: 0.25, half: 36 }, { way: 1, to: 60, turns: 0.25, half: 36 },
];

/** Where the arms come from under the mantle, and how far up its middle is. */
const [ROOT, MANTLE] = [0, -110] as const;
const [STEPS, SUCKERS, FINE, SEAM] = [16, 24, 160, 0.004] as const;

/** The curl at the end, beyond the side, in shares of its size. */
const CURL: readonly Point[] = [[0.5, 0.14], [1, -0.1], [1.1, -0.62], [0.66, -0.86], [0.4, -0.5]];

function spineOf({ way, to, turns, half }: Arm, { left, right }: Girth): readonly Knot[] {
  const count = Math.max(5, Math.round(turns * STEPS));
  const round = Array.from({ length: count + 1 }, (_, i): Knot => {
    const share = i / count;
    const y = ROOT + (to - ROOT) * share;
    return [(left(y) + right(y)) / 2 + ((right(y) - left(y)) / 2) * Math.cos(Math.PI / 2 + way * share * turns * Math.PI * 2), y];
  });
  const [x = 0, y = 0] = round.at(-1) ?? [];
  const [outwards, size] = [x < (left(y) + right(y)) / 2 ? -1 : 1, half * 2.9];
  return [...round, ...CURL.map(([u, v]): Knot => [x + outwards * u * size, y + v * size * (to < ROOT ? -1 : 1)])];
}

/** A part of an arm, its suckers on the edge that looks down. */
function stretch(band: Ribbon, { way, half }: Arm, [from, to]: Point): readonly Shape[] {
  const at = (v: number, backwards = false): readonly Point[] =>
    Array.from({ length: STEPS + 1 }, (_, i) => band.at(backwards ? to + ((from - to) * i) / STEPS : from + ((to - from) * i) / STEPS, v));
  const suckers = Array.from({ length: SUCKERS }, (_, i) => 0.06 + (0.86 * i) / SUCKERS).filter((share) => share > from && share < to);
  return [
    body(band.outline(from, to), 'skin', { colour: 'crimson', relief: 1 }),
    fill(closed([...at(-way * 0.3), ...at(-way * 0.96, true)]), 'dark', { line: 'none', colour: 'pink' }),
    ...suckers.map((share) => fill(circle(band.at(share, -way * 0.64), Math.max(3, half * 0.26 * (1 - share * 0.8))), 'skin', { line: 'none', colour: 'bone', relief: 0.3 })),
    brush(band.along(way * 0.4, from + (to - from) * 0.15, from + (to - from) * 0.85), 'internal', 1.8),
  ];
}

/** The share of an arm's length at which it has come so far of its way up or down. */
function reached(band: Ribbon, { to }: Arm, way: number): number {
  const found = Array.from({ length: FINE }, (_, i) => i / FINE).find((share) => Math.abs(band.at(share, 0)[1] - ROOT) >= Math.abs(to - ROOT) * way);
  return found ?? 1;
}

function armRound(arm: Arm, girth: Girth): Winding {
  const band = ribbon(spineOf(arm, girth), profile(`0:${arm.half} 0.6:${arm.half * 0.62} 1:3`));
  // It goes out of sight a quarter of a turn from the front and comes back half a turn later.
  const cuts = [0.25, 0.75].filter((turns) => turns < arm.turns).map((turns) => reached(band, arm, turns / arm.turns));
  const parts = [0, ...cuts].map((from, i) => ({ behind: i === 1, shapes: stretch(band, arm, [Math.max(0, from - SEAM), Math.min(0.99, (cuts[i] ?? 1) + SEAM)]) }));
  const part = (behind: boolean): readonly Shape[] => parts.filter((one) => one.behind === behind).flatMap(({ shapes }) => shapes);
  return { behind: part(true), before: part(false) };
}

/** An octopus that holds something in its arms: mantle and arms in two parts, behind it and before it. */
export function windingOctopus(head: readonly Shape[], girth: Girth): Winding {
  const arms = ARMS.map((arm) => armRound(arm, girth));
  const mantle = placed(head, { y: MANTLE + 90, scale: 0.46, turn: -8 });
  return { behind: arms.flatMap(({ behind }) => behind), before: [...arms.flatMap(({ before }) => before), ...mantle] };
}
