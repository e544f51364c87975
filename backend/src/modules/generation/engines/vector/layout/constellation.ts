import { put, putGroup } from './cast.js';
import { isOrdinary, middle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';

/** Most that one sheet shows; the scene tells the person about the rest. */
export const MOST_AROUND = 10;

/** Many things: the hero in the middle, the others on a ring that widens with their number. */
export const constellation: Layout = {
  name: 'constellation',
  suits: (cast, sheet) => (isOrdinary(sheet) && cast.companions.length + cast.flora.length + cast.sky.length + cast.ground.length >= 3 ? 3 : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const others = [...cast.sky, ...cast.companions, ...cast.flora, ...cast.ground].slice(0, MOST_AROUND);
    const hero = unit * 0.46;
    const size = Math.min(hero * 0.62, (2 * Math.PI * hero * 0.86) / Math.max(4, others.length));
    const ring = others.map((player, i) => {
      const angle = -Math.PI / 2 + ((i + 0.5) / others.length) * 2 * Math.PI;
      const stand = { x: x + Math.cos(angle) * (hero * 0.5 + size * 0.42), y: y + Math.sin(angle) * (hero * 0.54 + size * 0.42), width: size, height: size };
      return put(player, { ...stand, flip: Math.cos(angle) > 0 });
    });
    const items = [...ring, ...putGroup(cast.hero, { x, y, width: hero, height: hero * 1.08 })];
    return [...items, ...wordsBelow(cast, items, 0.8)];
  },
};
