import type { Item } from '../canvas/item.js';
import { blooms, sprigAt, type Spot } from './bouquets.js';
import { aspectOf, put, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import type { Hero } from './companions.js';
import { aspect, roomOf, sparkle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { surround } from './surrounds.js';

const isLand = (player: Player): boolean => player.pose === 'scenery';

/** Sheets that are wider than high but no bands. */
const isWideSheet = (sheet: Sheet): boolean => aspect(sheet) >= 1.25 && aspect(sheet) < 2.6;

/** What stands at both sides of a hero on a wide sheet, the same on either side: flowers, then companions, then leaves. */
function wing(cast: Cast, sheet: Sheet, at: Hero, side: -1 | 1): Item[] {
  const size = at.height * 0.46;
  const reach = at.x + side * at.width * 0.44;
  const rng = sheet.rng.fork('wing');
  const room = Math.max(at.height * 0.3, (sheet.space.width * 0.94 - at.width) * 0.48);
  const blades = sheet.ornaments ? [0.12, -0.34, 0.5].map((tilt, i) => sprigAt(`wing/${side}/${i}`, {
    x: reach, y: at.y + at.height * 0.14, angle: side > 0 ? tilt : Math.PI - tilt, length: Math.min(at.height * 0.95, room) * (1 - 0.2 * i), bend: -side * 0.14,
  }, i === 0 ? 'leaf' : 'olive', rng)) : [];
  const spots: Spot[] = [
    { x: reach + side * size * 0.96, y: at.y + at.height * 0.16, size: size * 0.7, out: side > 0 ? 0 : Math.PI },
    { x: reach + side * size * 0.2, y: at.y + at.height * 0.2, size, out: side > 0 ? 0.3 : Math.PI - 0.3 },
  ];
  return [...blades, ...blooms(cast.flora, spots).map((item) => ({ ...item, id: `${item.id}/${side}` }))];
}

/** A hero in the middle with wings of flowers and leaves to both sides: chests, collarbones, lower backs. */
export const spread: Layout = {
  name: 'spread',
  suits(cast, sheet) {
    const isCompact = cast.hero.role !== 'lettering' && !isLand(cast.hero) && aspectOf(cast.hero) < 1.5;
    return isWideSheet(sheet) && isCompact && cast.ground.length === 0 && cast.companions.length <= 2 ? 10 : 0;
  },
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const room = roomOf(cast.hero, { x: width / 2, y: height / 2, width: height * 1.1, height: height * 0.86 });
    const at = { ...room, width: Math.max(room.width, height * 0.5) };
    const sides = cast.companions.length > 0 ? [] : ([-1, 1] as const).flatMap((side) => wing(cast, sheet, at, side));
    const friends = ([-1, 1] as const).flatMap((side, i) => {
      const player = cast.companions[i] ?? cast.companions[0];
      if (player === undefined) return [];
      const size = room.height * 0.62;
      return [
        ...wing({ ...cast, flora: [] }, sheet, at, side),
        put(
          player,
          { x: room.x + side * (at.width * 0.46 + size * 0.4), y: room.y + room.height * 0.14, width: size, height: size, flip: side > 0 },
          `${player.id}/${side}`,
        ),
      ];
    });
    const sky = cast.sky.map((player, i) => put(
      player,
      {
        x: room.x + i * room.width * 0.4, y: room.y - room.height * 0.2, width: room.height * (i === 0 ? 0.94 : 0.3),
        height: room.height * 0.94,
      },
    ));
    const items = [
      ...(cast.sky.length > 0 ? sky : surround(sheet, { x: room.x, y: room.y, radius: height * 0.42 })), ...sides, ...friends, ...putGroup(cast.hero, room),
      ...(cast.companions.length > 0 ? blooms(cast.flora, [{ x: room.x, y: room.y + room.height * 0.42, size: room.height * 0.4, out: Math.PI / 2 }]) : []),
    ];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.5)];
  },
};
