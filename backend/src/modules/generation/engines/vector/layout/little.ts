import type { Item } from '../canvas/item.js';
import { heightOf, widthOf } from '../geometry/box.js';
import type { Surround } from '../styles/style.js';
import { isSlight } from '../scene/ties.js';
import { isWeather, roleBesideHero } from '../scene/roles.js';
import { aspectOf, put, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import { isRising } from './depth.js';
import { aspect, boxOfItems, middle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { surround, triangle, UNDERFOOT } from './surrounds.js';

/** A sheet so wide goes round a limb. */
const BAND = 3;
/** Most that one small piece holds beside its hero. */
const MOST = 3;
/** Skin between two things, a share of the hero's long side; more on a piece so small that it would close. */
const [GAP, WIDEST, SMALL_MM] = [0.07, 0.5, 26] as const;
const gapOf = ({ space }: Sheet): number => GAP + (WIDEST - GAP) * Math.max(0, 1 - Math.min(space.widthMm, space.heightMm) / SMALL_MM);
/** A plant on a sheet wider than this lies along it. */
const LYING = 1.6;
/** Width by height of a plant that stands. */
const UPRIGHT = 0.8;
/** Radians between two stems of a bunch, and what one leans that is alone beside somebody. */
const [FAN, LEAN] = [0.62, 0.9] as const;

/** What is put round everything when it is asked for, and how far its corners are from the middle, a share of the diagonal. */
const FRAMES: Readonly<Partial<Record<Surround, number>>> = { ring: 0.6, triangle: 0.74, square: 0.76, hexagon: 0.66, diamond: 0.6 };
/** Skin between things in a triangle and its sides, a share of its radius. */
const ROOM = 0.06;
const SLOPE = Math.tan(Math.PI / 6);

const isPlant = ({ motif }: Player): boolean => motif !== null && roleBesideHero(motif) === 'flora';
const isAbove = (player: Player): boolean => player.role === 'sky' || isSlight(player.motif?.name ?? '') || player.relation?.kind === 'above';

/** Stems that spread from one foot. */
function bunch(stems: readonly Player[], sheet: Sheet): Item[] {
  const { unit } = middle(sheet);
  const lies = aspect(sheet) > LYING && stems.every((player) => aspectOf(player) < UPRIGHT) ? Math.PI / 2 - 0.1 : 0;
  return stems.map((player, i) => {
    const turn = lies + (i - (stems.length - 1) / 2) * FAN;
    const height = unit * (i === 0 ? 1 : 0.86);
    return put(player, { x: Math.sin(turn) * height * 0.5, y: -Math.cos(turn) * height * 0.5, width: unit, height, turn }, `${player.id}/stem`);
  });
}

/** A plant at the foot of somebody: a sprig behind each side, leaning out. */
function sprigs(plants: readonly Player[], hero: Item): Item[] {
  const { left, right, bottom } = hero.box;
  const long = Math.max(widthOf(hero.box), heightOf(hero.box)) * 0.46;
  return [-1, 1].flatMap((side, i) => {
    const player = plants[i % plants.length];
    if (player === undefined) return [];
    const turn = side * LEAN;
    const x = (side < 0 ? left : right) - side * widthOf(hero.box) * 0.16 + Math.sin(turn) * long * 0.5;
    return [put(player, { x, y: bottom - Math.cos(turn) * long * 0.5, width: long, height: long, turn, flip: side < 0 }, `${player.id}/${i}`)];
  });
}

/** Another of the same: as large, a little higher or lower, the other way round when it is the second. */
function twin(player: Player, hero: Item, i: number, sheet: Sheet): Item {
  const isHigh = aspect(sheet) < 0.8;
  const [width, height] = [widthOf(hero.box), heightOf(hero.box)];
  const at = { x: (hero.box.left + hero.box.right) / 2, y: (hero.box.top + hero.box.bottom) / 2 };
  const step = (i + 1) * (1 + gapOf(sheet));
  const stand = isHigh ? { x: at.x + width * 0.3 * (i % 2 === 0 ? 1 : 0), y: at.y + height * step } : { x: at.x + width * step, y: at.y + height * 0.16 * (i % 2 === 0 ? 1 : 0) };
  return put(player, { ...stand, width: width * 0.9, height: height * 0.9, flip: i === 0 && !isHigh });
}

/** Beside what is drawn so far, on its foot or at its head. */
function beside(player: Player, drawn: readonly Item[], i: number, gap: number): Item {
  const box = boxOfItems(drawn);
  const long = Math.max(widthOf(box), heightOf(box));
  const size = long * (player.role === 'sky' ? 0.34 : isAbove(player) ? 0.3 : 0.56) * player.size;
  const [width, height] = aspectOf(player) > 1 ? [size, size / aspectOf(player)] : [size * aspectOf(player), size];
  const side = i % 2 === 0 ? 1 : -1;
  const x = (side > 0 ? box.right : box.left) + side * (width / 2 + long * gap);
  return put({ ...player, size: 1 }, { x, y: isAbove(player) ? box.top + height / 2 : box.bottom - height / 2, width, height, flip: side > 0 && player.role !== 'sky' });
}

/** Under or over what is drawn so far. */
function stacked(player: Player, drawn: readonly Item[]): Item {
  const box = boxOfItems(drawn);
  const side = player.relation?.kind === 'below' ? 1 : -1;
  const size = Math.max(widthOf(box), heightOf(box)) * (player.role === 'sky' ? 0.36 : 0.45) * player.size;
  const width = Math.min(size, size * aspectOf(player));
  const height = width / aspectOf(player);
  const y = (side > 0 ? box.bottom : box.top) + side * (height / 2 + heightOf(box) * GAP);
  return put({ ...player, size: 1 }, { x: (box.left + box.right) / 2, y, width, height });
}

/** In a triangle the sky is above, where it is narrow. */
const isStacked = (player: Player, sheet: Sheet): boolean =>
  (player.role === 'sky' ? sheet.surround === 'triangle' : player.relation?.kind === 'below' || player.relation?.kind === 'above' || aspect(sheet) < 0.7);

/** The sun between two peaks, behind them. */
function rising({ hero, sky }: Cast, drawn: readonly Item[]): Item[] {
  const box = boxOfItems(drawn);
  const size = widthOf(box) * 0.44;
  const at = { x: box.right - widthOf(box) * 0.3, y: box.top + heightOf(box) * 0.38, width: size, height: size };
  return sky.filter((player) => isRising(player, hero)).map((player) => put(player, at));
}

function withOthers(cast: Cast, sheet: Sheet, hero: readonly Item[]): Item[] {
  const first = hero.at(-1);
  return [...cast.companions, ...cast.sky.filter((player) => !isRising(player, cast.hero))].reduce((drawn: Item[], player, i) => {
    if (player.motif === cast.hero.motif && first !== undefined) return [...drawn, twin(player, first, i, sheet)];
    return [...drawn, isStacked(player, sheet) ? stacked(player, drawn) : beside(player, drawn, i, gapOf(sheet) * (drawn.length > 2 ? 0.5 : 1))];
  }, [...hero]);
}

/** Width by height of land that lies under somebody in one piece. */
const BROAD = 1.6;

/** Land and sea under what stands on them, wider than it. */
function underfoot(grounds: readonly Player[], drawn: readonly Item[]): Item[] {
  const box = boxOfItems(drawn);
  const width = Math.max(widthOf(box), heightOf(box) * 0.7) * 1.25;
  const x = (box.left + box.right) / 2;
  const third = { y: box.bottom + width * 0.2, width: width * 0.32, height: width * 0.32 };
  return grounds.flatMap((player) => {
    // One crest is no sea.
    if (aspectOf(player) < BROAD) return [-1, 0, 1].map((i) => put(player, { ...third, x: x + (i * width) / 3 }, `${player.id}/${i}`));
    const height = Math.min(width / aspectOf(player), heightOf(box) * 0.4);
    return put(player, { x, y: box.bottom + height * 0.5 + heightOf(box) * GAP * 0.5, width, height });
  });
}

/** Round things that stand on its base, as close as its sides let it: the radius of its corners. */
function triangleRound(items: readonly Item[], x: number): number {
  const { bottom } = boxOfItems(items);
  const needs = items.flatMap(({ shapes }) => shapes.flatMap(({ rings }) => rings.flat().map(([px, py]) => Math.abs(px - x) / SLOPE + bottom - py)));
  return needs.reduce((most, one) => Math.max(most, one), 0) / (1.5 - UNDERFOOT - ROOM);
}

/** The circle or triangle that was asked for, round everything. */
function framed(items: readonly Item[], sheet: Sheet): Item[] {
  const round = FRAMES[sheet.surround];
  if (round === undefined) return [];
  const box = boxOfItems(items);
  const x = (box.left + box.right) / 2;
  if (sheet.surround === 'triangle') return triangle(sheet, { x, base: box.bottom, radius: triangleRound(items, x) });
  return surround(sheet, { x, y: (box.top + box.bottom) / 2, radius: Math.hypot(widthOf(box), heightOf(box)) * round });
}

const isFew = ({ companions, sky, flora }: Cast): boolean => companions.length + sky.length <= MOST && flora.length <= MOST;
/** Land under somebody, unless it is in a frame or is who is drawn. */
const isStood = ({ hero, ground }: Cast, sheet: Sheet): boolean => ground.length === 0 || (ground.length === 1 && (hero.pose !== 'scenery') === (FRAMES[sheet.surround] === undefined));
const isFree = (cast: Cast, sheet: Sheet): boolean =>
  cast.hero.group === undefined && cast.hero.role !== 'lettering' && isStood(cast, sheet) && !cast.sky.some(({ motif }) => isWeather(motif));

/** One thing with air round it; what goes with it stands beside it, smaller, and crosses nothing. */
export const little: Layout = {
  name: 'little',
  suits: (cast, sheet) => (sheet.isSpare === true && aspect(sheet) < BAND && isFree(cast, sheet) && isFew(cast) ? 40 : 0),
  compose(cast, sheet) {
    const { unit } = middle(sheet);
    const plants = isPlant(cast.hero) ? bunch([cast.hero, ...cast.flora], sheet) : null;
    const hero = plants ?? putGroup(cast.hero, { x: 0, y: 0, width: unit, height: unit });
    const behind = plants === null && hero[0] !== undefined ? sprigs(cast.flora, hero[0]) : [];
    const standing = [...behind, ...rising(cast, hero), ...hero];
    const items = [...withOthers(cast, sheet, standing), ...underfoot(cast.ground, standing)];
    return [...framed(items, sheet), ...items, ...wordsBelow(cast, items, 0.9)];
  },
};
