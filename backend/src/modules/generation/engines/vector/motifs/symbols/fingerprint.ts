import { polar, radians, ribbon, solid, type Point } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

const RIDGE = 13;
/** From one ridge to the next. */
const STEP = 37;
const CORE: Point = [0, -70];

const inside = ([x, y]: Point): boolean => (Math.abs(x) / 384) ** 2.2 + (Math.abs(y) / 482) ** 2.2 <= 1;

/** A ridge about the whorl: an oval that grows taller than wide. */
const oval = (ring: number, from: number, to: number): readonly Point[] => Array.from({ length: 40 }, (_, i): Point => {
  const [x, y] = polar([0, 0], radians(from + ((to - from) * i) / 39), 1);
  return [CORE[0] + x * (30 + ring * STEP), CORE[1] + y * (46 + ring * (y > 0 ? STEP * 1.04 : STEP * 1.12))];
});

/** How low a ridge under the whorl lies. */
const sag = (x: number, row: number): number => 196 + row * STEP * 1.06 + (70 - row * 6) * Math.exp(-((x / 190) ** 2)) - 0.00028 * x * x;

/** A ridge over the whorl: an arch whose legs run out to both sides. */
const arch = (ring: number): readonly Point[] => Array.from({ length: 60 }, (_, i): Point => {
  const u = -1 + (2 * i) / 59;
  const side = Math.sign(u);
  const half = 30 + ring * STEP;
  if (Math.abs(u) < 0.5) {
    const [x, y] = polar([0, 0], radians(-90 + u * 180), 1);
    return [x * half, CORE[1] + y * (46 + ring * STEP * 1.12)];
  }
  const fall = (Math.abs(u) - 0.5) * 2;
  return [side * (half + 150 * fall ** 2.2), CORE[1] + fall * 420];
}).filter(([x, y]) => y < sag(x, -0.9));

/** A ridge under the whorl: a bowl that flattens towards the foot of the finger. */
const bowl = (row: number): readonly Point[] => Array.from({ length: 50 }, (_, i): Point => {
  const x = -400 + (800 * i) / 49;
  return [x, sag(x, row)];
});

/** The pieces of a ridge that lie within the finger, broken here and there as skin is. */
function broken(ridge: readonly Point[], rng: Rng): readonly Shape[] {
  const runs: Point[][] = [[]];
  let left = rng.whole(9, 30);
  for (const point of ridge) {
    left -= 1;
    const isGap = !inside(point) || left === 0;
    if (left <= 0) left = rng.whole(16, 34);
    if (isGap) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 2).map((run) => solid(ribbon(run, (t) => RIDGE * Math.min(1, 0.35 + 7 * Math.min(t, 1 - t))).outline()));
}

/** The ridges of a finger tip: a whorl, arches over it, bowls under it. */
export const fingerprint: Motif = {
  name: 'fingerprint',
  pose: 'figure',
  words: ['fingerprint', 'finger print', 'thumbprint', 'thumb print'],
  anchors: { centre: [0, 0], heart: [0, 0] },
  draw: (rng) => [
    ...[0, 1, 2, 3, 4, 5].map((ring) => oval(ring, 100 + ring * 37, (ring === 0 ? 340 : 425) + ring * 37)), ...[6, 7, 8, 9, 10].map(arch), ...[0, 1, 2, 3, 4, 5, 6, 7].map(bowl),
  ].flatMap((ridge) => broken(ridge, rng)),
};
