import type { Item } from '../canvas/item.js';
import { stroke } from '../motifs/geometry/kit.js';
import { aspectOf, ornament, putGroup, type Cast, type Sheet } from './cast.js';
import { aspect, boxOfItems, isAlone } from './frame.js';
import type { Layout } from './layout.js';

/** Things that read as a pattern when they follow one another. */
const PATTERNS = new Set([
  'celtic-knot', 'triquetra', 'triskele', 'mandala', 'infinity', 'heart', 'arrow', 'barbed-wire', 'ivy', 'wave', 'seigaiha', 'star', 'nautical-star', 'paw-print', 'footprints',
  'olive-branch', 'laurel-wreath', 'wheat', 'feather', 'skull', 'diamond', 'lotus', 'evil-eye', 'snowflake', 'four-leaf-clover', 'moon-phases', 'heartbeat', 'rosary', 'ouroboros', 'pine', 'palm-tree', 'bare-tree', 'tree',
]);

const isPattern = ({ hero }: Cast): boolean => PATTERNS.has(hero.motif?.name ?? '') || hero.pose === 'flora' || hero.role === 'flora';

/** Width by height of a sheet that goes round a limb; a collarbone shows what was asked for once. */
const ROUND_A_LIMB = 3;

/** The hero again and again along the whole band, large and small in turn, between two lines. */
export const chain: Layout = {
  name: 'chain',
  suits: (cast: Cast, sheet: Sheet) => (aspect(sheet) >= ROUND_A_LIMB && isAlone(cast) && cast.words === null && isPattern(cast) ? 12 : 0),
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const tall = height * 0.74;
    const ratio = Math.max(0.4, aspectOf(cast.hero));
    const pair = tall * ratio * 1.66;
    const count = Math.max(1, Math.round((width * 0.9) / pair));
    const step = (width * 0.9) / count;
    const items = Array.from({ length: count * 2 + 1 }, (_, i): Item[] => {
      const size = i % 2 === 0 ? tall * 0.66 : tall;
      return putGroup(cast.hero, { x: width * 0.05 + (i * step) / 2, y: height / 2, width: size * ratio, height: size, flip: i % 4 > 1 }, `${cast.hero.id}/${i}`);
    });
    const { left, right } = boxOfItems(items.flat());
    const lines = sheet.ornaments ? [-1, 1].map((side) => ornament(`edge/${side}`, [stroke(`M${left} ${height / 2 + side * tall * 0.6}L${right} ${height / 2 + side * tall * 0.6}`, 'outline')])) : [];
    return [...lines, ...items.filter((_, i) => i % 2 === 0).flat(), ...items.filter((_, i) => i % 2 === 1).flat()];
  },
};
