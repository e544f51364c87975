import type { Item } from '../canvas/item.js';
import { aspectOf, put, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import { fromAfar } from './depth.js';
import { aspect } from './frame.js';
import type { Layout } from './layout.js';

const landsOf = (cast: Cast): Player[] => fromAfar([...(cast.hero.pose === 'scenery' ? [cast.hero] : []), ...cast.ground]);

/** One landscape the whole length of a band, every other copy mirrored and lower, so that it reads as a range. */
function range(player: Player, sheet: Sheet, depth: number): Item[] {
  const { width, height } = sheet.space;
  const tall = height * (depth === 0 ? 0.8 : 0.46);
  const step = tall * aspectOf(player) * 0.84;
  const count = Math.max(1, Math.round((width * 0.94) / step));
  return Array.from({ length: count }, (_, i) => {
    const k = i % 2 === 0 ? 1 : 0.86;
    const x = width * 0.03 + ((i + 0.5) * width * 0.94) / count;
    return put(player, { x, y: height * 0.9 - tall * k * 0.5, width: ((width * 0.94) / count) * 1.34 * k, height: tall * k, flip: i % 2 === 1 }, `${player.id}/${i}`);
  }).sort((a, b) => (b.box.bottom - b.box.top) - (a.box.bottom - a.box.top));
}

/** On such a sheet one copy of a range would be an island. */
const BROAD = 1.45;

/** A landscape that runs round an arm or ankle; sky and hero stand in its middle. */
export const panorama: Layout = {
  name: 'panorama',
  suits: (cast, sheet) => (aspect(sheet) >= BROAD && cast.words === null && landsOf(cast).length > 0 ? 12 : 0),
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const skies = cast.sky.map((player, i) => put(
      player, { x: width * (0.5 + (i === 0 ? 0 : i % 2 === 0 ? 0.2 : -0.2)), y: height * 0.34, width: height * 0.6, height: height * 0.6 },
    ));
    const lands = landsOf(cast);
    const hero = cast.hero.pose === 'scenery' ? [] : putGroup(cast.hero, { x: width / 2, y: height * 0.5, width: height * 1.2, height: height * 0.84 });
    const friends = cast.companions.slice(0, 4).map((player, i) => put(
      player,
      {
        x: width * (0.5 + (i % 2 === 0 ? 1 : -1) * (0.16 + 0.1 * Math.floor(i / 2))), y: height * 0.56, width: height * 0.7,
        height: height * 0.6, flip: i % 2 === 0,
      },
    ));
    return [...skies, ...lands.flatMap((player, i) => range(player, sheet, i)), ...hero, ...friends];
  },
};
