import type { Item, PlacedShape } from '../canvas/item.js';
import { shortSide, type Space } from '../canvas/space.js';
import { boxOf, EMPTY_BOX, heightOf, isEmpty, joined, widthOf, type Box } from '../geometry/box.js';
import { apply, transformed, type Affine } from '../geometry/path.js';

/** Free rim as a share of the short side; ink never enters it. */
export const SAFE_MARGIN = 0.06;

/** What an item really covers: its clip cuts it. */
function visibleBox(item: Item): Box {
  if (item.clip === undefined) return item.box;
  const { x, y, radius } = item.clip;
  return {
    left: Math.max(item.box.left, x - radius), right: Math.min(item.box.right, x + radius),
    top: Math.max(item.box.top, y - radius), bottom: Math.min(item.box.bottom, y + radius),
  };
}

export function extentOf(items: readonly Item[]): Box {
  return items.map(visibleBox).filter((box) => !isEmpty(box)).reduce(joined, EMPTY_BOX);
}

function moveShape(shape: PlacedShape, m: Affine): PlacedShape {
  return { ...shape, path: transformed(shape.path, m), rings: shape.rings.map((ring) => ring.map(([x, y]) => apply(m, x, y))) };
}

function moveItem(item: Item, m: Affine): Item {
  const shapes = item.shapes.map((shape) => moveShape(shape, m));
  const box = boxOf(shapes.flatMap((shape) => shape.rings));
  if (item.clip === undefined) return { ...item, shapes, box };
  const [x, y] = apply(m, item.clip.x, item.clip.y);
  return { ...item, shapes, box, clip: { x, y, radius: item.clip.radius * m.a } };
}

/**
 * Scales and moves everything so that it fills the sheet up to the safe margin. `bleed` is how far lines reach over
 * their paths (half the heaviest line), canvas units.
 */
export function fitted(items: readonly Item[], space: Space, bleed: number): Item[] {
  const box = extentOf(items);
  if (isEmpty(box)) return [...items];
  const margin = SAFE_MARGIN * shortSide(space) + bleed;
  const scale = Math.min((space.width - 2 * margin) / Math.max(1, widthOf(box)), (space.height - 2 * margin) / Math.max(1, heightOf(box)));
  const m: Affine = {
    a: scale, b: 0, c: 0, d: scale,
    e: space.width / 2 - ((box.left + box.right) / 2) * scale,
    f: space.height / 2 - ((box.top + box.bottom) / 2) * scale,
  };
  return items.map((item) => moveItem(item, m));
}
