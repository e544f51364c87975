import { isSolid, type Item, type PlacedShape } from '../canvas/item.js';
import { distanceInside } from '../field/distance.js';
import { cellAt, latticeFor, type Lattice } from '../field/lattice.js';
import { scanClipped } from '../field/scan-clipped.js';
import { boxOf, heightOf, widthOf } from '../geometry/box.js';
import { polar, type Point } from '../motifs/geometry/kit.js';
import type { Rng } from '../motifs/motif.js';
import { isEye } from './minimalist.js';
import type { Stage } from './style.js';
import { longSideOf, millimetres } from './weights.js';

/** A place in a hero's own form that can be opened, canvas units. */
export interface Opening {
  readonly at: Point;
  /** Which way it is long, radians. */
  readonly along: number;
  /** Half of what it measures along and across. */
  readonly long: number;
  readonly across: number;
}

/** What is seen of a hero, and how deep inside it a place lies. */
export interface Ground {
  readonly hero: Item;
  /** Canvas units to the edge of what is seen of it; 0 outside. */
  readonly depth: (at: Point) => number;
  /** Canvas units to the nearest eye. */
  readonly fromEyes: (at: Point) => number;
}

const CELLS = 250;

function mark(data: Float32Array, lattice: Lattice, { item, shape, value }: { item: Item; shape: PlacedShape; value: number }): void {
  scanClipped(shape.rings, item.clip, lattice, (row, from, to) => { data.fill(value, row * lattice.width + from, row * lattice.width + to); });
}

const distancesIn = (data: Float32Array, { width, height }: Lattice): Float32Array => distanceInside({ x: 0, y: 0, width, height, data });

/** Looks at a hero among all that is drawn; null when there is none. `feature`: see FEATURES. */
function groundOf({ items, space }: Stage, feature: number): Ground | null {
  const hero = items.find(({ role }) => role === 'hero');
  if (hero === undefined) return null;
  const lattice = latticeFor(space.width, space.height, CELLS);
  const [seen, open] = [new Float32Array(lattice.width * lattice.height), new Float32Array(lattice.width * lattice.height).fill(1)];
  for (const item of items.slice(items.indexOf(hero))) for (const shape of item.shapes.filter(isSolid)) mark(seen, lattice, { item, shape, value: item === hero ? 1 : 0 });
  for (const shape of hero.shapes.filter((one) => isFeature(one, hero, feature))) mark(open, lattice, { item: hero, shape, value: 0 });
  const [depth, away] = [distancesIn(seen, lattice), distancesIn(open, lattice)];
  const read = (field: Float32Array) => ([x, y]: Point): number => (field[cellAt(lattice, x, y)] ?? 0) / lattice.scale;
  return { hero, depth: read(depth), fromEyes: read(away) };
}

/** Of the hero, what an eye, a nostril or a mouth measures at most; where all of those leave no room, fewer are spared. */
const FEATURES = [0.46, 0.24, 0.17] as const;

function isFeature(shape: PlacedShape, hero: Item, most: number): boolean {
  const box = boxOf(shape.rings);
  return Math.max(widthOf(box), heightOf(box)) < most * longSideOf(hero) && isSolid(shape) && (shape.tone === 'black' || isEye(shape, hero));
}

/** Of the hero's shorter side an opening takes at most this much to either side; it keeps this clear of an edge and of an eye, and is no smaller (mm). */
const [WIDEST, RIM, LEAST_MM] = [0.17, 0.8, 2.6];
const STEPS = 46;

/** The direction in which a place has most room to both sides. */
function lengthwise({ depth, fromEyes }: Ground, at: Point, half: number): { readonly along: number; readonly long: number } {
  const reach = (angle: number): number => {
    let far = half;
    for (; far < half * 2.1; far += half * 0.1) if (Math.min(depth(polar(at, angle, far)), fromEyes(polar(at, angle, far))) < half * 0.5) break;
    return far;
  };
  const ways = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 12).map((along) => ({ along, long: Math.min(reach(along), reach(along + Math.PI)) }));
  return ways.reduce((best, way) => (way.long > best.long * 1.04 ? way : best));
}

/** So much more must be opened to spare less. */
const GAIN = 2.4;
const sizeOf = (openings: readonly Opening[]): number => openings.reduce((sum, { across, long }) => sum + across * long, 0);

/** A hero and up to `count` places to open in it. */
export function opened(stage: Stage, count: number, rng: Rng): { readonly ground: Ground; readonly openings: readonly Opening[] } | null {
  let most: { readonly ground: Ground; readonly openings: readonly Opening[] } | null = null;
  for (const feature of FEATURES) {
    const ground = groundOf(stage, feature);
    if (ground === null) return null;
    const openings = openingsIn(ground, stage, count, rng.fork('places'));
    if (most === null || sizeOf(openings) > sizeOf(most.openings) * GAIN) most = { ground, openings };
  }
  return most;
}

/** Up to `count` places to open, the best first: deep in the form, away from its eyes, to one side of it. */
function openingsIn(ground: Ground, stage: Stage, count: number, rng: Rng): Opening[] {
  const { box } = ground.hero;
  const [width, height, side] = [widthOf(box), heightOf(box), rng.pick([-1, 1])];
  const cap = WIDEST * Math.min(width, height);
  const least = millimetres(stage.space, LEAST_MM);
  const wanted: Point = [(box.left + box.right) / 2 + side * width * 0.24, box.top + height * 0.6];
  const places = Array.from({ length: STEPS * STEPS }, (_, i): Point => [box.left + (width * (i % STEPS)) / STEPS, box.top + (height * Math.floor(i / STEPS)) / STEPS]);
  const room = places.map((at) => Math.min(RIM * ground.depth(at), RIM * ground.fromEyes(at), cap));
  const found: Opening[] = [];
  while (found.length < count) {
    const worth = (i: number): number => {
      const at = places[i] as Point;
      const near = found.some((one) => Math.hypot(at[0] - one.at[0], at[1] - one.at[1]) < 1.3 * (one.long + (room[i] as number)) + cap * 0.6);
      const away = Math.hypot((at[0] - wanted[0]) / width, (at[1] - wanted[1]) / height);
      return near || (room[i] as number) < least ? 0 : (room[i] as number) * (1 - (found.length === 0 ? 0.9 : 0.1) * away);
    };
    const best = places.reduce((top, _, i) => (worth(i) > worth(top) ? i : top), 0);
    if (worth(best) === 0) break;
    const [at, across] = [places[best] as Point, room[best] as number];
    found.push({ at, across, ...lengthwise(ground, at, across) });
  }
  return found;
}
