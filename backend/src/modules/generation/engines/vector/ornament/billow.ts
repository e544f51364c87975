import { body, brush, closed, open, polar, type Knot } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';

/** A bank of cloud: its middle, half its width and half its height. Canvas units. */
export interface Billow {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
}

/** Lobes of a bank; how deep the cusp between two of them lies. */
const [LOBES, CUSP] = [11, 0.84] as const;

interface Lobe {
  readonly from: number;
  readonly to: number;
  readonly out: number;
}

const on = ({ x, y, wide, high }: Billow, angle: number, share: number): Knot => [x + Math.cos(angle) * wide * share, y + Math.sin(angle) * high * share];

/** From a cusp over a round back towards the next one. */
const outline = (plan: Billow, { from, to, out }: Lobe): Knot[] => {
  const [x, y] = on(plan, from, CUSP);
  return [[x, y, true], on(plan, from + (to - from) * 0.16, out * 0.97), on(plan, (from + to) / 2, out * 1.06), on(plan, to - (to - from) * 0.16, out * 0.97)];
};

/** A line that follows the back of a lobe and rolls in. */
function roll(plan: Billow, { from, to, out }: Lobe): Shape {
  const middle = (from + to) / 2;
  const [cx, cy] = on(plan, middle, out * 0.76);
  const reach = Math.min(plan.wide, plan.high) * 0.26;
  const spiral = Array.from({ length: 7 }, (_, i): Knot => polar([cx, cy], middle + 1.7 - i * 0.72, reach * (1 - i * 0.11)));
  return brush(open(spiral), 'internal', 1.6);
}

/** A bank of round-backed cloud with rolls in some of its lobes. */
export function billow(plan: Billow, rng: Rng): Shape[] {
  const turn = rng.between(0, 1);
  const lobes = Array.from({ length: LOBES }, (_, i): Lobe => ({
    from: ((i + turn) / LOBES) * 2 * Math.PI, to: ((i + 1 + turn) / LOBES) * 2 * Math.PI, out: rng.between(0.94, 1.1),
  }));
  return [
    body(closed(lobes.flatMap((lobe) => outline(plan, lobe))), 'light', { colour: 'grey', line: 'internal', relief: 1 }),
    ...lobes.filter((_, i) => i % 3 !== 1).map((lobe) => roll(plan, lobe)),
  ];
}
