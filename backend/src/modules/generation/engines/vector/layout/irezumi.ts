import type { Item } from '../canvas/item.js';
import { cascade } from '../ornament/cascade.js';
import { sea } from '../ornament/waves.js';
import { gust } from '../ornament/wind.js';
import { isSky } from '../scene/roles.js';
import { isSlight } from '../scene/ties.js';
import { greenery, blooms, type Spot } from './bouquets.js';
import { aspectOf, ornament, put, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import { aspect, roomOf } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { mayTurn } from './flock.js';
import { isFooted } from './herd.js';
import { longer } from './longer.js';
import { holdsWater } from './surrounds.js';
import type { Column } from './column-ends.js';

/** What the backdrop is made of already. */
const BACKDROP = new Set(['wave', 'waves', 'wind-bars', 'seigaiha', 'waterfall']);
const isBackdrop = (player: Player): boolean => BACKDROP.has(player.motif?.name ?? '');
const isHovering = (player: Player): boolean => isSlight(player.motif?.name ?? '');

/** What wind and water are measured by: the width of a column, or the height of a broad sheet. */
const unitOf = ({ wide, high }: Column): number => Math.min(wide, 0.74 * high);

/** On a broad sheet one row of waves is enough: a second would hide who stands in it. */
const isBroad = ({ wide, high }: Column): boolean => wide > high;

/** A gust is so high in fingers, and so much skin is left over the next one. */
const GUST = { fingers: 2.6, apart: 0.8, thick: 0.078 };

/** Wind behind everything: gusts blow from the middle to both sides, rounded ends outwards, skin between them. */
function wind(column: Column): Item {
  const { x, wide, high, sheet } = column;
  const rng = sheet.rng.fork('wind');
  const thick = unitOf(column) * GUST.thick;
  const pitch = thick * (GUST.fingers + GUST.apart);
  const rows = Math.max(2, Math.floor((high * 0.84) / pitch));
  const shapes = Array.from({ length: rows }, (_, i) => [-1, 1].flatMap((side) => {
    const y = thick * 1.6 + pitch * (i + (side > 0 ? 0.5 : 0));
    const to = side * wide * (0.47 - 0.06 * ((i * 2 + (side > 0 ? 1 : 0)) % 3));
    return gust({ from: -side * wide * 0.08, to, y, thick }, rng);
  }));
  return ornament('wind', shapes.flat(), [x, 0]);
}

/** Of the water at the foot, share of the column's measure: the row behind the bodies and the one before them. */
const WATER = { far: { size: 0.22, up: 0.15 }, near: { size: 0.18, up: 0 } } as const;

/** A waterfall that was asked for comes down behind the bodies from end to end. */
function falls({ x, wide, high, cast, sheet }: Column): Item[] {
  const isAsked = cast.ground.some(({ motif }) => motif?.name === 'waterfall');
  return isAsked ? [ornament('cascade', cascade({ wide: wide * 0.8, top: high * 0.03, foot: high * 0.9 }, sheet.rng.fork('cascade')), [x, 0])] : [];
}

/** Waves across the foot; the nearest row goes in front of everything. */
function waves(column: Column, row: keyof typeof WATER): Item {
  const { x, wide, high, sheet } = column;
  const { size, up } = WATER[row];
  const unit = unitOf(column);
  const inset = row === 'far' ? 0.04 : 0;
  const shapes = sea({ left: -wide * (0.5 - inset), right: wide * (0.5 - inset), foot: high - up * unit, size: unit * size }, sheet.rng.fork(row));
  return ornament(`waves/${row}`, shapes, [x, 0]);
}

const isCane = (player: Player): boolean => aspectOf(player) < 0.7;

/** Canes stand behind at both sides; flowers lie between the bodies, their leaves up and down the column. */
function scattered({ x, wide, high, cast, sheet }: Column): Item[] {
  const canes = cast.flora.filter(isCane).flatMap((player) => [-1, 1].map((side) => put(player, {
    x: x + side * wide * 0.32, y: high * (side < 0 ? 0.3 : 0.52), width: wide * 0.34, height: high * 0.56, flip: side > 0,
  }, `${player.id}/${side}`)));
  const flowers = cast.flora.filter((player) => !isCane(player));
  if (flowers.length === 0) return canes;
  const count = Math.max(3, Math.round((high / wide) * 1.6));
  const spots = Array.from({ length: count }, (_, i): Spot => ({
    x: x + (i % 2 === 0 ? 1 : -1) * wide * 0.32, y: high * (0.12 + (0.74 * i) / Math.max(1, count - 1)), size: wide * (i % 3 === 0 ? 0.32 : 0.26),
    out: (i % 4 < 2 ? 1 : -1) * Math.PI * 0.5,
  }));
  return [...canes, ...greenery(spots, sheet.rng.fork('green')), ...spots.flatMap((spot, i) => {
    const player = flowers[i % flowers.length];
    return player === undefined ? [] : blooms([player], [{ ...spot, out: -Math.PI / 2 }]).map((item) => ({ ...item, id: `${item.id}/${i}` }));
  })];
}

/** Moon and sun stand large behind the head; clouds drift at the sides. */
function heaven({ x, wide, high, cast }: Column, top: number): Item[] {
  return cast.sky.flatMap((player, i) => {
    if (aspectOf(player) < 1.5) return [put(player, { x: x + wide * 0.06, y: top + wide * (0.2 + 0.3 * i), width: wide * 0.62, height: wide * 0.62 })];
    return [[-0.3, 0.1], [0.3, 0.42], [-0.28, 0.72]].map(
      ([aside = 0, down = 0], n) => put(player, { x: x + aside * wide, y: high * down, width: wide * 0.44, height: wide * 0.3, flip: n === 1 }, `${player.id}/${n}`),
    );
  });
}

/** Two of one kind go round each other, a flower between them. */
function round({ x, wide, high, cast }: Column, other: Player): Item[] {
  const middle = high * 0.47;
  const stand = { width: wide * 0.66, height: Math.min(high * 0.6, wide * 0.96) };
  const [flower] = cast.flora;
  return [
    ...putGroup(cast.hero, { ...stand, x: x - wide * 0.24, y: middle - high * 0.04 }), put(other, { ...stand, x: x + wide * 0.24, y: middle + high * 0.06, turn: Math.PI }),
    ...(flower === undefined ? [] : [put(flower, { x, y: middle, width: wide * 0.34, height: wide * 0.34 }, `${flower.id}/heart`)]),
  ];
}

/** The other of a pair that may swim round each other. */
const twinIn = ({ hero }: Cast, heavy: readonly Player[]): Player | undefined =>
  (heavy.length === 1 && hero.group === undefined && mayTurn(hero) ? heavy.find(({ motif }) => motif === hero.motif) : undefined);

/** Everybody who has weight, below one another, the hero first and largest. */
function bodies(column: Column): Item[] {
  const { x, wide, high, cast } = column;
  const heavy = cast.companions.filter((player) => !isHovering(player));
  const twin = twinIn(cast, heavy);
  if (twin !== undefined && high < wide * 1.7) return round(column, twin);
  const from = high * (cast.sky.some((player) => aspectOf(player) < 1.5) ? 0.1 : 0.04);
  const room = high * 0.9 - from;
  const first = heavy.length === 0 ? room : room * (heavy.length === 1 ? 0.56 : 0.46);
  const hero = longer(cast.hero, first / (wide * 0.9));
  const at = roomOf(hero, { x, y: from + first / 2, width: wide * 0.94, height: first });
  const rest = (room - first) / Math.max(1, heavy.length);
  const others = heavy.map((player) => longer(player, (rest * 1.12) / (wide * 0.82))).map((player, i) => put(player, {
    x: x + (i % 2 === 0 ? 1 : -1) * wide * 0.06, y: from + first + rest * (i + 0.46), width: wide * 0.82, height: rest * 1.12, flip: i % 2 === 0,
  }));
  const size = wide * 0.3;
  const small = cast.companions.filter(isHovering).map(
    (player, i) => put(player, { x: x + (i % 2 === 0 ? 1 : -1) * wide * 0.34, y: high * (0.2 + 0.2 * i), width: size, height: size, flip: i % 2 === 0 }),
  );
  return [...others, ...putGroup(hero, at), ...small];
}

/** Land far behind: mountains and temples above the water. */
function land({ x, wide, high, cast }: Column): Item[] {
  return cast.ground.filter((player) => !isBackdrop(player)).map((player, i) => {
    const width = wide * 0.9;
    return put(player, { x, y: high * (0.72 - 0.2 * i), width, height: Math.min(width / aspectOf(player), high * 0.3) });
  });
}

const isLandscape = ({ hero }: Cast): boolean => hero.motif === null || hero.pose === 'scenery' || isSky(hero.motif);

/** Of a column this high a hero tied to others fills so little that nothing but wind would be seen: width by height, and the least share of the height. */
const COLUMN = { from: 0.34, least: 0.42 };

const isLost = ({ hero, companions }: Cast, sheet: Sheet): boolean =>
  hero.group !== undefined && companions.length === 0 && aspect(sheet) < COLUMN.from && aspect(sheet) / aspectOf(hero) < COLUMN.least;

const holdsWind = (sheet: Sheet): boolean => sheet.surround === 'waves' && sheet.ornaments && holdsWater(sheet);

/** Who goes on foot has wind about it and no sea, unless water was asked for. */
const isOnLand = ({ hero, ground, companions }: Cast): boolean =>
  isFooted(hero) && !ground.some(isBackdrop) && companions.every((player) => isFooted(player) || isHovering(player));

/** A Japanese column, full from end to end: wind behind, water at the foot, the bodies between them. */
export const irezumi: Layout = {
  name: 'irezumi',
  suits: (cast, sheet) => (holdsWind(sheet) && !isLost(cast, sheet) && aspect(sheet) <= 1.6 && aspect(sheet) > 0.14 && !isLandscape(cast) ? 12 : 0),
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const column: Column = { x: width / 2, wide: width * 0.9, high: height * 0.95, cast, sheet };
    const isDry = isOnLand(cast);
    const far = isBroad(column) || isDry ? [] : [waves(column, 'far')];
    const near = isDry ? [] : [waves(column, 'near')];
    const items = [wind(column), ...falls(column), ...heaven(column, 0), ...land(column), ...far, ...scattered(column), ...bodies(column), ...near];
    return [...items, ...wordsBelow(cast, items, 0.9)];
  },
};
