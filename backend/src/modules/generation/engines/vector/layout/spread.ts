import type { Item } from '../canvas/item.js';
import { blooms, sprigAt, type Spot } from './bouquets.js';
import { aspectOf, put, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import { isStarMap } from '../scene/roles.js';
import type { Hero } from './companions.js';
import { aspect, roomOf, sparkle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { surround } from './surrounds.js';

const isLand = (player: Player): boolean => player.pose === 'scenery';

/** Sheets that are wider than high but no bands. */
const isWideSheet = (sheet: Sheet): boolean => aspect(sheet) >= 1.25 && aspect(sheet) < 2.6;

/** Of the sheet's height: the rim that stays free at both ends of its width. */
const RIM = 0.07;
const halfOf = ({ space }: Sheet): number => space.width / 2 - space.height * RIM;

/** Leaves of a wing, from the highest to the lowest: radians below the horizontal, and length. */
const BLADES = [[-0.86, 0.6], [-0.5, 0.82], [-0.1, 1], [0.3, 0.84], [0.68, 0.6]] as const;

/** On a sheet this long, width by height, the leaves have to reach its ends. */
const LONG = 1.7;

/** Of the hero's width: leaves that are longer than that are the drawing, and the hero its middle. */
const LONGEST = 0.66;

function leaves(sheet: Sheet, at: Hero, side: -1 | 1): Item[] {
  const rng = sheet.rng.fork('wing');
  const reach = at.width * 0.34;
  const long = Math.min(at.height * 1.1, at.width * (aspect(sheet) > LONG ? 1.3 : LONGEST), Math.max(at.height * 0.3, halfOf(sheet) - reach));
  const within = (tilt: number): number => (at.height * 0.62) / Math.max(0.4, Math.abs(Math.sin(tilt)));
  return BLADES.map(([tilt, share], i) => sprigAt(`wing/${side}/${i}`, {
    x: at.x + side * reach, y: at.y + at.height * 0.12, angle: side > 0 ? tilt : Math.PI - tilt, length: Math.min(long * share, within(tilt)), bend: -side * 0.14,
  }, i % 2 === 0 ? 'leaf' : 'olive', rng));
}

/** Leaves grow out of what is the same on both sides, or out of flowers; beside a bird in flight they would hang in the air, unless the sheet is so
 * wide that it would be lost on it without them. */
const isLeafy = ({ hero, flora, companions }: Cast, sheet: Sheet): boolean =>
  sheet.ornaments && !isStarMap(hero.motif?.name ?? '') && (aspect(sheet) > LONG || flora.length + companions.length > 0 || aspectOf(hero) < 0.8 || !['figure', 'wide'].includes(hero.pose));

/** What stands at both sides of a hero on a wide sheet, the same on either side: flowers before leaves, as far as the sheet goes. */
function wing(cast: Cast, sheet: Sheet, at: Hero, side: -1 | 1): Item[] {
  const spare = Math.max(at.height * 0.3, halfOf(sheet) - at.width * 0.34);
  const size = Math.min(at.height * 0.56, Math.max(at.height * 0.4, spare * 0.74));
  const outer = Math.min(size * 0.78, spare - size * 0.5);
  const spots: Spot[] = [
    ...(outer > size * 0.5 ? [{ x: at.x + side * (at.width * 0.34 + spare - outer / 2), y: at.y + at.height * 0.08, size: outer, out: side > 0 ? -0.1 : Math.PI + 0.1 }] : []),
    { x: at.x + side * (at.width * 0.34 + size * 0.42), y: at.y + at.height * 0.24, size, out: side > 0 ? 0.3 : Math.PI - 0.3 },
  ];
  return [...(isLeafy(cast, sheet) ? leaves(sheet, at, side) : []), ...blooms(cast.flora, spots).map((item) => ({ ...item, id: `${item.id}/${side}` }))];
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
    const room = roomOf(cast.hero, { x: width / 2, y: height / 2, width: height * (cast.flora.length > 0 ? 1.04 : 1.24), height: height * 0.97 });
    const at = { ...room, width: Math.max(room.width, height * 0.5) };
    const sides = cast.companions.length > 0 ? [] : ([-1, 1] as const).flatMap((side) => wing(cast, sheet, at, side));
    const friends = ([-1, 1] as const).flatMap((side, i) => {
      const player = cast.companions[i] ?? cast.companions[0];
      if (player === undefined) return [];
      const size = Math.min(room.height * 0.7, Math.max(room.height * 0.4, (halfOf(sheet) - at.width * 0.4) * 1.08));
      const away = Math.min(at.width * 0.46 + size * 0.4, Math.max(at.width * 0.3, halfOf(sheet) - size / 2));
      return [
        ...wing({ ...cast, flora: [] }, sheet, at, side),
        put(
          player,
          { x: room.x + side * away, y: room.y + room.height * 0.14, width: size, height: size, flip: side > 0 },
          `${player.id}/${side}`,
        ),
      ];
    });
    const sky = cast.sky.map((player, i) => put(
      player, aspectOf(player) > 1.15 ? { x: room.x, y: room.y - room.height * 0.24, width: width * 0.9, height: room.height * 0.66 } :
      {
        x: room.x + i * room.width * 0.4, y: room.y - room.height * 0.2, width: room.height * (i === 0 ? 0.94 : 0.3),
        height: room.height * 0.94,
      },
    ));
    const items = [
      ...(cast.sky.length > 0 ? sky : surround(sheet, { x: room.x, y: room.y, radius: height * 0.42 })), ...sides, ...friends, ...putGroup(cast.hero, room),
      ...(cast.companions.length > 0 ? blooms(cast.flora, [{ x: room.x, y: room.y + room.height * 0.36, size: room.height * 0.52, out: Math.PI / 2 }]) : []),
    ];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.5)];
  },
};
