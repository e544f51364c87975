import type { Item } from '../canvas/item.js';
import { aspectOf, put, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import { blooms, type Spot } from './bouquets.js';
import { aspect, isOrdinary, isStrip, middle, sparkle } from './frame.js';
import { isBlade } from './crossed.js';
import { isFlower } from './flowers.js';
import { isFooted } from './herd.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { figures } from '../motifs/figures/index.js';
import { isBeast } from '../scene/beasts.js';
import { isFlyingBird, isSlight } from '../scene/ties.js';
import { skyBehind } from './skies.js';
import { surround } from './surrounds.js';
import { isHead } from '../scene/roles.js';

function kin(cast: Cast): readonly Player[] {
  return cast.companions.filter((player) => player.motif?.name === cast.hero.motif?.name);
}

const strangers = (cast: Cast): readonly Player[] => cast.companions.filter((player) => !kin(cast).includes(player));

/** From so many on they fly in a wedge or swim in a shoal. */
const FORMED = 4;

/** A wedge, its leader in front; on a high sheet one above the other from side to side, the lowest the largest. */
function formed(all: readonly Player[], sheet: Sheet, side: number): Item[] {
  const { width, height } = sheet.space;
  const { x, y, unit } = middle(sheet);
  if (aspect(sheet) < 0.8) {
    return all.map((player, i) => {
      const share = i / (all.length - 1);
      const size = Math.min(width * 0.62, (height / all.length) * 1.5) * (1 - 0.24 * share);
      return put(player, { x: x + side * (i % 2 === 0 ? -1 : 1) * width * 0.19, y: height * (0.88 - 0.76 * share), width: size, height: size, flip: side < 0, turn: side * -0.1 });
    });
  }
  return all.map((player, i) => {
    const row = Math.ceil(i / 2);
    const arm = i % 2 === 0 ? 1 : -1;
    const size = unit * (0.4 - 0.045 * row);
    return put(player, { x: x + side * unit * (0.34 - 0.25 * row), y: y + unit * (arm * 0.2 * row - 0.02 * row), width: size, height: size, flip: side < 0 });
  });
}

/** Several of one kind: sizes fall along a curve, as birds fly. */
export const flock: Layout = {
  name: 'flock',
  suits: (cast: Cast, sheet: Sheet) => (isOrdinary(sheet) && kin(cast).length >= 2 && kin(cast).length === cast.companions.length ? 11 : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const side = sheet.rng.fork('flight').pick([-1, 1]);
    const all = [cast.hero, ...cast.companions];
    // On a high sheet they rise higher; over land they leave it room.
    const rise = Math.min(1.6, Math.max(1, 1 / aspect(sheet)));
    const lift = cast.ground.length > 0 ? unit * 0.16 * rise : 0;
    const items = all.length >= FORMED ? formed(all, sheet, side) : all.map((player, i) => {
      const share = i / Math.max(1, all.length - 1);
      const size = unit * (0.5 - 0.24 * share);
      const stand = { x: x + side * unit * (-0.24 + 0.44 * share + 0.1 * Math.sin(Math.PI * share)), y: y - lift + unit * rise * (0.24 - 0.6 * share), width: size, height: size };
      return put(player, { ...stand, flip: side < 0, turn: side * (0.12 - 0.22 * share) });
    });
    const room = { x, y, width: unit * 0.9, height: unit * 0.9 };
    const spots: Spot[] = [{ x: x - side * unit * 0.3, y: y + unit * 0.42 * rise, size: unit * 0.3, out: Math.PI / 2 }];
    const land = cast.ground.map((player) => put(player, { x, y: y + unit * 0.36 * rise, width: unit * 0.96, height: unit * 0.62 }));
    const dressed = [
      ...(all.length >= FORMED ? [] : surround(sheet, { x, y, radius: unit * 0.42 })), ...skyBehind(cast, sheet, room), ...land, ...items.reverse(), ...blooms(cast.flora, spots),
    ];
    return [...dressed, ...sparkle(sheet, dressed), ...wordsBelow(cast, dressed, 0.8)];
  },
};

const PEOPLE: ReadonlySet<string> = new Set(figures.map(({ name }) => name));

const isTurnable = (player: Player): boolean => (isBeast(player.motif?.name ?? '') || isBlade(player) || isFlower(player)) && !isHead(player);

/** A head or somebody upside down is a mistake, so is a bird, a horse or a cup on its back; a koi or a dagger is not. */
export function mayTurn(player: Player): boolean {
  const name = player.motif?.name ?? '';
  return isTurnable(player) && !PEOPLE.has(name) && !isFlyingBird(name) && !isFooted(player);
}

/** Width by height of who is long. */
const LONG = 1.4;

/** Two of one kind chase each other round a centre, one upside down: koi, snakes. */
export const circling: Layout = {
  name: 'circling',
  suits(cast: Cast, sheet: Sheet) {
    const isPair = mayTurn(cast.hero) && cast.hero.group === undefined && kin(cast).length === 1 && strangers(cast).every((player) => player.pose === 'round');
    return isOrdinary(sheet) && isPair && cast.ground.length === 0 ? 11 : 0;
  },
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const [other] = kin(cast);
    // On a high sheet one is over the other, both larger.
    const isHigh = aspect(sheet) < 0.7;
    const size = unit * (isHigh ? 0.8 : 0.62);
    const away = unit * 0.2;
    const spots: Spot[] = [-1, 1].map((side) => ({ x: x + side * unit * 0.34, y: y - side * unit * 0.3, size: unit * 0.26, out: side > 0 ? -0.7 : Math.PI - 0.7 }));
    const [heart, ...flowers] = [...strangers(cast).slice(0, 1), ...cast.flora];
    // A flower between them is seen whole.
    const spread = heart?.role === 'flora' ? 1.3 : 1;
    // Who is long swims one over the other.
    const [aside, up] = isHigh ? [away * 0.2, away * 1.7] : aspectOf(cast.hero) > LONG ? [away * 0.3, away * spread] : [away * spread, 0];
    const centre = heart === undefined ? [] : [put(heart, { x, y, width: unit * 0.34 * spread, height: unit * 0.34 * spread })];
    const items = [
      ...surround(sheet, { x, y, radius: unit * 0.44 }), ...blooms([...flowers, ...cast.sky], spots),
      ...putGroup(cast.hero, { x: x - aside, y: y - up, width: size, height: size }),
      ...(other ? [put(other, { x: x + aside, y: y + up, width: size, height: size, turn: Math.PI })] : []), ...centre,
    ];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.8)];
  },
};

/** How many fly up a strip: as many as find room, the cast again and again. */
const MOST_RISING = 7;

/** Several of one kind up a strip, from side to side, the lowest the largest: butterflies up a spine. */
export const rising: Layout = {
  name: 'rising',
  suits(cast, sheet) {
    const isSwarm = isSlight(cast.hero.motif?.name ?? '') && kin(cast).length >= 2 && kin(cast).length === cast.companions.length;
    return isStrip(sheet) && isSwarm && cast.words === null ? 12 : 0;
  },
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const flyers = [cast.hero, ...cast.companions];
    const side = sheet.rng.fork('rising').pick([-1, 1]);
    const count = Math.max(flyers.length, Math.min(MOST_RISING, Math.round(height / (width * 0.78))));
    const spots = Array.from({ length: count }, (_, i) => {
      const share = i / (count - 1);
      const away = side * (i % 2 === 0 ? 1 : -1);
      return { x: width / 2 + away * width * 0.16, y: height * (0.88 - 0.76 * share), size: width * (0.74 - 0.3 * share), turn: away * 0.42 };
    });
    const swarm = spots.map(({ x, y, size, turn }, i) =>
      put(flyers[i % flyers.length] ?? cast.hero, { x, y, width: size, height: size, turn, flip: i % 2 === 1 }, `${cast.hero.id}/${i}`));
    const grown = blooms(cast.flora, [{ x: width / 2, y: height * 0.96, size: width * 0.7, out: -Math.PI / 2 }]);
    return [...skyBehind(cast, sheet, { x: width / 2, y: height * 0.2, width, height: width }), ...grown, ...swarm];
  },
};
