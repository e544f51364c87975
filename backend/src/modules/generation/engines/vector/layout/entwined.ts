import { blooms, greenery, type Spot } from './bouquets.js';
import { aspectOf, put, type Cast } from './cast.js';
import { companionsRound } from './companions.js';
import { finials, isOrdinary, middle, roomOf, sparkle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { skyBehind } from './skies.js';

function partner(cast: Cast): number {
  const related = cast.companions.findIndex((player) => player.relation?.kind === 'around' || player.relation?.kind === 'through' || player.relation?.kind === 'over');
  return related >= 0 ? related : cast.companions.findIndex((player) => (player.pose === 'tall' || cast.hero.pose === 'tall') && aspectOf(player) < 1.6);
}

/** Two things crossed on one axis, the second before the first with bare skin between: heart and dagger, skull and snake. */
export const entwined: Layout = {
  name: 'entwined',
  suits: (cast, sheet) => (isOrdinary(sheet) && partner(cast) >= 0 ? 8 : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const index = partner(cast);
    const other = cast.companions[index];
    const room = roomOf(cast.hero, { x, y, width: unit * 0.7, height: unit * 0.86 });
    const reach = Math.max(room.width, room.height);
    const slant = sheet.rng.fork('slant').pick([-0.5, 0.5]);
    const isTall = other !== undefined && aspectOf(other) < 0.7;
    const crossing = other === undefined ? [] : [put(other, isTall
      ? { x, y: y + room.height * 0.02, width: reach, height: reach * 1.2, turn: cast.hero.pose === 'tall' ? 0 : slant }
      : { x, y: y + room.height * 0.14, width: reach * 0.8, height: reach * 0.72 })];
    const hero = put(cast.hero, room);
    const isBehind = other?.relation?.kind === 'behind' || (isTall && cast.hero.pose !== 'tall');
    const spots: Spot[] = [-1, 1].map((side) => ({ x: x + side * reach * 0.3, y: y + reach * (side > 0 ? 0.3 : 0.18), size: reach * 0.28, out: side > 0 ? 0.3 : Math.PI - 0.3 }));
    const items = [
      ...skyBehind(cast, sheet, room), ...(isBehind ? [...crossing, hero] : [hero, ...crossing]),
      ...companionsRound(cast.companions.filter((_, i) => i !== index), room),
      ...(cast.flora.length > 0 ? greenery(spots, sheet.rng.fork('green')) : []), ...blooms(cast.flora, spots),
    ];
    const dressed = [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.9)];
    return cast.hero.pose === 'tall' && cast.words === null ? [...finials(sheet, dressed, x), ...dressed] : dressed;
  },
};
