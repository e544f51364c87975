import type { Rng } from '../motif.js';
import { closed, open } from './curve.js';
import { knots } from './knots.js';
import { distance, heading, lerp, offset, type Curve, type Knot, type Point } from './point.js';
import { ribbon } from './ribbon.js';
import { track } from './walk.js';

export interface TuftForm {
  readonly count: number;
  /** How far the tips stand out to the left of the direction of travel: outward on a clockwise outline. */
  readonly depth: number;
  /** How far the tips lean forward along the edge, in tuft widths. */
  readonly lean?: number;
  /** Unevenness of the tips. */
  readonly rng?: Rng;
}

/** A smooth edge turned into the pointed, leaning tufts of a fur edge: knots to put into a longer outline. */
export function tufts(edge: Curve, { count, depth, lean = 0.35, rng }: TuftForm): readonly Knot[] {
  const way = track(edge);
  const knotsOfEdge: Knot[] = [];
  for (let i = 0; i < count; i += 1) {
    const reach = depth * (rng?.between(0.78, 1.18) ?? 1);
    const [x, y] = way.at(i / count);
    const place = (share: number, out: number): Point => offset(way.at((i + share) / count), way.angle((i + share) / count), 0, -out);
    const tip = offset(place(0.62, 0), way.angle((i + 0.62) / count), (lean * way.length) / count, -reach);
    knotsOfEdge.push([x, y, true], place(0.36, reach * 0.5), [tip[0], tip[1], true]);
  }
  const [x, y] = way.at(1);
  return [...knotsOfEdge, [x, y, true]];
}

/**
 * A fur or flame edge drawn by hand: valley, tip, valley, tip … valley. Each tuft is a sickle that bows to the left of
 * the direction of travel by `bow` of its length, outward on a clockwise outline.
 */
export function flames(valleysAndTips: Curve, bow = 0.16): readonly Knot[] {
  const all = knots(valleysAndTips);
  return all.flatMap((knot, i): readonly Knot[] => {
    const here: Knot = [knot[0], knot[1], true];
    const next = all[i + 1];
    if (next === undefined) return [here];
    const reach = distance(knot, next);
    const aside = (i % 2 === 0 ? -1 : 0.75) * bow * reach;
    return [here, offset(knot, heading(knot, next), reach * 0.5, aside)];
  });
}

/** A lock of hair or a flame along a spine: full near its root, drawn out to a point. */
export function lock(spine: Curve, half: number, belly = 0.35): string {
  const line = knots(spine);
  const root = 0.45;
  const rise = (t: number): number => root + (1 - root) * Math.sin((t / belly) * (Math.PI / 2));
  const band = ribbon(line, (t) => half * (t < belly ? rise(t) : fall((t - belly) / (1 - belly))));
  const count = Math.max(4, Math.round(band.length / 45));
  const side = (v: -1 | 1): readonly Knot[] => Array.from({ length: count }, (_, i) => band.at(i / count, v));
  const [x, y] = band.at(1, 0);
  const left = side(-1).map(([px, py], i): Knot => [px, py, i === 0]);
  const right = [...side(1)].reverse().map(([px, py], i, all): Knot => [px, py, i === all.length - 1]);
  return closed([...left, [x, y, true], ...right]);
}

const fall = (t: number): number => Math.cos((t * Math.PI) / 2) ** 0.9;

export interface HairForm {
  readonly count: number;
  /** Share of the way from root to tip each stroke covers. */
  readonly reach?: number;
  readonly rng: Rng;
}

/** Short strokes from one curve towards another, in one path: fur that follows the form. */
export function hairs(roots: Curve, tips: Curve, { count, reach = 0.8, rng }: HairForm): readonly string[] {
  const from = track(roots);
  const to = track(tips);
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5 + rng.between(-0.18, 0.18)) / count;
    const a = from.at(share);
    const b = lerp(a, to.at(share), reach * rng.between(0.72, 1.05));
    const sag = distance(a, b) * 0.08;
    const middle = offset(lerp(a, b, 0.5), heading(a, b), 0, sag);
    return open([a, middle, b]);
  });
}
