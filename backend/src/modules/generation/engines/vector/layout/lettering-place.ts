import type { Item } from '../canvas/item.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { joined, EMPTY_BOX } from '../geometry/box.js';
import { put, type Cast, type Player } from './cast.js';

/** A banner may overlap what it carries; bare letters may not. */
const isRibbon = (words: Player): boolean => words.shapes.length > 1;

/** The words under what is drawn so far, overlapping it a little so that the piece holds together. */
export function wordsBelow(cast: Cast, items: readonly Item[], share = 0.92): Item[] {
  if (cast.words === null || items.length === 0) return [];
  const box = items.reduce((sum, item) => joined(sum, item.box), EMPTY_BOX);
  const width = widthOf(box) * share * cast.words.size;
  const height = (width / widthOf(cast.words.box)) * heightOf(cast.words.box);
  const most = heightOf(box) * 0.42 * cast.words.size;
  const fitted = Math.min(height, most);
  const overlap = isRibbon(cast.words) ? 0.24 : 0.64;
  return [put({ ...cast.words, size: 1 }, { x: (box.left + box.right) / 2, y: box.bottom + fitted * overlap, width, height: fitted })];
}
