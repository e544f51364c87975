import type { Motif, Shape } from '../motif.js';
import { body, closed, profile, ribbon, solid, type Knot } from '../geometry/kit.js';

const [WIDE, HIGH] = [430, 150];
const TURNS = 3.5;
const STEPS = 72;

/** A point of a strand that winds about the ring: seen a little from above. */
function strandAt(share: number, phase: number): Knot {
  const angle = 2 * Math.PI * share;
  const swing = 46 * Math.sin(TURNS * 2 * angle + phase);
  return [(WIDE + swing * 0.4) * Math.cos(angle), (HIGH + swing * 0.3) * Math.sin(angle) + swing * 0.8];
}

const strand = (from: number, to: number, phase: number): Shape => {
  const course = Array.from({ length: STEPS / 2 + 1 }, (_, i) => strandAt(from + ((to - from) * i) / (STEPS / 2), phase));
  return body(ribbon(course, profile('0:22 0.5:26 1:22')).outline(), 'mid', { line: 'internal', colour: 'brown', relief: 0.8 });
};

/** A thorn on a strand, up or down, leaning along it. */
function thorn(share: number, phase: number, [way, reach, lean]: readonly [way: 1 | -1, reach: number, lean: number]): Shape {
  const [x, y] = strandAt(share, phase);
  return solid(closed(`${x - 24},${y + way * 10}! ${x + lean * 0.4},${y + way * reach * 0.5} ${x + lean},${y + way * reach}! ${x + 24},${y + way * 10}!`));
}

const UP = [-1, 110, 34] as const;
const DOWN = [1, 104, -30] as const;
const BACK = [0.54, 0.61, 0.68, 0.75, 0.82, 0.89, 0.96] as const;
const FRONT = [0.02, 0.09, 0.16, 0.25, 0.34, 0.41, 0.48] as const;

/** A crown twisted of thorny branches, a little from above. */
export const thornCrown: Motif = {
  name: 'thorn-crown',
  pose: 'wide',
  words: ['crown of thorns', 'thorn crown', 'crown of thorn', 'thorned crown', 'thorny crown'],
  anchors: { centre: [0, 0], base: [0, 150] },
  draw: () => [
    ...BACK.map((at, i) => thorn(at, i % 2 === 0 ? 0 : Math.PI, i % 2 === 0 ? UP : [-1, 84, -26])),
    strand(0.5, 1, 0), strand(0.5, 1, Math.PI),
    ...FRONT.flatMap((at, i) => [thorn(at, i % 2 === 0 ? Math.PI : 0, [-1, 92, i % 2 === 0 ? -30 : 30]), thorn(at, i % 2 === 0 ? 0 : Math.PI, DOWN)]),
    strand(0, 0.5, 0), strand(0, 0.5, Math.PI),
  ],
};
