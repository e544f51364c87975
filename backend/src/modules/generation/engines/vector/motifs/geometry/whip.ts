import type { Rng, Shape } from '../motif.js';
import { closed } from './curve.js';
import { lerp, type Curve, type Knot } from './point.js';
import { track } from './walk.js';

export interface WhipForm {
  readonly count: number;
  /** How far the longest spikes reach from the first curve to the second, 0 … 1. */
  readonly reach?: number;
  /** How far the valleys between the spikes reach, as a share of the spikes. */
  readonly valley?: number;
  /** Where the spikes are longest: at both ends (a petal between neighbours), in the middle, or alike. */
  readonly longest?: 'ends' | 'middle' | 'alike' | 'start' | 'end';
  readonly rng?: Rng;
}

const LENGTHS = {
  ends: (u: number) => 0.35 + 0.65 * (2 * u - 1) ** 2,
  middle: (u: number) => 0.25 + 0.75 * Math.sin(Math.PI * u),
  alike: () => 1,
  start: (u: number) => 1 - 0.75 * u,
  end: (u: number) => 0.25 + 0.75 * u,
} as const;

/** A dark place without an edge: black in bold styles, dense texture in fine ones. */
export const shadow = (d: string): Shape => ({ d, line: 'none', tone: 'dark', relief: 0 });

/** Whip shading as tattooists lay it: dark along the first curve, thrown out in spikes towards the second. */
export function whip(from: Curve, to: Curve, form: WhipForm): Shape {
  const { count, reach = 0.6, valley = 0.3, longest = 'ends', rng } = form;
  const [base, tip] = [track(from), track(to)];
  const foot = [0, 0.25, 0.5, 0.75, 1].map((u, i): Knot => [...base.at(u), i === 0 || i === 4]);
  const spikes = Array.from({ length: count * 2 - 1 }, (_, i): Knot => {
    const u = 1 - (i + 0.5) / (count * 2 - 1);
    const long = reach * LENGTHS[longest](u) * (i % 2 === 0 ? (rng?.between(0.62, 1) ?? 1) : valley);
    return [...lerp(base.at(u), tip.at(u), long), true];
  });
  return shadow(closed([...foot, ...spikes]));
}
