import { boxOf } from '../geometry/box.js';
import { apply, transformed, type Affine } from '../geometry/path.js';
import type { Item, PlacedShape } from './item.js';

function moveShape(shape: PlacedShape, m: Affine): PlacedShape {
  return { ...shape, path: transformed(shape.path, m), rings: shape.rings.map((ring) => ring.map(([x, y]) => apply(m, x, y))) };
}

/** An item scaled, turned or moved as a whole; a clip stays upright, so `m` must scale both axes alike. */
export function moveItem(item: Item, m: Affine): Item {
  const shapes = item.shapes.map((shape) => moveShape(shape, m));
  const box = boxOf(shapes.flatMap((shape) => shape.rings));
  if (item.clip === undefined) return { ...item, shapes, box };
  const { outline } = item.clip;
  const [x, y] = apply(m, item.clip.x, item.clip.y);
  const moved = outline?.map((ring) => ring.map(([px, py]) => apply(m, px, py)));
  return { ...item, shapes, box, clip: { ...item.clip, x, y, radius: item.clip.radius * Math.hypot(m.a, m.b), ...(moved && { outline: moved }) } };
}
