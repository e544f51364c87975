import type { Item } from '../canvas/item.js';
import { blooms, greenery, type Spot } from './bouquets.js';
import { aspectOf, type Cast, type Sheet } from './cast.js';
import type { Hero } from './companions.js';
import { finials, isOrdinary, middle, roomOf, sparkle } from './frame.js';
import { gatheredOn } from './gathered.js';
import { heroGroup } from './hero-group.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { skyBehind } from './skies.js';
import { isHead } from '../scene/roles.js';

/** Width by height up to which two crossed things are long: their flowers are gathered on them, but for a face. */
const LONG = 0.75;

interface Flowers {
  readonly behind: readonly Item[];
  readonly front: readonly Item[];
}

function flowersAt(cast: Cast, sheet: Sheet, room: Hero): Flowers {
  if (cast.flora.length === 0) return { behind: [], front: [] };
  if (aspectOf(cast.hero) <= LONG && !isHead(cast.hero)) return gatheredOn(cast, sheet, { room, turn: 0, lower: 0.1 });
  const reach = Math.max(room.width, room.height);
  const spots: Spot[] = [-1, 1].map((side) => ({
    x: room.x + side * reach * 0.34, y: room.y + reach * (side > 0 ? 0.34 : 0.2), size: reach * 0.32, out: side > 0 ? 0.3 : Math.PI - 0.3,
  }));
  return { behind: [], front: [...greenery(spots, sheet.rng.fork('green')), ...blooms(cast.flora, spots)] };
}

/** Two things crossed on one axis, the one before the other with bare skin between: heart and dagger, skull and snake. */
export const entwined: Layout = {
  name: 'entwined',
  suits: (cast, sheet) => (isOrdinary(sheet) && cast.ground.length === 0 && cast.hero.group !== undefined && cast.companions.length === 0 ? 8 : 0),
  compose(cast, sheet) {
    const { x, y, unit, tall } = middle(sheet);
    const room = roomOf(cast.hero, { x, y, width: unit * 0.66, height: tall * 0.8 });
    const { behind, front } = flowersAt(cast, sheet, room);
    const items = [...skyBehind(cast, sheet, room), ...behind, ...heroGroup(cast, room), ...front];
    const dressed = [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.9)];
    return cast.hero.pose === 'tall' && cast.words === null ? [...finials(sheet, dressed, x), ...dressed] : dressed;
  },
};
