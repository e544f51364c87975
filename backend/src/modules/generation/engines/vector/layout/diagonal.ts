import { blooms, greenery, type Spot } from './bouquets.js';
import { put, type Cast } from './cast.js';
import { companionsRound } from './companions.js';
import { isOrdinary, middle, roomOf, sparkle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { skyBehind } from './skies.js';

const leans = (cast: Cast): boolean => cast.hero.pose === 'tall' || cast.hero.pose === 'wide' || cast.hero.pose === 'figure';

/** One corner with flowers, the opposite one echoing it; a free hero leans along the other diagonal. */
export const diagonal: Layout = {
  name: 'diagonal',
  suits: (cast, sheet) => (isOrdinary(sheet) && cast.flora.length > 0 && cast.hero.pose !== 'flora' && cast.ground.length === 0 ? 4 : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const side = sheet.rng.fork('side').pick([-1, 1]);
    const room = roomOf(cast.hero, { x, y, width: unit * 0.66, height: unit * 0.72 });
    const lean = leans(cast) ? side * (cast.hero.pose === 'tall' ? 0.5 : 0.16) : 0;
    const size = Math.max(Math.min(room.width, room.height), unit * 0.36) * 0.4;
    const reach = { x: Math.max(room.width * 0.4, unit * 0.16), y: room.height * 0.4 };
    const spots: Spot[] = [
      { x: x - side * reach.x, y: y - reach.y * 0.92, size: size * 0.74, out: side > 0 ? Math.PI * 1.25 : -Math.PI * 0.25 },
      { x: x + side * (reach.x + size * 0.5), y: y + reach.y * 0.56, size: size * 0.72, out: side > 0 ? 0 : Math.PI },
      { x: x + side * reach.x, y: y + reach.y, size: size * 1.12, out: side > 0 ? Math.PI * 0.3 : Math.PI * 0.7 },
    ];
    const items = [
      ...skyBehind(cast, sheet, room), ...greenery(spots.slice(0, 1), sheet.rng.fork('green')), put(cast.hero, { ...room, turn: lean }),
      ...greenery(spots.slice(2), sheet.rng.fork('green2')), ...companionsRound(cast.companions, room), ...blooms(cast.flora, spots),
    ];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.8)];
  },
};
