import { put } from './cast.js';
import { blooms, greenery, type Spot } from './bouquets.js';
import { companionsRound } from './companions.js';
import { isOrdinary, middle, roomOf, sparkle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { skyBehind } from './skies.js';
import { surround } from './surrounds.js';

/** Flowers heaped at the hero's foot: hides the cut edge of a bust. */
export const posy: Layout = {
  name: 'posy',
  suits: (cast, sheet) => (isOrdinary(sheet) && cast.flora.length > 0 && cast.hero.pose !== 'flora' && cast.hero.pose !== 'wide' ? 5 : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const room = roomOf(cast.hero, { x, y, width: unit * 0.66, height: unit * 0.74 });
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
      put(cast.hero, room), ...companionsRound(cast.companions, room),
      ...greenery(spots, sheet.rng.fork('green')), ...blooms(cast.flora, spots),
    ];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.8)];
  },
};
