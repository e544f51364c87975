import type { Motif, Shape } from '../motif.js';
import { body, brush, fill, placed, profile, ribbon, type Point } from '../geometry/kit.js';

const TURNS = 1.5;
const REACH = 190;
const HALF = 33;

/** The place of a strand at a share of the height; the other strand is half a turn on. */
const place = (share: number, phase: number): Point => [REACH * Math.sin(share * TURNS * 2 * Math.PI + phase), -480 + 960 * share];
const isNear = (share: number, phase: number): boolean => Math.cos(share * TURNS * 2 * Math.PI + phase) > 0;

/** A strand from one side to the other: a band seen flat where it crosses and on edge where it turns. */
function sweep(phase: number, from: number, to: number): readonly Shape[] {
  const spine = Array.from({ length: 13 }, (_, i) => place(from + ((to - from) * i) / 12, phase));
  const band = ribbon(spine, profile(`0:${HALF * 0.62} 0.5:${HALF} 1:${HALF * 0.62}`));
  const colour = phase === 0 ? 'teal' : 'crimson';
  if (!isNear((from + to) / 2, phase)) return [body(band.outline(), 'dark', { colour, relief: 0.5 })];
  return [
    body(band.outline(), 'skin', { colour, relief: 0.8 }),
    ...[-0.5, 0, 0.5].flatMap((v, i) => [brush(band.along(v, 0.02, 0.3 - i * 0.06), 'internal', 2.2), brush(band.along(v, 0.82 - i * 0.06, 0.98), 'internal', 2.2)]),
  ];
}

/** A pair of bases: two bars that meet in the middle. */
function rung(share: number): readonly Shape[] {
  const [left, right] = [place(share, 0), place(share, Math.PI)];
  const middle: Point = [0, left[1]];
  const bar = (end: Point): string => ribbon([end, [(end[0] + middle[0]) / 2, end[1]], middle], () => 13).outline();
  return [bar(left), bar(right)].map((d, i) => fill(d, 'skin', { colour: i === 0 ? 'gold' : 'bone', relief: 0.6 }));
}

const RUNGS = Array.from({ length: 18 }, (_, i) => (i + 0.5) / 18).filter((share) => Math.abs(Math.sin(share * TURNS * 2 * Math.PI)) > 0.5);
/** Where a strand turns from the near side to the far one, from end to end. */
const FOLDS = [0, 1, 3, 5, 6].map((quarter) => quarter / 6);

/** The double helix: two ribbons that pass before and behind each other, and the rungs between. */
export const dna: Motif = {
  name: 'dna',
  pose: 'tall',
  words: ['dna', 'double helix', 'dna helix', 'genetics', 'helix'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const sweeps = FOLDS.slice(1).flatMap((to, i) => [0, Math.PI].map((phase) => ({ phase, from: FOLDS[i] ?? 0, to })));
    const drawn = (near: boolean): readonly Shape[] =>
      sweeps.filter(({ phase, from, to }) => isNear((from + to) / 2, phase) === near).flatMap(({ phase, from, to }) => sweep(phase, from, to));
    return placed([...drawn(false), ...RUNGS.flatMap(rung), ...drawn(true)], { turn: 12, scale: 0.98 });
  },
};

