import { aspectOf, type Cast } from './cast.js';
import { finials, isOrdinary, middle, roomOf, sparkle } from './frame.js';
import { heroGroup } from './hero-group.js';
import type { Layout } from './layout.js';
import { isWeather } from '../scene/roles.js';
import { isDispersing } from './scattered.js';
import { wordsBelow } from './lettering-place.js';
import { skyBehind } from './skies.js';
import { isFigure, surround } from './surrounds.js';

/** A row of moons or a cloud goes above the hero; a disc asks for the moonlit layout. */
const hasNoDisc = (cast: Cast): boolean => cast.sky.every((player) => aspectOf(player) > 1.5 || isWeather(player.motif));

/** The hero alone, large, before its surround; companions at its feet. */
export const solo: Layout = {
  name: 'solo',
  suits: (cast, sheet) => (isOrdinary(sheet) && cast.flora.length + cast.ground.length === 0 && (hasNoDisc(cast) || isFigure(sheet)) && cast.companions.length < 3 ? 4 : 0),
  compose(cast, sheet) {
    const { x, y, unit, tall } = middle(sheet);
    const room = roomOf(cast.hero, { x, y, width: aspectOf(cast.hero) > 1.2 ? Math.max(unit * 0.8, sheet.space.width * 0.84) : unit * 0.8, height: tall * 0.9 });
    const radius = Math.min(unit * 0.44, Math.max(room.width, room.height) * 0.5);
    const items = [...(isDispersing(cast.hero) ? [] : surround(sheet, { x, y, radius })), ...skyBehind(cast, sheet, room), ...heroGroup(cast, room)];
    const dressed = [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items)];
    return cast.hero.pose === 'symmetric' || cast.hero.pose === 'tall' ? [...finials(sheet, dressed, x), ...dressed] : dressed;
  },
};
