import type { ColourName, Shape, Tone } from '../../motif.js';
import { body, brush, closed, cut, heading, knots, lerp, offset, open, placed, profile, ribbon, shadow, type Point, type Ribbon } from '../../geometry/kit.js';

/** What somebody wears: its colour, and whether it is dark in black ink. */
export interface Cloth {
  readonly colour: ColourName;
  readonly tone?: Tone;
}

/** Arms and legs as `from bend to`, in the notation of knots. */
export interface Limbs {
  readonly arm: string;
  readonly leg: string;
  /** Degrees the foot is turned from standing flat to the right. */
  readonly foot?: number;
}

/** Somebody in profile to the right, about 900 high: the joints of the limb nearer to us and of the one beyond. */
export interface Stance {
  /** From the hip over the waist to the neck. */
  readonly trunk: string;
  readonly near: Limbs;
  readonly far: Limbs;
  /** Degrees the head is turned. */
  readonly head?: number;
}

export interface Outfit {
  readonly top: Cloth;
  /** The share of the arm that its sleeve covers. */
  readonly sleeve: number;
  readonly legs: Cloth;
  /** The share of the leg that is covered. */
  readonly leg: number;
  readonly shoes: Cloth;
  /** How broad somebody is built, 1 as usual. */
  readonly build?: number;
}

/** What is particular: a head (about `profileFace`), what covers trunk and hips, what the hands hold behind and before them. */
export interface Details {
  readonly head: readonly Shape[];
  readonly over?: readonly Shape[];
  readonly fist?: readonly Shape[];
  readonly held?: readonly Shape[];
  readonly heldBeyond?: readonly Shape[];
}

const SKIN: Cloth = { colour: 'tan' };
const HEAD = 0.72;

const cloth = (d: string, { colour, tone = 'skin' }: Cloth): Shape => body(closed(d), tone, { colour, relief: 0.8 });
const band = (shape: Ribbon, from: number, to: number, { colour, tone = 'skin' }: Cloth): Shape => body(shape.outline(from, to), tone, { colour, relief: 0.8 });

/** A limb's line, rounded at its joint. */
function jointed(joints: string, stops: string, build = 1): Ribbon {
  const [from = [0, 0], bend = from, to = bend] = knots(joints);
  const half = profile(stops);
  return ribbon([from, lerp(from, bend, 0.55), lerp(from, bend, 0.9), lerp(bend, to, 0.1), lerp(bend, to, 0.45), to], (share) => half(share) * build);
}

/** A limb with what covers it down to a share of its length, a hem or a cuff where that ends. */
function limb(bare: Ribbon, dressed: Ribbon, covered: number, worn: Cloth): readonly Shape[] {
  const crease = (at: number): string => open([dressed.at(at - 0.04, -0.7), dressed.at(at, 0), dressed.at(at - 0.03, 0.6)]);
  const fold = (d: string): Shape => (worn.tone === 'dark' ? cut(d, 'internal', 2) : brush(d, 'internal', 1.8));
  return [
    ...(covered < 1 ? [band(bare, 0.1, 1, SKIN)] : []),
    ...(covered > 0 ? [band(dressed, 0, covered, worn), fold(crease(covered * 0.9)), ...(covered > 0.5 ? [fold(crease(0.54)), fold(crease(0.46))] : [])] : []),
  ];
}

const lastOf = (joints: string): readonly [Point, number] => {
  const [, bend = [0, 0], to = bend] = knots(joints);
  return [[to[0], to[1]], heading(bend, to)];
};

/** A closed hand at the end of an arm. */
export const fist = (): readonly Shape[] => [
  body(closed('-6,-22! 16,-28 42,-24 50,-4 46,18 24,28 -6,22! -10,0'), 'skin', { colour: 'tan', relief: 0.8 }),
  ...['28,-20 46,-12', '26,-6 48,0', '26,8 46,12'].map((line) => brush(open(line), 'detail', 1.5)), brush(open('4,14 20,6 30,14'), 'detail', 1.5),
];

const shoe = (worn: Cloth): readonly Shape[] => [
  cloth('-30,-26! 24,-28! 34,-4 74,8 94,26! 92,42! -34,42! -38,12', worn), body(closed('-36,34! 94,32! 94,46! -36,48!'), 'skin', { colour: 'white', line: 'internal' }),
  ...['28,0 44,-6', '42,8 58,0'].map((line) => (worn.tone === undefined ? brush(open(line), 'detail', 1.5) : cut(open(line), 'detail', 1.5))),
];

function leg({ leg: joints, foot = 0 }: Limbs, outfit: Outfit): readonly Shape[] {
  const [[x, y]] = lastOf(joints);
  return [
    ...placed(shoe(outfit.shoes), { x, y: y + 4, turn: foot }),
    ...limb(jointed(joints, '0:54 0.25:52 0.48:38 0.62:39 0.9:24 1:22', outfit.build), jointed(joints, '0:60 0.25:60 0.5:46 0.8:40 1:40', outfit.build), outfit.leg, outfit.legs),
  ];
}

function arm({ arm: joints }: Limbs, outfit: Outfit, hand: readonly Shape[]): readonly Shape[] {
  const [[x, y], way] = lastOf(joints);
  return [
    ...placed(hand, { x, y, turn: (way * 180) / Math.PI }),
    ...limb(jointed(joints, '0:34 0.25:34 0.5:26 0.62:28 0.9:18 1:17', outfit.build), jointed(joints, '0:38 0.2:42 0.5:33 0.8:28 1:27', outfit.build), outfit.sleeve, outfit.top),
  ];
}

/** The trunk in its shirt, darker down the back. */
function trunk(stance: Stance, { top, build = 1 }: Outfit): readonly Shape[] {
  const half = profile('0:64 0.3:60 0.72:80 0.92:62 1:34');
  const form = ribbon(stance.trunk, (share) => half(share) * build);
  const side = (v: number, from: number, to: number): readonly Point[] => [0, 0.34, 0.67, 1].map((at) => form.at(from + (to - from) * at, v));
  return [
    band(form, 0, 1, top),
    shadow(closed([...side(-0.98, 0.04, 0.9), ...side(-0.55, 0.86, 0.06)])), brush(open(side(0.5, 0.2, 0.46)), 'internal', 2), brush(open(side(0.1, 0.08, 0.24)), 'internal', 2),
  ];
}

/** Somebody in a stance, dressed, with what the hands hold. */
export function person(stance: Stance, outfit: Outfit, details: Details): readonly Shape[] {
  const { head, over = [], held = [], heldBeyond = [] } = details;
  const hand = details.fist ?? fist();
  const joints = knots(stance.trunk);
  const [neck = [0, 0], below = [0, 1]] = [joints.at(-1), joints.at(-2)];
  const [x, y] = offset(neck, heading(below, neck), -6, 0);
  return [
    ...heldBeyond, ...arm(stance.far, outfit, hand), ...leg(stance.far, outfit), ...leg(stance.near, outfit), ...trunk(stance, outfit), ...over,
    ...placed(placed(head, { y: 112 }), { x: x + 8, y: y + 4, turn: stance.head ?? 0, scale: HEAD }),
    ...held, ...arm(stance.near, outfit, hand),
  ];
}
