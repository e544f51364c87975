import { blooms, greenery, type Spot } from './bouquets.js';
import { isOrdinary, middle, roomOf, sparkle } from './frame.js';
import { heroGroup } from './hero-group.js';
import { isFlower } from './flowers.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { skyBehind } from './skies.js';
import { surround } from './surrounds.js';

/** Flowers heaped at the hero's foot: hides the cut edge of a bust. */
export const posy: Layout = {
  name: 'posy',
  suits: (cast, sheet) => (isOrdinary(sheet) && cast.flora.length > 0 && !isFlower(cast.hero) && cast.hero.pose !== 'wide' ? 5 : 0),
  compose(cast, sheet) {
    const { x, y, unit, tall } = middle(sheet);
    const room = roomOf(cast.hero, { x, y, width: unit * 0.68, height: tall * 0.74 });
    const foot = y + room.height * 0.46;
    const span = Math.max(room.width, unit * 0.42);
    const size = span * 0.4;
    const spots: Spot[] = [
      { x: x - span * 0.42, y: foot - size * 0.22, size: size * 0.78, out: Math.PI * 0.94 },
      { x: x + span * 0.42, y: foot - size * 0.18, size: size * 0.74, out: Math.PI * 0.06 },
      { x, y: foot + size * 0.12, size: size * 1.08, out: Math.PI / 2 },
    ];
    const radius = Math.max(room.width, room.height) * 0.52;
    const items = [
      ...skyBehind(cast, sheet, room), ...(cast.sky.length > 0 ? [] : surround(sheet, { x, y: y - unit * 0.03, radius })),
      ...heroGroup(cast, room),
      ...greenery(spots.slice(0, 2), sheet.rng.fork('green')), ...blooms(cast.flora, spots),
    ];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.8)];
  },
};
