import { body, brush, circle, fill, profile, ribbon, type Knot, type Ribbon } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';
import { stream } from './wind.js';

/** The way of the water up the back of a wave and over its lip, in sizes, breaking to the right; and half its width on the way. */
const SPINE: readonly Knot[] = [[-0.64, 0.9], [-0.62, 0.56], [-0.4, 0.14], [-0.12, -0.3], [0.26, -0.62], [0.66, -0.58], [0.84, -0.28], [0.7, -0.06]];
const HALF = profile('0:0.34 0.25:0.32 0.45:0.3 0.7:0.24 0.88:0.14 1:0.02');
/** The foam lies along the outer edge from here to the tip. */
const FOAM = { from: 0.5, claws: 7, long: 0.34 };

/** The same place on a wave of this size that breaks to this side. */
const sized = (at: Knot, size: number, lean: -1 | 1) => ([x, y]: Knot): Knot => [at[0] + lean * x * size, at[1] + y * size];

/** A claw of foam: a finger that leaves the lip and hooks forward. */
function claw(water: Ribbon, share: number, long: number): readonly Knot[] {
  const [x, y] = water.at(share, -0.7);
  const out = water.angle(share) - Math.PI / 2;
  const at = (turn: number, far: number): Knot => [x + Math.cos(out + turn) * far * long, y + Math.sin(out + turn) * far * long];
  return [[x, y], at(0.1, 0.55), at(0.55, 0.98), at(1.1, 1.02)];
}

function foam(water: Ribbon, place: (knot: Knot) => Knot, { size, rng }: { size: number; rng: Rng }): Shape[] {
  const share = (i: number): number => FOAM.from + (0.98 - FOAM.from) * (i / (FOAM.claws - 1));
  const claws = Array.from({ length: FOAM.claws }, (_, i) => {
    const long = FOAM.long * (0.8 + 0.3 * Math.sin((Math.PI * (i + 1)) / FOAM.claws)) * rng.between(0.92, 1.08);
    const arm = ribbon(claw(water, share(i), long).map(place), (along) => size * 0.105 * (1 - along ** 2.4));
    return body(arm.outline(), 'light', { colour: 'white', relief: 0.3, line: 'internal' });
  });
  const crown = Array.from({ length: 10 }, (_, i): Knot => place(water.at(FOAM.from - 0.05 + (1.03 - FOAM.from) * (i / 9), -0.72)));
  const band = ribbon(crown, (along) => size * 0.1 * Math.sin(Math.PI * Math.min(1, 0.06 + along * 0.94)) ** 0.5);
  return [...claws, body(band.outline(), 'light', { colour: 'white', relief: 0.3, line: 'internal' })];
}

/** Drops that fly off the lip, sizes. */
const SPRAY = [[0.5, -1.12, 0.06], [0.86, -1.0, 0.045], [1.2, -0.7, 0.055]] as const;

/** A wave that curls over, claws of foam on its lip; `lean` is the side it breaks to. */
export function crest(at: Knot, size: number, lean: -1 | 1, rng: Rng): Shape[] {
  const place = sized(at, size, lean);
  const water = ribbon(SPINE, HALF);
  const outer = Array.from({ length: 28 }, (_, i) => water.at(i / 27, -1));
  const inner = Array.from({ length: 28 }, (_, i) => water.at(1 - i / 27, 1));
  const line = (v: number, to: number): Shape => brush(pathOf(Array.from({ length: 9 }, (_, i) => place(water.at(0.06 + (to - 0.06) * (i / 8), v)))), 'internal', 1.5);
  return [
    body(`${pathOf([...outer, ...inner].map(place))}Z`, 'mid', { colour: 'blue', relief: 0.6 }),
    line(-0.2, 0.86), line(0.36, 0.8),
    ...foam(water, place, { size, rng }),
    ...SPRAY.map(([x, y, r]) => fill(circle(place([x, y]), r * size), 'light', { colour: 'white', line: 'detail', relief: 0 })),
  ];
}

const pathOf = (points: readonly Knot[]): string => `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;

export interface Sea {
  readonly left: number;
  readonly right: number;
  /** The lower edge of the water. */
  readonly foot: number;
  /** Of a crest, canvas units. */
  readonly size: number;
}

/** Water from side to side: crests that break from both sides to the middle, and streams that carry them. */
export function sea({ left, right, foot, size }: Sea, rng: Rng): Shape[] {
  const [middle, half] = [(left + right) / 2, (right - left) / 2];
  const thick = size * 0.3;
  const pairs = Math.max(1, Math.round(half / size / 2.3));
  const crests = Array.from({ length: pairs }, (_, i) => pairs - 1 - i).flatMap((i) => ([-1, 1] as const).flatMap(
    (side) => crest([middle + side * (half - size * (1.02 + 1.7 * i)), foot - size * (1.18 - 0.14 * i)], size * (1 - 0.12 * i), side < 0 ? 1 : -1, rng),
  ));
  const streams = ([[0.9, 2.1, 0.04], [1, 1.35, -0.03], [0.84, 0.6, 0.02]] as const).flatMap(
    ([reach, up, aside]) => stream({ from: middle - half * (reach + aside), to: middle + half * (reach - aside), y: foot - thick * up, thick }, rng),
  );
  return [...crests, ...streams];
}

/** Waves along the lower edge of a circle round the origin. Canvas units. */
export const fingerWaves = (radius: number, rng: Rng): Shape[] => sea({ left: -radius, right: radius, foot: radius, size: radius * 0.42 }, rng);

/** The sea as two rows of crests that break from both sides to the middle, 1000 units wide round the origin. */
export const swell = (rng: Rng): Shape[] => [
  ...sea({ left: -400, right: 400, foot: 60, size: 150 }, rng), ...sea({ left: -500, right: 500, foot: 170, size: 165 }, rng),
];
