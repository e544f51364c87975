import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, leaf, open, placed, polar, profile, radians, ribbon, shadow, type Knot } from '../geometry/kit.js';

/** A young frond still rolled: a stem winding into a spiral, with its small hooks. */
function fiddlehead(root: Knot, neck: Knot, radius: number, side: -1 | 1): readonly Shape[] {
  const hub: Knot = [neck[0] + side * radius, neck[1]];
  const winds = Array.from({ length: 13 }, (_, i) => polar(hub, radians(side > 0 ? 180 + i * 42 : -i * 42), radius * (1 - i * 0.066)));
  const course: readonly Knot[] = [root, [(root[0] * 2 + neck[0]) / 3 - side * 16, (root[1] * 2 + neck[1]) / 3], [(root[0] + neck[0] * 3) / 4 - side * 14, (root[1] + neck[1] * 3) / 4], ...winds];
  const stem = ribbon(course, profile('0:17 0.5:20 0.8:14 1:5'));
  return [
    ...[0.3, 0.36, 0.42, 0.48, 0.54].map((share) => shadow(closed([[...stem.at(share, side * -0.8), true], stem.at(share + 0.02, side * -2),
      [...stem.at(share + 0.045, side * -2.2), true], stem.at(share + 0.03, side * -1.4), [...stem.at(share + 0.03, side * -0.8), true]]))),
    body(stem.outline(), 'skin', { colour: 'leaf' }), brush(stem.along(side * 0.3, 0.1, 0.7), 'detail', 1.4),
  ];
}

/** Lobes on each side of a leaflet. */
const LOBES = 5;

/** A leaflet of the frond cut into lobes, root at 0,0, pointing up, bent towards the tip of the frond. */
function leaflet(length: number, half: number): readonly Shape[] {
  const rib = ribbon([[0, 0], [length * 0.02, -length * 0.5], [length * 0.14, -length]], (share) => half * (share < 0.12 ? 0.72 + share * 2.2 : 1.02 - 0.86 * share ** 1.6));
  const side = (v: -1 | 1): readonly Knot[] => Array.from({ length: LOBES }, (_, i) => {
    const at = (share: number): number => 0.02 + ((i + share) / LOBES) * 0.93;
    return [[...rib.at(at(0.06), v * 0.62), true], rib.at(at(0.42), v), rib.at(at(0.8), v * 0.98), [...rib.at(at(0.98), v * 0.62), true]] as const;
  }).flat();
  return [
    body(closed([[0, 0, true], ...side(-1), [...rib.at(1, 0), true], ...[...side(1)].reverse()]), 'skin', { colour: 'leaf', line: 'internal', relief: 0.6 }),
    brush(rib.along(0, 0.3, 0.92), 'detail', 1.6),
  ];
}

const RIB = ribbon('16,490 -30,300 -36,60 20,-190 120,-440', profile('0:14 0.6:8 1:3'));
const PAIRS = 11;

/** The frond from its tip down: each pair lies over the one above it. */
function frond(): readonly Shape[] {
  return Array.from({ length: PAIRS }, (_, k) => {
    const i = PAIRS - 1 - k;
    const share = 0.2 + (0.75 * i) / (PAIRS - 1);
    const grown = Math.min(1, 0.74 + i * 0.13) * (1.04 - ((i / (PAIRS - 1)) ** 1.3) * 0.78);
    return [-1, 1].flatMap((side) => {
      const [x, y] = RIB.at(share + side * 0.006, 0);
      const turn = (RIB.angle(share) * 180) / Math.PI + 90;
      return placed(placed(leaflet(310 * grown, 24 + 26 * grown), { turn: -(72 - i * 2.4), flip: true }), { x, y, turn, flip: side < 0 });
    });
  }).flat();
}

/** The tip of the frond: two leaflets and one between them, still small. */
function crozier(): readonly Shape[] {
  const [x, y] = RIB.at(0.98, 0);
  return placed([-30, 30, 0].flatMap((turn) => placed([body(leaf([0, 0], [0, -70], { half: 15 }), 'skin', { colour: 'leaf', relief: 0.6 })], { turn })), { x, y, turn: 24 });
}

/** A fern: one open frond and two that are still rolled. */
export const fern: Motif = {
  name: 'fern',
  pose: 'flora',
  words: ['fern', 'fern leaf', 'frond', 'bracken', 'koru'],
  anchors: { base: [0, 480], crown: [30, -450] },
  draw: () => placed([
    ...fiddlehead([4, 490], [-190, 330], 70, -1), ...fiddlehead([22, 490], [196, 370], 60, 1),
    ...frond(), ...crozier(), body(RIB.outline(), 'skin', { colour: 'leaf' }), brush(open([0.05, 0.3, 0.6].map((at) => RIB.at(at, 0.3))), 'detail', 1.4),
  ], { y: -6 }),
};
