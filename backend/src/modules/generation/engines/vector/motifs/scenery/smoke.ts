import { body, brush, open, polar, profile, radians, ribbon, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

interface Wisp {
  /** Where it leaves the others and where its head begins to curl. */
  readonly from: Point;
  readonly to: Point;
  /** How far it sways on its way, and to which side its head rolls in. */
  readonly sway: number;
  readonly side: 1 | -1;
  /** Radius of the curl, and half the width of the wisp at its widest. */
  readonly curl: number;
  readonly half: number;
}

/** The far wisps first. */
const WISPS: readonly Wisp[] = [
  { from: [30, 240], to: [-90, 0], sway: -50, side: -1, curl: 92, half: 38 },
  { from: [30, 120], to: [130, -120], sway: 40, side: 1, curl: 84, half: 34 },
  { from: [0, 490], to: [-20, -270], sway: 74, side: 1, curl: 136, half: 56 },
];

const STEPS = 9;
const TURNS = 10;

/** Up in an S, then rolled into its own head. */
function spineOf({ from, to, sway, side, curl }: Wisp): readonly Knot[] {
  const rise = Array.from({ length: STEPS }, (_, i): Knot => {
    const share = i / STEPS;
    return [from[0] + (to[0] - from[0]) * share + Math.sin(share * Math.PI * 3) * sway * (0.4 + share * 0.6), from[1] + (to[1] - from[1]) * share];
  });
  const centre: Point = [to[0] + side * curl, to[1]];
  const head = Array.from({ length: TURNS }, (_, i): Knot => {
    const [x, y] = polar([0, 0], radians(180 + i * 44), curl * (1 - i * 0.076));
    return [centre[0] + x * side, centre[1] + y];
  });
  return [...rise, ...head];
}

const swelling = (half: number): string => `0:2 0.14:${half * 0.34} 0.42:${half} 0.7:${half * 0.9} 0.9:${half * 0.5} 1:3`;

function wisp(one: Wisp): readonly Shape[] {
  const band = ribbon(spineOf(one), profile(swelling(one.half)));
  return [
    body(band.outline(), 'skin', { colour: 'grey', line: 'internal', relief: 0.5 }),
    brush(band.along((share) => 0.5 - share * 0.3, 0.2, 0.62), 'internal', 2.2),
    brush(band.along((share) => -0.5 + share * 0.4, 0.34, 0.94), 'internal', 2.2),
    brush(band.along(0.46, 0.68, 0.9), 'detail', 1.8),
  ];
}

/** What has come away from a plume. */
const LOOSE = ['-190,-260 -236,-300 -226,-350 -180,-352', '316,-240 348,-286 330,-330', '-150,-390 -120,-440 -60,-452', '-250,-150 -280,-180 -276,-214'];

/** A plume that rises from a point, sways and curls. */
export const smoke: Motif = {
  name: 'smoke', pose: 'tall',
  words: ['smoke', 'smoke plume', 'curling smoke', 'smoke cloud', 'swirling smoke', 'puff of smoke', 'smoke swirl', 'cigar smoke', 'incense smoke', 'steam', 'hot steam', 'vapor', 'vapour', 'fumes'],
  anchors: { base: [0, 490], centre: [40, 0] },
  draw: () => [...WISPS.flatMap(wisp), ...LOOSE.map((line) => brush(open(line), 'outline', 2))],
};
