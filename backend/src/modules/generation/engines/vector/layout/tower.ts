import type { Item } from '../canvas/item.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import { isHead, isSky, isWeather } from '../scene/roles.js';
import { isSlight } from '../scene/ties.js';
import { blooms, greenery, sprigAt, type Spot } from './bouquets.js';
import { aspectOf, ornament, put, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import type { Hero } from './companions.js';
import { fromAfar, isRange, isView } from './depth.js';
import { ends, RULED, type Column } from './column-ends.js';
import { aspect, boxOfItems, isAlone, roomOf, sparkle } from './frame.js';
import { isFlower } from './flowers.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { cloudsBehind } from './joined.js';
import { longer } from './longer.js';
import { plumbLine, tendril } from '../ornament/tendril.js';
import { isDispersing } from './scattered.js';
import type { Block } from './strip.js';
import type { Surround } from '../styles/style.js';
import { isSignature, surround } from './surrounds.js';

/** Sheets that are clearly higher than wide. */
const isTallSheet = (sheet: Sheet): boolean => aspect(sheet) <= 0.8 && aspect(sheet) > 0.2;
const isLand = (player: Player): boolean => player.pose === 'scenery';
/** Land that lies before the sky; a castle stands in it like anybody else. */
const isProspect = (player: Player): boolean => isLand(player) && (aspectOf(player) >= 1.5 || isView(player));
const isHeavenly = (player: Player): boolean => player.group === undefined && player.motif !== null && isSky(player.motif);

/** Weather and northern lights span the column over everything. */
const isSpread = ({ motif }: Player): boolean => isWeather(motif) || motif?.name === 'aurora';
/** Discs are large and half behind what stands under them; rows and clouds float above. */
function skies({ x, wide, sheet }: Column, players: readonly Player[], top: number): Item[] {
  const side = sheet.rng.fork('sky').pick([-1, 1]);
  return players.map((player, i) => {
    if (isSpread(player)) return put(player, { x, y: top - wide * (0.3 + 0.3 * i), width: wide * 0.96, height: wide * 0.64 });
    if (aspectOf(player) > 1.5) return put(player, { x, y: top - wide * (0.24 + 0.2 * i), width: wide * 0.92, height: wide * 0.34 });
    const size = wide * (i === 0 ? 0.74 : 0.34);
    const aside = i === 0 ? side * wide * 0.08 : -side * wide * 0.34;
    return put(player, { x: x + aside, y: top - size * (i === 0 ? 0.16 : 0.42), width: size, height: size });
  });
}

/** A thing about as high as wide stands at both sides, mirrored; a broad one spans the column. */
function lands({ x, wide }: Column, players: readonly Player[], top: number): Item[] {
  return fromAfar(players).flatMap((player, i) => {
    if (aspectOf(player) < 1.5 && !isRange(player)) {
      const size = wide * 0.58;
      // A crest hangs over the free side, not into what stands between.
      const outwards = player.motif?.name === 'wave';
      return [-1, 1].map((side) => put(player, { x: x + side * wide * 0.285, y: top + size * (0.3 + 0.3 * i), width: size, height: size, flip: (side > 0) !== outwards }, `${player.id}/${side}`));
    }
    const width = wide * (1 + 0.04 * i);
    const height = Math.min(width / aspectOf(player), wide * (isView(player) ? 0.9 : 0.62));
    return [put(player, { x, y: top + height * (0.42 + 0.42 * i), width, height })];
  });
}

/** A heap of flowers under the hero, trailing down on stems when the column is long. */
function flowers(column: Column, foot: number, spare: number): Item[] {
  const { x, wide, cast, sheet } = column;
  if (cast.flora.length === 0) return [];
  const size = wide * 0.4;
  const spots: Spot[] = [
    { x: x - wide * 0.26, y: foot - size * 0.08, size: size * 0.84, out: Math.PI * 0.74 },
    { x: x + wide * 0.26, y: foot - size * 0.04, size: size * 0.8, out: Math.PI * 0.26 },
    { x: x - wide * 0.02, y: foot + size * 0.34, size: size * 1.16, out: Math.PI / 2 },
  ];
  const length = Math.min(wide * 0.9, Math.max(wide * 0.26, spare));
  const rng = sheet.rng.fork('trail');
  const trails = sheet.ornaments ? [-0.32, 0.3, 0].map((lean, i) => sprigAt(`trail/${i}`, {
    x: x + lean * wide * 0.3, y: foot + size * 0.4, angle: Math.PI / 2 - lean, length: length * (i === 2 ? 1 : 0.74), bend: lean * 0.4,
  }, i === 2 ? 'leaf' : 'olive', rng)) : [];
  return [...trails, ...greenery(spots.slice(0, 2), sheet.rng.fork('green')), ...blooms(cast.flora, spots)];
}

/** Birds that are somebody when no other flies. */
const BIRDS: ReadonlySet<string> = new Set(['raven', 'flying-raven', 'dove', 'seagull', 'bat']);

/** The bird that stands over the hero's head: the only one, of which nothing more is said. */
const overhead = ({ companions, sky }: Cast): Player | undefined => {
  const [one, ...others] = companions.filter((player) => isSlight(player.motif?.name ?? ''));
  return one !== undefined && others.length === 0 && sky.length === 0 && one.relation === null && BIRDS.has(one.motif?.name ?? '') ? one : undefined;
};

const isHovering = (player: Player): boolean => isSlight(player.motif?.name ?? '');

/** Butterflies and birds at the hero's sides, from its head downwards. */
function hoverers({ x, wide, cast }: Column, room: Hero): Item[] {
  const size = wide * 0.3;
  const above = overhead(cast);
  if (above !== undefined) return [put(above, { x, y: room.y - room.height / 2 - size * 0.5, width: size * 2, height: size * 1.7 })];
  return cast.companions.filter(isHovering).map((player, i) => {
    const side = i % 2 === 0 ? 1 : -1;
    const y = room.y - room.height * 0.36 + i * size * 0.7;
    return put(player, { x: x + side * Math.max(wide * 0.34, room.width * 0.5), y, width: size, height: size, flip: side > 0, turn: side * 0.24 });
  });
}

/** Companions in a zigzag under the hero, each overlapping what is above it. */
function followers({ x, wide, cast }: Column, foot: number): Item[] {
  const heavy = cast.companions.filter((player) => !isHovering(player));
  const size = wide * (heavy.length > 2 ? 0.5 : 0.66);
  return heavy.map((player, i) => {
    const side = i % 2 === 0 ? 1 : -1;
    const height = Math.min(size, size / aspectOf(player));
    const aside = heavy.length === 1 && cast.flora.length === 0 ? 0 : side * (wide - size) * 0.5;
    return put(player, { x: x + aside, y: foot + height * 0.3 + i * size * 0.52, width: size, height: size, flip: side > 0 });
  });
}

/** How high the hero may be, as a share of the column: the more there is, the less. */
function heroShare(cast: Cast): number {
  const { sky, flora, ground, companions, words } = cast;
  const takes: readonly (readonly [boolean, number])[] = [
    [sky.length > 0 || overhead(cast) !== undefined, 0.2], [flora.length > 0, 0.16],
    [ground.length > 0, 0.14], [companions.some((player) => !isHovering(player)), 0.24], [words !== null, 0.12],
  ];
  return Math.max(0.44, takes.reduce((left, [is, share]) => (is ? left - share : left), 0.92));
}

function heroRoom({ x, wide, high, cast }: Column): Hero {
  return roomOf(cast.hero, { x, y: 0, width: wide * 0.96, height: high * heroShare(cast) });
}

/** A flower of the cast again, with its leaves. */
function echo({ cast, wide, sheet }: Column, index: number): Block {
  const [player] = cast.flora;
  const size = wide * 0.66;
  const draw = (x: number, y: number): Item[] => {
    const spots: Spot[] = [{ x, y, size, out: index % 2 === 0 ? -Math.PI / 2 : Math.PI / 2 }];
    const sides: Spot[] = [Math.PI * 0.96, Math.PI * 0.04].map((out) => ({ x, y, size: size * 0.7, out }));
    return [...greenery([...spots, ...sides], sheet.rng.fork(`echo${index}`)), ...blooms(player === undefined ? [] : [player], spots)].map((item) => ({ ...item, id: `${item.id}/${index}` }));
  };
  return { height: size * 1.34, draw };
}

/** Fills a very long column above and below what stands in it, until it is as slim as its sheet. */
function lengthened(column: Column, items: readonly Item[]): Item[] {
  const { x, wide, high, sheet, cast } = column;
  if (!sheet.ornaments || aspect(sheet) > 0.42) return [];
  const added: Item[] = [];
  const room = (): number => {
    const box = boxOfItems([...items, ...added]);
    return (high / wide) * Math.max(widthOf(box), wide * 0.86) - heightOf(box);
  };
  for (let i = 0; i < 2 && cast.flora.length > 0; i += 1) {
    const [block, box] = [echo(column, i), boxOfItems([...items, ...added])];
    if (room() < block.height * 0.7) return added;
    added.push(...block.draw(x, i % 2 === 0 ? box.bottom + block.height * 0.52 : box.top - block.height * 0.52));
  }
  return [...ending(column, boxOfItems([...items, ...added]), room()), ...added];
}

/** What grows out of both ends of a column: vines, or ruled lines where the surround is ruled. */
function ending({ x, wide, sheet }: Column, box: Box, spare: number): Item[] {
  if (spare < wide * 0.4) return [];
  const grow = RULED.has(sheet.surround) ? plumbLine : tendril;
  return ([[1, 0.62], [-1, 0.38]] as const).map(([direction, share]) => ornament(
    `end/${direction}`, grow({ length: spare * share, wide, direction }, sheet.rng.fork(`end${direction}`)), [x, direction > 0 ? box.bottom - wide * 0.04 : box.top + wide * 0.04],
  ));
}

interface Core {
  readonly core: readonly Item[];
  /** Where flowers under it go. */
  readonly foot: number;
}

/** The hero under its sky, on its ground, its companions under it. */
function standing(column: Column): Core {
  const { cast } = column;
  const room = heroRoom(column);
  const foot = room.height / 2;
  const hero = putGroup(cast.hero, room);
  const ground = lands(column, cast.ground, foot - room.height * (isHead(cast.hero) ? 0.1 : 0.26));
  const stage = isHead(cast.hero) ? [...hero, ...ground] : [...ground, ...hero];
  // What stands before a head leaves its face to be seen.
  const heavy = followers(column, foot - room.height * (isHead(cast.hero) ? 0.02 : 0.16));
  const core = [...skies(column, cast.sky, -foot + room.height * 0.12), ...stage, ...heavy, ...hoverers(column, room)];
  if (heavy.length > 0) return { core, foot: boxOfItems(heavy).bottom - column.wide * 0.1 };
  // Flowers do not climb over what is low.
  const low = Math.max(0, column.wide * 0.8 - room.height) * 0.3;
  return { core, foot: foot + low - (isHead(cast.hero) ? 0 : room.height * 0.06) };
}

/** Land under a sky, nobody in it. */
function prospect(column: Column): Core {
  const { cast, wide } = column;
  const top = -wide * 0.12;
  const sky = skies(column, [...cast.sky, ...(isHeavenly(cast.hero) ? [cast.hero] : [])], top + wide * 0.1);
  const ground = lands(column, [...cast.ground, ...(isProspect(cast.hero) ? [cast.hero] : [])], top);
  return { core: [...sky, ...ground, ...followers(column, top)], foot: top };
}

/** What stands in a column fills it when it is this share as slim. */
const FILLED = 0.8;

/** Surrounds that may begin behind the hero. */
const BEHIND: ReadonlySet<Surround> = new Set<Surround>(['rays', 'ring', 'dots']);

/** Sky, what falls apart and flowers need no surround. */
const isOpen = ({ sky, hero }: Cast, sheet: Sheet): boolean => sky.length > 0 || isDispersing(hero) || (isFlower(hero) && sheet.surround !== 'mandala' && !isSignature(sheet));

/** The surround, as high as the column for a lone hero or a low group, as high as what stands in it otherwise. */
function backdrop({ x, wide, high, cast, sheet }: Column, core: readonly Item[]): Item[] {
  if (isOpen(cast, sheet)) return [];
  const box = boxOfItems(core);
  const fits = heightOf(box) / widthOf(box);
  const tall = isAlone(cast) || fits < FILLED * (high / wide) ? (high / wide) * 0.86 : Math.min(high / wide, fits) * 0.94;
  // Rays and rings that are higher than wide pass behind the hero: beside it they would only make it smaller.
  const passes = tall > 1 && BEHIND.has(sheet.surround);
  const radius = passes ? widthOf(box) * 0.4 : Math.min(wide * 0.46, widthOf(box) * 0.54);
  return surround(sheet, { x, y: (box.top + box.bottom) / 2, radius, tall: passes ? Math.max(tall, fits) * 1.1 : tall });
}

/** Clouds that were asked for are the banks behind everything. */
const isBanked = ({ motif }: Player, { surround: own }: Sheet): boolean => own === 'clouds' && motif?.name === 'cloud';

/** Everything below one another in one column that is as slim as the sheet: sky, hero, flowers or land, words. */
export const tower: Layout = {
  name: 'tower',
  suits: (cast, sheet) => {
    if (!isTallSheet(sheet) || cast.hero.role === 'lettering') return 0;
    if (aspect(sheet) <= 0.5) return cast.companions.length > 3 ? 5 : 10;
    return cast.companions.length > 4 ? 2 : 10;
  },
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const [wide, high] = [width * 0.88, height - width * 0.12];
    const column: Column = { x: width / 2, wide, high, cast: { ...cast, sky: cast.sky.filter((player) => !isBanked(player, sheet)), hero: longer(cast.hero, (high * heroShare(cast)) / wide) }, sheet };
    const isDisc = isHeavenly(cast.hero) && column.cast.hero.pose !== 'tall';
    const { core, foot } = isProspect(cast.hero) || isDisc ? prospect(column) : standing(column);
    const spare = high - heightOf(boxOfItems(core));
    const dressed = [...core, ...flowers(column, foot, spare * 0.7)];
    const items = [...backdrop(column, core), ...dressed, ...wordsBelow(cast, dressed, 0.9)];
    if (sheet.surround === 'clouds') return [...cloudsBehind(column, items, sheet), ...items];
    const long = [...lengthened(column, items), ...items];
    return [...ends(column, long), ...long, ...sparkle(sheet, long, { tall: high / wide })];
  },
};
