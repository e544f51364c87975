import type { Item } from '../canvas/item.js';
import { axisFinial } from '../ornament/axis.js';
import { blades } from '../ornament/blades.js';
import { dotRing, finenessAt, ringFrame, sunburst } from '../ornament/rays.js';
import { geometryFrame, lozengeFrame } from '../ornament/geometry-frame.js';
import { knotwork } from '../ornament/knotwork.js';
import { mandala } from '../ornament/mandala.js';
import { needles } from '../ornament/needles.js';
import { speedLines } from '../ornament/speed-lines.js';
import { fingerWaves } from '../ornament/waves.js';
import { gusts } from '../ornament/wind.js';
import { cornersOf } from '../geometry/ngon.js';
import { circle, placed, polygon, stroke } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';
import type { Surround } from '../styles/style.js';
import { ornament, type Sheet } from './cast.js';

/** The room behind the hero: `radius` is half its shorter side, `tall` how much higher than wide it is (under 1: wider). */
export interface Backdrop {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tall?: number;
}

interface Form {
  readonly radius: number;
  readonly tall: number;
  readonly sheet: Sheet;
}

type Build = (form: Form) => readonly Shape[];

/** Ruled figures are drawn only where the words ask for one: no layout may leave it out. */
const FIGURES: ReadonlySet<Surround> = new Set<Surround>(['triangle', 'square', 'hexagon', 'diamond']);
export const isFigure = (sheet: Sheet): boolean => FIGURES.has(sheet.surround);

/** What is round a hero in these makes the style: flowers have it too. */
const SIGNATURES: ReadonlySet<Surround> = new Set<Surround>(['needles', 'speed', 'knot']);
export const isSignature = (sheet: Sheet): boolean => SIGNATURES.has(sheet.surround);

/** Circumradius of a figure that shows round a hero, as a share of the hero's. */
const FRAME_REACH = { triangle: 1.3, square: 1.24, hexagon: 1.1, diamond: 1.4 } as const;

const isOblong = (tall: number): boolean => tall > 1.15 || tall < 0.87;

/** A mandala with finials that reach to the ends of an oblong room. */
function rosette({ radius, tall, sheet }: Form, hole: number, name: string): readonly Shape[] {
  const middle = mandala(radius * (hole > 0 ? 1.1 : 1.12), hole, sheet.rng.fork(name));
  const reach = radius * (tall - 1.12);
  if (reach < radius * 0.12) return middle;
  const ends = ([-1, 1] as const).flatMap((side) => placed(axisFinial(reach, side), { y: side * radius * 1.14 }));
  return [...middle, ...ends];
}

/** How far the middle of a triangle lies under the middle of what it frames, a share of its radius. */
const DROP = 0.16;

/** Ruled frames that were asked for: the figure in two lines. */
function framed(name: keyof typeof FRAME_REACH, corners: number): Partial<Record<Surround, Build>> {
  const figure = (radius: number): string => polygon(cornersOf({ x: 0, y: corners === 3 ? radius * DROP : 0, radius, corners, isOnCorner: name === 'diamond' }));
  return { [name]: ({ radius }: Form) => [stroke(figure(radius * FRAME_REACH[name]), 'outline'), stroke(figure(radius * FRAME_REACH[name] * 1.06), 'detail')] };
}

/** On a sheet whose short side is under so many mm, fingers of wind and claws of foam would be a clot. */
const WATER_FROM_MM = 55;

export const holdsWater = ({ space }: Sheet): boolean => Math.min(space.widthMm, space.heightMm) >= WATER_FROM_MM;

/** An endless band swings at least so far to either side, mm: its edges stay apart. */
const BAND_MM = 4;

const BUILD: Readonly<Partial<Record<Surround, Build>>> = {
  rays: ({ radius, tall, sheet }) => sunburst([radius * 0.8, radius * 1.22], isOblong(tall) ? 56 : 48, tall, finenessAt(sheet.space)),
  ring: ({ radius, tall, sheet }) => (sheet.isSpare === true ? [stroke(circle([0, 0], radius), 'outline')] : ringFrame(radius, tall, finenessAt(sheet.space))),
  dots: ({ radius, tall, sheet }) => [dotRing(radius, 64, tall, finenessAt(sheet.space)), dotRing(radius * 1.1, 48, tall, finenessAt(sheet.space))].flat(),
  mandala: (form) => rosette(form, 0, 'mandala'),
  filigree: (form) => rosette(form, form.radius * 0.5, 'filigree'),
  blades: ({ radius, sheet }) => blades(radius, sheet.rng.fork('blades')),
  knot: ({ radius, tall, sheet }) => knotwork({ radius: radius * 1.06, tall, swing: Math.max(radius * 0.1, BAND_MM * sheet.space.unitsPerMm) }),
  speed: ({ radius, tall, sheet }) => speedLines(radius, tall, finenessAt(sheet.space), sheet.rng.fork('speed')),
  needles: ({ radius, tall }) => needles(radius * 0.86, tall),
  geometry: ({ radius, tall, sheet }) => (isOblong(tall) ? lozengeFrame(radius, tall) : geometryFrame(radius, sheet.rng.fork('geometry').pick(['triangle', 'hexagram', 'square']))),
  ...framed('triangle', 3), ...framed('square', 4), ...framed('hexagon', 6), ...framed('diamond', 4),
  waves: ({ radius, sheet }) => (!holdsWater(sheet) ? [] : [...gusts(radius, sheet.rng.fork('wind')), ...fingerWaves(radius, sheet.rng.fork('waves'))]),
};

/** What stands behind the hero; washes and smears are not items: their styles paint them. */
export function surround(sheet: Sheet, at: Backdrop): Item[] {
  const build = BUILD[sheet.surround];
  if (build === undefined) return [];
  const tall = at.tall ?? 1;
  const shapes = build({ radius: at.radius, tall, sheet });
  if (shapes.length === 0) return [];
  const item = ornament('surround', shapes, [at.x, at.y]);
  return [sheet.surround === 'waves' ? { ...item, clip: { x: at.x, y: at.y, radius: at.radius * 1.16 } } : item];
}

/** Skin between what stands in a triangle and its base, a share of its radius. */
export const UNDERFOOT = 0.12;

/** A triangle whose base lies a little under `base` and whose corners are `radius` from its middle. */
export function triangle(sheet: Sheet, { x, base, radius }: { readonly x: number; readonly base: number; readonly radius: number }): Item[] {
  return surround(sheet, { x, y: base + radius * (UNDERFOOT - 0.5 - DROP), radius: radius / FRAME_REACH.triangle });
}
