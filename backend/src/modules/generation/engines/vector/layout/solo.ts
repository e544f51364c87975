import { put } from './cast.js';
import { companionsRound } from './companions.js';
import { finials, isOrdinary, middle, roomOf, sparkle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { surround } from './surrounds.js';

/** The hero alone, large, before its surround; companions at its feet. */
export const solo: Layout = {
  name: 'solo',
  suits: (cast, sheet) => (isOrdinary(sheet) && cast.flora.length + cast.sky.length + cast.ground.length === 0 && cast.companions.length < 3 ? 4 : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const room = roomOf(cast.hero, { x, y, width: unit * 0.8, height: unit * 0.9 });
    const radius = Math.min(unit * 0.44, Math.max(room.width, room.height) * 0.5);
    const hero = put(cast.hero, room);
    const items = [...surround(sheet, { x, y, radius }), hero, ...companionsRound(cast.companions, room)];
    const dressed = [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items)];
    return cast.hero.pose === 'symmetric' || cast.hero.pose === 'tall' ? [...finials(sheet, dressed, x), ...dressed] : dressed;
  },
};
