import type { Item } from '../canvas/item.js';
import { moveItem } from '../canvas/move.js';
import { shortSide, type Space } from '../canvas/space.js';
import { boxOf, EMPTY_BOX, heightOf, isEmpty, joined, widthOf, type Box } from '../geometry/box.js';
import type { Affine } from '../geometry/path.js';

/** Free rim as a share of the short side; ink never enters it. */
export const SAFE_MARGIN = 0.06;

/** What an item really covers: its clip cuts it. */
export function visibleBox(item: Item): Box {
  if (item.clip === undefined) return item.box;
  const { x, y, radius, outline } = item.clip;
  const cut = outline === undefined ? { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius } : boxOf(outline);
  return {
    left: Math.max(item.box.left, cut.left), right: Math.min(item.box.right, cut.right),
    top: Math.max(item.box.top, cut.top), bottom: Math.min(item.box.bottom, cut.bottom),
  };
}

export function extentOf(items: readonly Item[]): Box {
  return items.map(visibleBox).filter((box) => !isEmpty(box)).reduce(joined, EMPTY_BOX);
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
