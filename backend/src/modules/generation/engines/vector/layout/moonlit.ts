import type { Item } from '../canvas/item.js';
import { blooms, type Spot } from './bouquets.js';
import { aspectOf, put, type Cast, type Player, type Sheet } from './cast.js';
import { companionsRound, type Hero } from './companions.js';
import { isOrdinary, middle, roomOf } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { nightSparkles } from './skies.js';

/** Ground across the foot, wide and low. */
export function groundAt(cast: Cast, hero: Hero, span: number): Item[] {
  return cast.ground.map((player: Player, i) => {
    const height = Math.min(span / aspectOf(player), span * 0.42);
    const y = hero.y + hero.height * 0.5 - height * (0.32 - 0.12 * i);
    return put(player, { x: hero.x, y, width: span * (1 - 0.1 * i), height });
  });
}

function disc(cast: Cast, sheet: Sheet, hero: Hero, across: number): Item[] {
  const side = sheet.rng.fork('disc').pick([-1, 1]);
  return cast.sky.map((player, i) => (i === 0
    ? put(player, { x: hero.x, y: hero.y - hero.height * 0.06, width: across, height: across })
    : put(player, { x: hero.x + side * across * 0.42, y: hero.y - across * 0.52, width: across * 0.3, height: across * 0.3 })));
}

/** The hero before a great moon or sun, standing on its ground. */
export const moonlit: Layout = {
  name: 'moonlit',
  suits: (cast, sheet) => (isOrdinary(sheet) && cast.sky.length > 0 && cast.hero.role !== 'sky' && cast.hero.pose !== 'flora' ? 7 : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const room = roomOf(cast.hero, { x, y, width: unit * 0.66, height: unit * 0.66 });
    const across = Math.max(room.width, room.height) * 1.02;
    const spots: Spot[] = [-1, 1].map((side) => ({ x: x + side * across * 0.36, y: y + room.height * 0.44, size: across * 0.3, out: side > 0 ? 0.2 : Math.PI - 0.2 }));
    const ground = groundAt(cast, room, across * 1.2);
    const hero = put(cast.hero, room);
    const stage = cast.hero.pose === 'bust' ? [hero, ...ground] : [...ground, hero];
    const items = [...disc(cast, sheet, room, across), ...stage, ...companionsRound(cast.companions, room), ...blooms(cast.flora, spots)];
    return [...nightSparkles(sheet, { ...room, width: across, height: across }), ...items, ...wordsBelow(cast, items, 0.85)];
  },
};
