import type { Item } from '../canvas/item.js';
import { distanceInside } from '../field/distance.js';
import { latticeFor } from '../field/lattice.js';
import { maskOf } from '../field/scanline.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { boxOfItems } from './frame.js';
import { aspectOf, put } from './cast.js';
import { outlineOf } from './silhouette.js';
import type { Room, Tie } from './stand.js';

/** Cells on the long side: near enough for the middle of a face. */
const CELLS = 120;
/** Of the widest circle inside a thing, how wide the face on it is. */
const FILLS = 0.7;

/** The widest circle inside what is painted. */
function widestIn(items: readonly Item[]): Room {
  const box = boxOfItems(items);
  const lattice = latticeFor(widthOf(box), heightOf(box), CELLS);
  const mask = maskOf(outlineOf(items).map((ring) => ring.map(([x, y]) => [x - box.left, y - box.top] as const)), lattice);
  if (mask === null) return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, width: widthOf(box) / 3, height: widthOf(box) / 3 };
  const inside = distanceInside(mask);
  const at = inside.reduce((best, one, i) => (one > (inside[best] as number) ? i : best), 0);
  const across = (2 * (inside[at] as number)) / lattice.scale;
  const [column, row] = [mask.x + (at % mask.width), mask.y + Math.floor(at / mask.width)];
  return { x: box.left + (column + 0.5) / lattice.scale, y: box.top + (row + 0.5) / lattice.scale, width: across, height: across };
}

/** A face where the hero has most room for it. */
export const smiles: Tie = (player, { core }) => {
  const { x, y, width } = widestIn(core);
  const wide = width * FILLS;
  return { front: [put(player, { x, y, width: wide, height: wide / aspectOf(player) })] };
};
