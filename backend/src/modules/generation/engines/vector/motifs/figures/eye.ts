import { body, brush, circle, closed, cut, fill, glint, open, polar, radians, solid, track, offset, leaf } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

const UPPER = '-440,60 -330,-60 -180,-160 0,-196 180,-160 330,-60 440,20';
const LOWER = '440,20 320,110 160,180 0,200 -180,180 -330,120 -440,60';
const OPENING = '-470,76! -330,-60 -180,-160 0,-196 180,-160 330,-60 460,30! 320,110 160,180 0,200 -180,180 -330,130';
const CENTRE = [0, -10] as const;

function iris(rng: Rng): readonly Shape[] {
  const spokes = 40;
  return [
    body(circle(CENTRE, 168), 'light', { colour: 'blue', relief: 0.4 }),
    ...Array.from({ length: spokes }, (_, i) => {
      const angle = (i / spokes) * Math.PI * 2;
      const from = 160;
      const to = rng.between(96, 122);
      return brush(
        open([polar(CENTRE, angle, from), polar(CENTRE, angle + 0.02, (from + to) / 2), polar(CENTRE, angle, to)]),
        'internal',
        2,
      );
    }),
    solid(circle(CENTRE, 78)),
    ...Array.from({ length: 20 }, (_, i) => {
      const angle = ((i + 0.5) / 20) * Math.PI * 2;
      return brush(open([polar(CENTRE, angle, 84), polar(CENTRE, angle, 92), polar(CENTRE, angle, 104)]), 'detail', 2);
    }),
    glint(circle([-48, -66], 28)),
    glint(circle([50, 44], 12)),
  ];
}

interface Lashes {
  readonly lid: string;
  readonly count: number;
  readonly long: number;
  readonly half: number;
  /** -1 upward, 1 downward. */
  readonly way: -1 | 1;
}

const UPPER_LASHES: Lashes = { lid: UPPER, count: 17, long: 132, half: 10, way: -1 };
const LOWER_LASHES: Lashes = { lid: LOWER, count: 15, long: 62, half: 6, way: 1 };

/** Lashes along a lid: they lean outward from the middle and curl back. */
function lashes({ lid, count, long, half, way }: Lashes): readonly Shape[] {
  const edge = track(lid);
  return Array.from({ length: count }, (_, i) => {
    const share = 0.06 + (0.88 * i) / (count - 1);
    const root = edge.at(share);
    const outward = Math.sign(root[0]) * way;
    const angle = (way * Math.PI) / 2 - way * radians((root[0] / 440) * 42);
    const reach = long * (0.72 + 0.28 * Math.sin(Math.PI * share)) * (i % 2 === 0 ? 1 : 0.8);
    const tip = offset(root, angle, reach, -outward * reach * 0.16);
    return solid(leaf(root, tip, { half, belly: 0.12, bend: outward * reach * 0.1, foot: half * 0.6 }));
  });
}

/** One open eye with lashes and a folded lid. */
export const eye: Motif = {
  name: 'eye',
  pose: 'wide',
  words: ['eye', 'human eye', 'eyeball'],
  anchors: { heart: [0, -10], crown: [0, -330], base: [0, 240], tear: [-200, 170] },
  draw: (rng) => [
    ...lashes(UPPER_LASHES),
    body(closed(OPENING), 'skin', { colour: 'white', relief: 0.3 }),
    ...iris(rng.fork('iris')),
    solid(closed('-470,76! -440,50 -330,-70 -180,-172 0,-210 180,-172 330,-72 460,30! 330,-36 180,-118 0,-150 -180,-118 -330,-24')),
    fill(closed('-470,76! -452,50 -410,40 -390,64 -410,84!'), 'mid', { line: 'internal', colour: 'pink' }),
    brush(open('-400,-150 -280,-290 -130,-362 20,-376 180,-346 320,-266 430,-140'), 'internal', 3.4),
    brush(open('-340,230 -190,284 0,304 180,286 330,226'), 'internal', 2.6),
    ...lashes(LOWER_LASHES),
    cut(open('-190,-130 -100,-160 -20,-168'), 'internal', 2),
  ],
};
