import { isSolid, type PlacedShape } from '../canvas/item.js';
import { longSide, type Space } from '../canvas/space.js';
import { contours } from '../field/contour.js';
import { distanceInside } from '../field/distance.js';
import { latticeFor, type Lattice, type Patch } from '../field/lattice.js';
import { scan } from '../field/scanline.js';
import { brush } from '../geometry/brush.js';
import type { Point } from '../geometry/point.js';
import { INK, PAPER } from '../svg/element.js';
import type { Pen, Turn } from './keep-apart.js';
import { tightest } from './weights.js';

/** What lies in a cell: skin, ink, or what is left alone: letters, and glints that are meant. */
const [SKIN, BLACK, KEPT] = [0, 1, 2] as const;

/** A hole is about as long as it is wide; a slit is longer and looked after elsewhere. */
const COMPACT = 3.2;
/** Holes smaller than this share of the least opening are closed. */
const CLOSES = 0.85;

const strokeRing = (ring: readonly Point[], isClosed: boolean, width: number): Point[] =>
  brush(isClosed ? [...ring, ring[0] as Point, (ring[1] ?? ring[0]) as Point] : ring, () => width);

/** What a fill puts into its cells: light without a line is a glint. */
function filling(shape: PlacedShape, { fill, closes }: Pen): number {
  if (fill === INK || closes) return BLACK;
  return shape.line === 'none' && fill === PAPER ? KEPT : SKIN;
}

const inking = (colour: string): number => (colour === PAPER ? KEPT : BLACK);

function paintShape(cells: Uint8Array, lattice: Lattice, shape: PlacedShape, pen: Pen): void {
  const fill = (rings: readonly (readonly Point[])[], value: number): void =>
    scan(rings, lattice, (row, from, to) => cells.fill(value, row * lattice.width + from, row * lattice.width + to));
  if (pen.fill !== null) fill(shape.rings, filling(shape, pen));
  if (pen.width > 0) fill(shape.rings.map((ring) => strokeRing(ring, isSolid(shape), pen.width)), inking(pen.colour));
  for (const { colour, areas } of pen.bridges ?? []) fill(areas, inking(colour));
}

/** The connected skin round a cell, row by row from its top; null when there are more than `most` cells of it, or some are meant. */
function holeFrom(start: number, cells: Uint8Array, width: number, most: number): readonly number[] | null {
  const found = [start];
  const seen = new Set(found);
  for (let k = 0; k < found.length; k += 1) {
    const i = found[k] as number;
    if (found.length > most || cells[i] === KEPT) return null;
    for (const next of [i - 1, i + 1, i - width, i + width]) {
      if (cells[next] === BLACK || seen.has(next)) continue;
      seen.add(next);
      found.push(next);
    }
  }
  return found;
}

/** Where the run of skin that begins at `from` ends; `from` itself when there is none or it is longer than `widest`. */
function runEnd(cells: Uint8Array, from: number, widest: number): number {
  if (cells[from] === BLACK || cells[from - 1] !== BLACK) return from;
  let to = from;
  while (to - from <= widest && cells[to] !== BLACK) to += 1;
  return to - from > widest ? from : to;
}

function isInkAbove(cells: Uint8Array, from: number, to: number, width: number): boolean {
  for (let i = from; i < to; i += 1) if (cells[i - width] !== BLACK) return false;
  return true;
}

/** Holes of at most `most` cells: each begins with a short run of skin that has ink on both sides and all above. */
function* smallHoles(cells: Uint8Array, width: number, { most, widest }: { most: number; widest: number }): Generator<readonly number[]> {
  const done = new Set<number>();
  for (let from = width; from < cells.length - width; from += 1) {
    const to = runEnd(cells, from, widest);
    if (to === from || done.has(from) || !isInkAbove(cells, from, to, width)) continue;
    const hole = holeFrom(from, cells, width, most);
    if (hole === null) continue;
    for (const i of hole) done.add(i);
    yield hole;
  }
}

/** The hole as a patch of ones with a free rim. */
function patchOf(hole: readonly number[], width: number): Patch {
  const [xs, ys] = [hole.map((i) => i % width), hole.map((i) => Math.floor(i / width))];
  const [x, y] = [Math.min(...xs) - 1, Math.min(...ys) - 1];
  const patch = { x, y, width: Math.max(...xs) - x + 2, height: Math.max(...ys) - y + 2 };
  const data = new Float32Array(patch.width * patch.height);
  hole.forEach((_, k) => {
    data[((ys[k] as number) - y) * patch.width + (xs[k] as number) - x] = 1;
  });
  return { ...patch, data };
}

/**
 * Closed holes between lines that would fill while they heal, as rings to be inked on purpose. Looks at lines and solids before
 * any shading; glints and cuts are meant and stay, and so does all lettering.
 */
export function pinholes(turns: readonly Turn[], pens: readonly (readonly Pen[])[], space: Space): Point[][] {
  const lattice = latticeFor(space.width, space.height, longSide(space));
  const cells = new Uint8Array(lattice.width * lattice.height);
  turns.forEach(({ item }, t) => {
    if (item.clip !== undefined || item.role === 'lettering') return;
    item.shapes.forEach((shape, i) => {
      paintShape(cells, lattice, shape, pens[t]?.[i] as Pen);
    });
  });
  const radius = (CLOSES * tightest(space) * lattice.scale) / 2;
  const rings: Point[][] = [];
  for (const hole of smallHoles(cells, lattice.width, { most: COMPACT * Math.PI * radius ** 2 + 4, widest: 4 * radius })) {
    const patch = patchOf(hole, lattice.width);
    const deepest = distanceInside(patch).reduce((most, depth) => Math.max(most, depth), 0) - 0.5;
    if (deepest >= radius || hole.length > COMPACT * Math.PI * deepest ** 2 + 4) continue;
    rings.push(...contours(patch, 0.2).map((ring) => ring.map(([x, y]): Point => [x / lattice.scale, y / lattice.scale])));
  }
  return rings;
}
