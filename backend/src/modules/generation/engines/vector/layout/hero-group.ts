import type { Item } from '../canvas/item.js';
import { putGroup, type Cast } from './cast.js';
import { companionsRound, type Hero } from './companions.js';

/** The hero with what is tied to it, and its free companions, back to front. `turn` in radians. */
export function heroGroup(cast: Cast, room: Hero, turn = 0): Item[] {
  return [...putGroup(cast.hero, { ...room, turn }), ...companionsRound(cast.companions, room, cast.flora.length > 0)];
}
