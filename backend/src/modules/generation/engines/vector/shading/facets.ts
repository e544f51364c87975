import { isSolid, type Item, type PlacedShape } from '../canvas/item.js';
import { cellAt } from '../field/lattice.js';
import { scan } from '../field/scanline.js';
import { triangulated } from '../geometry/delaunay.js';
import { containsPoint } from '../geometry/inside.js';
import { between, distance, type Point, type Polyline } from '../geometry/point.js';
import { isCircle, spanOf, straightRing } from '../geometry/straight.js';
import { thicknessOf } from '../geometry/thickness.js';
import type { Relief } from './relief.js';

/** One face of a cut form: from its middle to a stretch of its edge. */
export interface Facet {
  /** Index of the form among all shapes. */
  readonly shape: number;
  readonly corners: Polyline;
  /** 0 light … 1 dark */
  readonly tone: number;
}

/** A form cut like a stone. */
export interface Cutting {
  readonly facets: readonly Facet[];
  /** The edges between the faces, of which form. */
  readonly edges: readonly { readonly shape: number; readonly from: Point; readonly to: Point }[];
}

export const NOTHING: Cutting = { facets: [], edges: [] };

export interface Plan {
  /** Index of the item's first shape. */
  readonly first: number;
  /** The item's long side, canvas units. */
  readonly long: number;
  /** A form thinner than this is not cut, canvas units. */
  readonly room: number;
}

/** Forms from this share of the thing on are cut. */
const CUT_FROM = 0.14;
/** Corners of a form that are worth an edge: how far they stand out, as a share of the form. */
const CORNER = 0.11;
const MOST = 8;
/** Share of an edge after which it is looked at again. */
const PACE = 0.02;
/** Share of an edge at its outer end that the line of the form takes. */
const RIM = 0.12;
/** A middle that sees no more corners than these is none. */
const FEWEST = 3;
/** Thinner than this share of their length, forms are cut along: leaves, horns, feathers. */
const SLENDER = 0.42;
/** Light from above, a little from the left. */
const LIGHT = { x: -0.5, y: -0.866 } as const;

const middleOf = (ring: Polyline): Point => {
  let [area, x, y] = [0, 0, 0];
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length] as Point;
    const cross = a[0] * b[1] - b[0] * a[1];
    [area, x, y] = [area + cross, x + (a[0] + b[0]) * cross, y + (a[1] + b[1]) * cross];
  });
  return area === 0 ? (ring[0] as Point) : [x / (3 * area), y / (3 * area)];
};

/** The most prominent corners of a ring, in its order. */
function cornersOf(ring: Polyline, span: number): Point[] {
  for (let share = CORNER; ; share *= 1.3) {
    const found = straightRing(ring, share * span);
    if (found.length <= MOST) return found;
  }
}

/** The two corners of a slender form that lie farthest apart. */
function tipsOf(corners: readonly Point[]): Point[] {
  let best: Point[] = corners.slice(0, 2);
  for (const a of corners) for (const b of corners) if (distance(a, b) > distance(best[0] as Point, best[1] as Point)) best = [a, b];
  return best;
}

/** The stretch of a ring from one of its points to another. */
function stretch(ring: Polyline, from: Point, to: Point): Point[] {
  const [start, end] = [ring.indexOf(from), ring.indexOf(to)];
  return end > start ? ring.slice(start, end + 1) : [...ring.slice(start), ...ring.slice(0, end + 1)];
}

function toneOf(corners: Polyline, middle: Point): number {
  const [x, y] = middleOf(corners);
  const away = Math.hypot(x - middle[0], y - middle[1]) || 1;
  return 0.5 - (0.46 * ((x - middle[0]) * LIGHT.x + (y - middle[1]) * LIGHT.y)) / away;
}

const isInside = (ring: Polyline, from: Point, to: Point): boolean => [0.35, 0.65, 0.9].every((t) => containsPoint([ring], between(from, to, t)));

/** Faces that meet in one point inside a form. */
function fan(ring: Polyline, shape: number, middle: Point, corners: readonly Point[]): Cutting {
  const facets = corners.map((from, i): Facet => {
    const edge = stretch(ring, from, corners[(i + 1) % corners.length] as Point);
    return { shape, corners: [middle, ...edge], tone: toneOf([middle, ...edge], middle) };
  });
  return { facets, edges: corners.map((to) => ({ shape, from: middle, to })) };
}

const NEXT = [[0, 1], [1, 2], [2, 0]] as const;

/** Faces from corner to corner, for forms without a middle that sees all of them. */
function triangles(ring: Polyline, shape: number, corners: readonly Point[]): Cutting {
  const middle = middleOf(ring);
  const found = triangulated(corners).map((triangle) => triangle.map((i) => corners[i] as Point)).filter((triangle) => containsPoint([ring], middleOf(triangle)));
  const edges = found.flatMap((triangle) => NEXT.map(([a, b]) => ({ shape, from: triangle[a] as Point, to: triangle[b] as Point })));
  const isOnce = ({ from, to }: { readonly from: Point; readonly to: Point }): boolean => from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]);
  return {
    facets: found.map((triangle) => ({ shape, corners: triangle, tone: toneOf(triangle, middle) })),
    edges: edges.filter((edge) => isOnce(edge) && [0.2, 0.5, 0.8].every((t) => containsPoint([ring], between(edge.from, edge.to, t)))),
  };
}

function cutShape({ rings }: PlacedShape, shape: number, room: number): Cutting {
  const ring = rings[0] as Polyline;
  const span = spanOf([ring]);
  const thickness = thicknessOf([ring], Infinity);
  const corners = cornersOf(ring, span);
  if (thickness < room || corners.length < 3) return NOTHING;
  if (thickness < SLENDER * span) {
    const [one, other] = tipsOf(corners) as [Point, Point];
    const spine = between(one, other, 0.5);
    if (isInside(ring, spine, one) && isInside(ring, spine, other)) return fan(ring, shape, spine, [one, other]);
    return triangles(ring, shape, corners);
  }
  const middle = middleOf(ring);
  const seen = corners.filter((corner) => isInside(ring, middle, corner));
  return seen.length > FEWEST ? fan(ring, shape, middle, seen) : triangles(ring, shape, corners);
}

const isCut = (shape: PlacedShape, least: number): boolean =>
  isSolid(shape) && shape.line !== 'none' && shape.tone !== 'black' && !shape.cut && shape.rings.length === 1 && spanOf(shape.rings) >= least && !isCircle(shape.rings[0] ?? []);

/** Cuts the large forms of a thing into few long faces that meet in their middle, slender ones along their length. */
export function cuttingOf(item: Item, { first, long, room }: Plan): Cutting {
  const cuttings = item.shapes.map((shape, i) => (isCut(shape, CUT_FROM * long) ? cutShape(shape, first + i, room) : { facets: [], edges: [] }));
  return { facets: cuttings.flatMap(({ facets }) => facets), edges: cuttings.flatMap(({ edges }) => edges) };
}

/** A relief in which every face is as dark as it is cut, flat. */
export function flattened(relief: Relief, facets: readonly Facet[]): Relief {
  const tone = relief.tone.slice();
  for (const facet of facets) {
    scan([facet.corners], relief.lattice, (row, from, to) => {
      for (let i = row * relief.lattice.width + from; i < row * relief.lattice.width + to; i += 1) if (relief.label[i] === facet.shape + 1) tone[i] = facet.tone;
    });
  }
  return { ...relief, tone };
}

/** Edges from the rim to the first thing that lies on their form: none runs on behind an eye. */
export function clearEdges({ label, lattice }: Relief, edges: Cutting['edges'], shortest: number): Cutting['edges'] {
  return edges.flatMap(({ shape, from, to }) => {
    const isOwn = (t: number): boolean => label[Math.max(0, cellAt(lattice, ...between(to, from, t)))] === shape + 1;
    let start = 0;
    while (start < RIM && !isOwn(start)) start += PACE;
    let end = start;
    while (end < 1 && isOwn(end + PACE)) end += PACE;
    const clear = { shape, from: between(to, from, end), to };
    return start >= RIM || distance(clear.from, clear.to) < shortest ? [] : [clear];
  });
}
