import type { Item } from '../canvas/item.js';
import { sparkle } from './frame.js';
import { aspectOf, put, type Cast, type Player, type Sheet } from './cast.js';
import { blooms, type Spot } from './bouquets.js';
import { fromAfar, isRange } from './depth.js';
import { isAlone, isOrdinary, middle, roomOf } from './frame.js';
import { heroGroup } from './hero-group.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { isSky } from '../scene/roles.js';
import { surround } from './surrounds.js';

const isLand = (player: Player): boolean => player.pose === 'scenery';
const isHeavenly = (player: Player): boolean => player.motif !== null && isSky(player.motif);

function heavens(skies: readonly Player[], at: { x: number; y: number; unit: number }): Item[] {
  return skies.map((player, i) => {
    const size = at.unit * (i === 0 ? 0.52 : 0.26);
    return put(player, { x: at.x + (i === 0 ? 0 : (i % 2 === 0 ? 1 : -1) * at.unit * 0.34), y: at.y - at.unit * (0.2 + 0.06 * i), width: size, height: size });
  });
}

/** A thing as high as wide stands at both sides, mirrored: breaking waves, trees. */
function pairOf(player: Player, at: { x: number; y: number; unit: number }): Item[] {
  const size = at.unit * 0.46;
  return [-1, 1].map((side) => put(player, { x: at.x + side * at.unit * 0.27, y: at.y, width: size, height: size, flip: side > 0 }, `${player.id}/${side}`));
}

function lands(grounds: readonly Player[], at: { x: number; y: number; unit: number; wide: number }): Item[] {
  return fromAfar(grounds).flatMap((player, i) => {
    if (aspectOf(player) < 1.7 && !(grounds.length === 1 && isRange(player))) return pairOf(player, { ...at, y: at.y + at.unit * 0.16 });
    const width = at.wide * (0.86 + 0.08 * i);
    const height = Math.min(width / aspectOf(player), at.unit * (i === 0 ? 0.56 : 0.36));
    return put(player, { x: at.x, y: at.y + at.unit * (0.14 + 0.15 * i), width, height });
  });
}

/** What is set up in the land stands low in its middle, further ones beside it. */
const campIn = (camps: readonly Player[], at: { x: number; y: number; unit: number }): Item[] => camps.map((player, i) => put(player, {
  x: at.x + (i === 0 ? 0 : (i % 2 === 0 ? -1 : 1) * at.unit * 0.3), y: at.y + at.unit * 0.26, width: at.unit * (i === 0 ? 0.42 : 0.26), height: at.unit * (i === 0 ? 0.3 : 0.22),
}));

/** A landscape without a frame: sky, far land, near land, each before the last; a hero stands on it. */
export const vista: Layout = {
  name: 'vista',
  suits: (cast: Cast, sheet: Sheet) => (isOrdinary(sheet) && !isAlone(cast) && (cast.ground.length > 0 || isLand(cast.hero)) ? 4 : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const stands = !isLand(cast.hero) && !isHeavenly(cast.hero);
    const skies = [...cast.sky, ...(isHeavenly(cast.hero) ? [cast.hero] : [])];
    const grounds = [...cast.ground, ...(isLand(cast.hero) ? [cast.hero] : [])];
    const room = roomOf(cast.hero, { x, y: y - unit * 0.08, width: unit * 0.66, height: unit * 0.64 });
    const spots: Spot[] = [-1, 1].map((side) => ({ x: x + side * unit * 0.32, y: y + unit * 0.34, size: unit * 0.24, out: side > 0 ? 0.2 : Math.PI - 0.2 }));
    const items = [
      ...(skies.length === 0 ? surround(sheet, { x, y: y - unit * 0.08, radius: unit * 0.38 }) : heavens(skies, { x, y, unit })),
      ...lands(grounds, { x, y: stands ? y + unit * 0.12 : y, unit, wide: Math.min(sheet.space.width, unit * 1.8) }),
      ...(stands ? heroGroup(cast, room) : campIn(cast.companions, { x, y, unit })), ...blooms(cast.flora, spots),
    ];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.86)];
  },
};
