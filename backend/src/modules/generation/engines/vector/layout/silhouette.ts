import { isSolid, type Clip, type Item } from '../canvas/item.js';
import { blurred } from '../field/blur.js';
import { contours } from '../field/contour.js';
import { latticeFor } from '../field/lattice.js';
import { maskOf } from '../field/scanline.js';
import { boxOf, heightOf, widthOf } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';

export type Outline = readonly (readonly Point[])[];

/** Cells on the long side: smooth at the size of a hand. */
const CELLS = 520;
/** Hairs finer than so many cells are no part of an outline. */
const SOFT = 2;

const areaOf = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] as Point;
    return sum + x * ny - nx * y;
  }, 0) / 2;

/** All rings the same way round, so that none takes away from another. */
const oriented = (ring: readonly Point[]): readonly Point[] => (areaOf(ring) < 0 ? [...ring].reverse() : ring);

/** The outline of everything solid in some items as one form. */
export function outlineOf(items: readonly Item[]): Outline {
  const rings = items.flatMap(({ shapes }) => shapes.filter(isSolid).flatMap((shape) => shape.rings));
  const box = boxOf(rings);
  const [width, height] = [widthOf(box), heightOf(box)];
  const lattice = latticeFor(width, height, CELLS);
  const mask = maskOf(rings.map((ring) => oriented(ring.map(([x, y]): Point => [x - box.left, y - box.top]))), lattice);
  if (mask === null) return [];
  const soft = { ...mask, data: blurred(mask.data, mask.width, mask.height, SOFT) };
  const found = contours(soft, 0.5).map((ring) => ring.map(([x, y]): Point => [x / lattice.scale + box.left, y / lattice.scale + box.top]));
  return found.filter((ring) => Math.abs(areaOf(ring)) > width * height * 0.003);
}

/** What cuts a thing to an outline. */
export function clipTo(outline: Outline): Clip {
  const box = boxOf(outline);
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, radius: Math.hypot(widthOf(box), heightOf(box)) / 2, outline };
}
