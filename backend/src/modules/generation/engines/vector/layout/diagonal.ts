import { blooms, greenery, type Spot } from './bouquets.js';
import type { Cast } from './cast.js';
import { isOrdinary, middle, roomOf, sparkle } from './frame.js';
import { heroGroup } from './hero-group.js';
import { isFlower } from './flowers.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { skyBehind } from './skies.js';

const leans = (cast: Cast): boolean => cast.hero.pose === 'tall' || cast.hero.pose === 'wide' || cast.hero.pose === 'figure';

/** One corner with flowers, the opposite one echoing it; a free hero leans along the other diagonal. */
export const diagonal: Layout = {
  name: 'diagonal',
  suits: (cast, sheet) => (isOrdinary(sheet) && cast.flora.length > 0 && !isFlower(cast.hero) && cast.ground.length === 0 ? 4 : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const side = sheet.rng.fork('side').pick([-1, 1]);
    const room = roomOf(cast.hero, { x, y, width: unit * 0.72, height: unit * 0.78 });
    const lean = leans(cast) ? side * (cast.hero.pose === 'tall' ? 0.5 : 0.16) : 0;
    const size = Math.max(Math.min(room.width, room.height), unit * 0.36) * 0.4;
    const reach = { x: Math.max(room.width * 0.33, unit * 0.13), y: room.height * 0.36 };
    const spots: Spot[] = [
      { x: x - side * reach.x, y: y - reach.y * 0.92, size: size * 0.74, out: side > 0 ? Math.PI * 1.25 : -Math.PI * 0.25 },
      { x: x + side * (reach.x + size * 0.42), y: y + reach.y * 0.6, size: size * 0.72, out: side > 0 ? 0 : Math.PI },
      { x: x + side * reach.x, y: y + reach.y, size: size * 1.12, out: side > 0 ? Math.PI * 0.3 : Math.PI * 0.7 },
    ];
    const items = [
      ...skyBehind(cast, sheet, room), ...greenery(spots.slice(0, 1), sheet.rng.fork('green')), ...heroGroup(cast, room, lean),
      ...greenery(spots.slice(2), sheet.rng.fork('green2')), ...blooms(cast.flora, spots),
    ];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.8)];
  },
};
