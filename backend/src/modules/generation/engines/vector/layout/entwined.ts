import { blooms, greenery, type Spot } from './bouquets.js';
import type { Item } from '../canvas/item.js';
import { aspectOf, put, type Cast, type Player, type Sheet } from './cast.js';
import { companionsRound, type Hero } from './companions.js';
import { finials, isOrdinary, middle, roomOf, sparkle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { skyBehind } from './skies.js';

const CLOSE = new Set(['around', 'through', 'over', 'behind']);

/** Who is crossed with the hero: the one the words tie to it, or the one that goes with a blade. */
function partner(cast: Cast): Player | undefined {
  return cast.companions.find((player) => player.relation !== null && CLOSE.has(player.relation.kind))
    ?? cast.companions.find((player) => (player.pose === 'tall' || cast.hero.pose === 'tall') && aspectOf(player) < 1.6);
}

const isTall = (player: Player): boolean => aspectOf(player) < 0.7;

function crossing(cast: Cast, other: Player, room: Hero, slant: number): Item {
  const reach = Math.max(room.width, room.height);
  if (!isTall(other)) return put(other, { x: room.x, y: room.y + room.height * 0.14, width: reach * 0.8, height: reach * 0.72 });
  return put(other, { x: room.x, y: room.y + room.height * 0.02, width: reach, height: reach * 1.2, turn: cast.hero.pose === 'tall' ? 0 : slant });
}

/** A blade goes behind what it pierces; what winds round a blade lies before it. */
const goesBehind = (cast: Cast, other: Player): boolean =>
  other.relation?.kind === 'behind' || (isTall(other) && cast.hero.pose !== 'tall');

function flowersAt(cast: Cast, sheet: Sheet, room: Hero): Item[] {
  if (cast.flora.length === 0) return [];
  const reach = Math.max(room.width, room.height);
  const spots: Spot[] = [-1, 1].map((side) => ({
    x: room.x + side * reach * 0.3, y: room.y + reach * (side > 0 ? 0.3 : 0.18), size: reach * 0.28, out: side > 0 ? 0.3 : Math.PI - 0.3,
  }));
  return [...greenery(spots, sheet.rng.fork('green')), ...blooms(cast.flora, spots)];
}

/** Two things crossed on one axis, the one before the other with bare skin between: heart and dagger, skull and snake. */
export const entwined: Layout = {
  name: 'entwined',
  suits: (cast, sheet) => (isOrdinary(sheet) && partner(cast) !== undefined ? 8 : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const other = partner(cast) ?? cast.hero;
    const room = roomOf(cast.hero, { x, y, width: unit * 0.7, height: unit * 0.86 });
    const hero = put(cast.hero, room);
    const second = crossing(cast, other, room, sheet.rng.fork('slant').pick([-0.5, 0.5]));
    const items = [
      ...skyBehind(cast, sheet, room), ...(goesBehind(cast, other) ? [second, hero] : [hero, second]),
      ...companionsRound(cast.companions.filter((player) => player !== other), room), ...flowersAt(cast, sheet, room),
    ];
    const dressed = [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.9)];
    return cast.hero.pose === 'tall' && cast.words === null ? [...finials(sheet, dressed, x), ...dressed] : dressed;
  },
};
