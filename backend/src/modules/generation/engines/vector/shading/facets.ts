import { isSolid, type Item } from '../canvas/item.js';
import { triangulated } from '../geometry/delaunay.js';
import { boxOf, heightOf, widthOf } from '../geometry/box.js';
import { between, distance, type Point } from '../geometry/point.js';
import { simplified } from '../geometry/simplify.js';
import { cellAt, sample } from '../field/lattice.js';
import type { Rng } from '../motifs/motif.js';
import type { Relief } from './relief.js';

export interface Facet {
  readonly corners: readonly [Point, Point, Point];
  /** 0 light … 1 dark */
  readonly tone: number;
}

export interface Faceting {
  readonly item: Item;
  /** Index of the item's first shape. */
  readonly first: number;
  /** Facets lie right of this line only. */
  readonly fromX: number;
  readonly size: number;
}

/** A form that parts facets from one another is at least so large, share of the item's long side. */
const LARGE = 0.14;

/** For every shape of the item the large form it belongs to: the last one with an outline of its own before it. */
function formsOf({ item }: Faceting): readonly number[] {
  const least = LARGE * Math.max(widthOf(item.box), heightOf(item.box));
  let form = 1;
  return item.shapes.map((shape, i) => {
    const box = boxOf(shape.rings);
    if (isSolid(shape) && shape.line === 'outline' && Math.max(widthOf(box), heightOf(box)) >= least) form = i + 1;
    return form;
  });
}

/** The form of the item that is seen at a point, 0 outside of it. */
function formAt(relief: Relief, plan: Faceting, forms: readonly number[], [x, y]: Point): number {
  const cell = cellAt(relief.lattice, x, y);
  const label = cell < 0 ? 0 : (relief.label[cell] as number);
  return forms[label - 1 - plan.first] ?? 0;
}


function corners(plan: Faceting): Point[] {
  const span = 0.12 * Math.max(widthOf(plan.item.box), heightOf(plan.item.box));
  const rings = plan.item.shapes.filter((shape) => isSolid(shape) && shape.line !== 'none').flatMap((shape) => shape.rings);
  return rings.filter((ring) => ring.some((point) => distance(point, ring[0] as Point) > span)).flatMap((ring) => simplified(ring, plan.size * 0.16));
}

/** Points of the form and of its inside, none nearer to another than about the facet size. */
function scatter(relief: Relief, plan: Faceting, forms: readonly number[], rng: Rng): Point[] {
  const kept: Point[] = [];
  const add = (point: Point, apart: number): void => {
    if (kept.every((other) => distance(other, point) > apart)) kept.push(point);
  };
  for (const point of corners(plan)) if (point[0] >= plan.fromX - plan.size * 0.4) add([Math.max(point[0], plan.fromX), point[1]], plan.size * 0.42);
  const { left, top, right, bottom } = plan.item.box;
  for (let y = top; y < bottom; y += plan.size * 0.7) add([plan.fromX, y], plan.size * 0.42);
  for (let i = 0; i < 500; i += 1) {
    const point: Point = [rng.between(Math.max(left, plan.fromX), right), rng.between(top, bottom)];
    if (formAt(relief, plan, forms, point) > 0) add(point, plan.size * 0.9);
  }
  return kept.slice(0, 420);
}

/** Breaks one half of an item into flat triangles that keep its corners and its light; none reaches from one large form over another. */
export function facetsOf(relief: Relief, plan: Faceting, rng: Rng): Facet[] {
  const forms = formsOf(plan);
  const points = scatter(relief, plan, forms, rng);
  return triangulated(points).flatMap((triangle): Facet[] => {
    const [a, b, c] = triangle.map((i) => points[i] as Point) as [Point, Point, Point];
    const centre: Point = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3];
    const probes = [
      ...[a, b, c].map((corner) => between(corner, centre, 0.22)),
      ...[[a, b], [b, c], [c, a]].map(([p, q]) => between(between(p as Point, q as Point, 0.5), centre, 0.2)),
    ];
    const form = formAt(relief, plan, forms, centre);
    if (form === 0 || !probes.every((probe) => formAt(relief, plan, forms, probe) === form)) return [];
    return [{ corners: [a, b, c], tone: sample(relief.tone, relief.lattice, centre[0], centre[1]) }];
  });
}
