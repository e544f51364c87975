import type { Item } from '../canvas/item.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { sprigAt } from './bouquets.js';
import { put, type Cast, type Player, type Sheet } from './cast.js';
import { middle } from './frame.js';
import type { Layout } from './layout.js';

function flourish(sheet: Sheet, at: { x: number; y: number; width: number }): Item[] {
  if (!sheet.ornaments) return [];
  return [-1, 1].map((side) => sprigAt(`flourish/${side}`, { x: at.x, y: at.y, angle: side > 0 ? 0.06 : Math.PI - 0.06, length: at.width * 0.42 }, 'olive', sheet.rng.fork('flourish')));
}

/** Words as the hero: a block of letters, the rest small beneath or above it. */
export const script: Layout = {
  name: 'script',
  suits: (cast) => (cast.hero.role === 'lettering' ? 20 : 0),
  compose(cast: Cast, sheet: Sheet) {
    const { x, y } = middle(sheet);
    const width = sheet.space.width * 0.86;
    const height = Math.min((width / widthOf(cast.hero.box)) * heightOf(cast.hero.box), sheet.space.height * 0.7);
    const small: readonly Player[] = [...cast.companions, ...cast.flora, ...cast.sky, ...cast.ground].slice(0, 3);
    const size = Math.min(width * 0.3, sheet.space.height * 0.3);
    const row = small.map((player, i) => put(player, { x: x + (i - (small.length - 1) / 2) * size * 1.05, y: y + height / 2 + size * 0.62, width: size, height: size }));
    const leaves = small.length === 0 && sheet.space.height > height * 1.15 ? flourish(sheet, { x, y: y + height * 0.5 + width * 0.05, width }) : [];
    return [...leaves, put(cast.hero, { x, y, width, height }), ...row];
  },
};
