import { isSolid, type Item, type PlacedShape } from '../canvas/item.js';
import { longSide, type Space } from '../canvas/space.js';
import { contours } from '../field/contour.js';
import { distanceInside } from '../field/distance.js';
import { latticeFor, type Lattice, type Patch } from '../field/lattice.js';
import { scanClipped } from '../field/scan-clipped.js';
import { brush } from '../geometry/brush.js';
import type { Point } from '../geometry/point.js';
import { INK, PAPER } from '../svg/element.js';
import { BLACK, KEPT, SKIN, holeFrom } from './hole.js';
import type { Pen, Turn } from './keep-apart.js';
import { slits } from './slits.js';
import { isSmall, tightest } from './weights.js';

/** A hole is about as long as it is wide; a slit is longer and looked after elsewhere, on small sheets from a third longer. */
const COMPACT = 5;
/** A report takes the depth of a hole from the middle of one pixel to the middle of the next, half a cell more than its skin is deep. */
const HALF_CELL = 0.5;
/** Holes smaller than this share of the least opening are closed; a large sheet shows fewer pixels to the mm, which take their part. */
const CLOSES = { small: 0.85, large: 0.95 };

const strokeRing = (ring: readonly Point[], isClosed: boolean, width: number): Point[] =>
  brush(isClosed ? [...ring, ring[0] as Point, (ring[1] ?? ring[0]) as Point] : ring, () => width);

/** What a fill puts into its cells. */
const filling = ({ fill, closes }: Pen): number => (fill === INK || closes ? BLACK : SKIN);

/** Light without a line: a glint where it lies on ink. */
const isLight = (shape: PlacedShape, { fill, closes }: Pen): boolean => shape.line === 'none' && fill === PAPER && !closes;

/** What makes a cell of ink one that is meant to be light. */
const GLINT = 3;

const inking = (colour: string): number => (colour === PAPER ? KEPT : BLACK);

/** The lines of texture on a shape; what is left of a light one between others may close like any hole. */
function textureLines({ work, item, first }: Turn, index: number, { fill, closes }: Pen): { readonly value: number; readonly lines: readonly (readonly Point[])[] }[] {
  const shape = item.shapes[index] as PlacedShape;
  if (fill === null || closes) return [];
  return work.textures.filter(({ opacity }) => opacity === undefined).map(({ colour, sheet }) => (
    { value: (typeof colour === 'string' ? colour : colour(shape, item)) === PAPER ? SKIN : BLACK, lines: sheet.linesOf(first + index) }));
}

type Rings = readonly (readonly Point[])[];

/** Fills the cells inside rings, and inside what the item is cut to. */
function filler(cells: Uint8Array, lattice: Lattice, clip: Item['clip']): (rings: Rings, value: number) => void {
  return (rings, value) => {
    scanClipped(rings, clip, lattice, (row, from, to) => {
      const [begin, end] = [row * lattice.width + from, row * lattice.width + to];
      if (value !== GLINT) cells.fill(value, begin, end);
      else for (let i = begin; i < end; i += 1) if (cells[i] !== SKIN) cells[i] = KEPT;
    });
  };
}

function paintShape(fill: ReturnType<typeof filler>, turn: Turn, index: number, pen: Pen): void {
  const shape = turn.item.shapes[index] as PlacedShape;
  if (pen.fill !== null) fill(shape.rings, isLight(shape, pen) ? GLINT : filling(pen));
  for (const { value, lines } of textureLines(turn, index, pen)) fill(lines, value);
  if (pen.width > 0) fill(shape.rings.map((ring) => strokeRing(ring, isSolid(shape), pen.width)), inking(pen.colour));
  for (const { colour, areas } of pen.bridges ?? []) fill(areas, inking(colour));
}

/** Where skin follows ink next, from cell `at` on; past the last cell when nowhere. */
function nextSkin(cells: Uint8Array, at: number): number {
  let from = cells[at - 1] === BLACK ? at : cells.indexOf(BLACK, at);
  if (from === -1) return cells.length;
  while (cells[from] === BLACK) from += 1;
  return from;
}

/** Where the run of skin that begins at `from` ends; `from` itself when it is longer than `widest`. */
function runEnd(cells: Uint8Array, from: number, widest: number): number {
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
  for (let from = nextSkin(cells, width); from < cells.length - width; from = nextSkin(cells, from + 1)) {
    const to = runEnd(cells, from, widest);
    if (to === from || done.has(from) || !isInkAbove(cells, from, to, width)) continue;
    const hole = holeFrom(from, cells, width, most);
    if (hole === null) continue;
    for (const i of hole) done.add(i);
    yield hole;
  }
}

/** The cells without necks of skin one cell wide: what hangs together by one is two holes on paper. */
function withoutNecks(cells: Uint8Array, width: number): Uint8Array {
  const cut = cells.slice();
  for (let i = width; i < cells.length - width; i += 1) {
    if (cells[i] !== SKIN) continue;
    const isNeck = (cells[i - 1] === BLACK && cells[i + 1] === BLACK) || (cells[i - width] === BLACK && cells[i + width] === BLACK);
    if (isNeck) cut[i] = BLACK;
  }
  return cut;
}

/** The hole as a patch of ones with a free rim. */
function patchOf(hole: readonly number[], width: number): Patch {
  const [xs, ys] = [hole.map((i) => i % width), hole.map((i) => Math.floor(i / width))];
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
  const [x, y] = [least(xs) - 1, least(ys) - 1];
  const patch = { x, y, width: most(xs) - x + 2, height: most(ys) - y + 2 };
  const data = new Float32Array(patch.width * patch.height);
  hole.forEach((_, k) => {
    data[((ys[k] as number) - y) * patch.width + (xs[k] as number) - x] = 1;
  });
  return { ...patch, data };
}

const ringsOf = (patch: Patch, { scale }: Lattice): Point[][] =>
  contours(patch, 0.2).map((ring) => ring.map(([x, y]): Point => [x / scale, y / scale]));

/**
 * Closed holes between lines that would fill while they heal, as rings to be inked on purpose. Looks at lines, solids and lines
 * of shading; glints and cuts are meant and stay, and so does all lettering.
 */
export function pinholes(turns: readonly Turn[], pens: readonly (readonly Pen[])[], space: Space): Point[][] {
  const lattice = latticeFor(space.width, space.height, longSide(space));
  const cells = new Uint8Array(lattice.width * lattice.height);
  turns.forEach((turn, t) => {
    if (turn.item.clip?.corners !== undefined || turn.item.role === 'lettering') return;
    const fill = filler(cells, lattice, turn.item.clip);
    pens[t]?.forEach((pen, index) => {
      paintShape(fill, turn, index, pen);
    });
  });
  const radius = ((isSmall(space) ? CLOSES.small : CLOSES.large) * tightest(space) * lattice.scale) / 2;
  const rings: Point[][] = [];
  const compact = isSmall(space) ? COMPACT * 1.3 : COMPACT;
  const largest = (deepest: number): number => compact * Math.PI * (deepest + HALF_CELL) ** 2 + 4;
  for (const hole of smallHoles(withoutNecks(cells, lattice.width), lattice.width, { most: largest(radius), widest: 4 * radius })) {
    const patch = patchOf(hole, lattice.width);
    const deepest = distanceInside(patch).reduce((most, depth) => Math.max(most, depth), 0) - 0.5;
    if (deepest >= radius || hole.length > largest(deepest)) continue;
    rings.push(...ringsOf(patch, lattice));
  }
  if (isSmall(space)) for (const slit of slits(cells, lattice, (tightest(space) * lattice.scale) / 2)) rings.push(...ringsOf(patchOf(slit, lattice.width), lattice));
  return rings;
}
