import type { Item } from '../canvas/item.js';
import { sprigAt } from './bouquets.js';
import { mandala } from '../ornament/mandala.js';
import { aspectOf, playerOf, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import { aspect, isAlone, isBand } from './frame.js';
import { isFlower } from './flowers.js';
import type { Layout } from './layout.js';

/** Who stands in the row, the hero first in every group; a lone hero takes turns with a rosette. */
function group(cast: Cast, sheet: Sheet): Player[] {
  const others = [...cast.companions, ...cast.flora, ...cast.sky, ...cast.ground].slice(0, 2);
  const rosette = playerOf('rosette', 'ornament', mandala(200, 0, sheet.rng.fork('rosette')), 'round');
  return [cast.hero, ...(others.length > 0 ? others : [rosette])];
}

const widthIn = (player: Player, height: number): number => Math.min(height * Math.max(0.45, aspectOf(player)), height * 2);

/** Width by height of a sheet that goes round a limb: one group in its middle would be lost. */
const ROUND_A_LIMB = 3;

const goesRound = (cast: Cast, sheet: Sheet): boolean =>
  aspect(sheet) >= ROUND_A_LIMB && (!isAlone(cast) || (cast.hero.motif?.drawTall === undefined && !isFlower(cast.hero)));

interface Row {
  readonly items: readonly Item[];
  readonly left: number;
  readonly right: number;
  /** Of the players that have a place in it. */
  readonly count: number;
}

interface Line {
  readonly tall: number;
  readonly y: number;
}

/** One after the other as far as the band goes, every other group mirrored. */
function rowed(players: readonly Player[], { tall, y, width }: Line & { readonly width: number }): Row {
  const items: Item[] = [];
  let [x, count] = [0, 0];
  while (x < width * 0.8 && count < 24) {
    const player = players[count % players.length];
    const size = tall * (count % players.length === 0 ? 1 : 0.8);
    const room = player === undefined ? 0 : widthIn(player, size);
    if (player === undefined || (count > 0 && x + room > width * 0.86)) break;
    items.push(...putGroup(player, { x: x + room / 2, y, width: room, height: size, flip: Math.floor(count / players.length) % 2 === 1 }, `${player.id}/${count}`));
    x += room * 0.97;
    count += 1;
  }
  return { items, left: 0, right: x, count };
}

/** Where only two have a place the smaller one stands at both sides of the hero. */
function balanced(row: Row, [, other]: readonly Player[], { tall, y }: Line): Row {
  if (row.count !== 2 || other === undefined) return row;
  const room = widthIn(other, tall * 0.8);
  const first = putGroup(other, { x: -room * 0.47, y, width: room, height: tall * 0.8, flip: true }, `${other.id}/first`);
  return { ...row, items: [...first, ...row.items], left: -room * 0.97 };
}

/** The same group again and again along the band, every other one mirrored, a sprig at both ends. */
export const frieze: Layout = {
  name: 'frieze',
  suits: (cast: Cast, sheet: Sheet) => (isBand(sheet) && cast.words === null ? (goesRound(cast, sheet) ? 10 : 7) : 0),
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const tall = height * 0.84;
    const players = group(cast, sheet);
    const { items, left, right } = balanced(rowed(players, { tall, y: height / 2, width }), players, { tall, y: height / 2 });
    if (!sheet.ornaments) return items;
    const leaf = (side: -1 | 1): Item => sprigAt(`end/${side}`, {
      x: side < 0 ? left - tall * 0.02 : right + tall * 0.02, y: height / 2, angle: side < 0 ? Math.PI : 0, length: tall * 0.8, bend: 0,
    }, 'leaf', sheet.rng.fork('end'));
    return [leaf(-1), leaf(1), ...items];
  },
};
