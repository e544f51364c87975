import type { Item } from '../canvas/item.js';
import { crest, windBar } from '../ornament/wind-and-water.js';
import { isSky } from '../scene/roles.js';
import { isSlight } from '../scene/ties.js';
import { greenery, blooms, type Spot } from './bouquets.js';
import { aspectOf, ornament, put, putGroup, type Cast, type Player } from './cast.js';
import { aspect, roomOf } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { longer } from './longer.js';
import type { Column } from './tower.js';

/** What the backdrop is made of already. */
const BACKDROP = new Set(['wave', 'waves', 'wind-bars', 'seigaiha']);
const isBackdrop = (player: Player): boolean => BACKDROP.has(player.motif?.name ?? '');
const isHovering = (player: Player): boolean => isSlight(player.motif?.name ?? '');

/** Bars of wind from edge to edge, row under row; the edge they leave swells and narrows like a sleeve's. */
function wind({ x, wide, high, sheet }: Column): Item {
  const rng = sheet.rng.fork('wind');
  const rows = Math.max(6, Math.round(high / (wide * 0.2)));
  const gap = (high * 0.86) / rows;
  const shapes = Array.from({ length: rows }, (_, i) => {
    const y = -high * 0.47 + gap * (i + 0.5);
    const half = wide * (0.4 + 0.07 * Math.sin(i * 1.1));
    const side = i % 2 === 0 ? 1 : -1;
    return [
      ...windBar([side * half * 0.4, y], half * rng.between(1.15, 1.3), gap * 0.6, rng),
      ...windBar([-side * half * 0.62, y + gap * 0.16], half * rng.between(0.66, 0.76), gap * 0.42, rng),
    ];
  });
  return ornament('wind', shapes.flat(), [x, high / 2]);
}

/** Rows of finger waves across the foot, from far to near: places across the column, size, height over the end. */
const WAVES = {
  far: [[[-0.3, 0, 0.3], 0.17, 0.36], [[-0.2, 0.2], 0.17, 0.25]],
  near: [[[-0.32, 0, 0.32], 0.15, 0.13]],
} as const;

/** Finger waves across the foot; the nearest row goes in front of everything. */
function waves({ x, wide, high, sheet }: Column, rows: keyof typeof WAVES): Item {
  const rng = sheet.rng.fork(rows);
  const shapes = WAVES[rows].flatMap(([places, size, up]) => places.flatMap((share) => crest([share * wide, -up * wide], size * wide, share < 0 ? 1 : -1, rng)));
  return ornament(`waves/${rows}`, shapes, [x, high]);
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

/** Everybody who has weight, below one another, the hero first and largest. */
function bodies(column: Column): Item[] {
  const { x, wide, high, cast } = column;
  const heavy = cast.companions.filter((player) => !isHovering(player));
  const from = high * (cast.sky.some((player) => aspectOf(player) < 1.5) ? 0.1 : 0.04);
  const room = high * 0.9 - from;
  const first = heavy.length === 0 ? room : room * (heavy.length === 1 ? 0.56 : 0.46);
  const hero = longer(cast.hero, first / (wide * 0.9));
  const at = roomOf(hero, { x, y: from + first / 2, width: wide * 0.94, height: first });
  const rest = (room - first) / Math.max(1, heavy.length);
  const others = heavy.map((player, i) => put(player, {
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

/** A Japanese column, full from end to end: wind behind, water at the foot, the bodies between them. */
export const irezumi: Layout = {
  name: 'irezumi',
  suits: (cast, sheet) => (sheet.surround === 'waves' && sheet.ornaments && aspect(sheet) <= 0.77 && aspect(sheet) > 0.14 && !isLandscape(cast) ? 12 : 0),
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const column: Column = { x: width / 2, wide: width * 0.9, high: height * 0.95, cast, sheet };
    const items = [wind(column), ...heaven(column, 0), ...land(column), waves(column, 'far'), ...scattered(column), ...bodies(column), waves(column, 'near')];
    return [...items, ...wordsBelow(cast, items, 0.9)];
  },
};
