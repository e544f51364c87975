import type { Item } from '../canvas/item.js';
import { isBeast } from '../scene/beasts.js';
import { blooms, type Spot } from './bouquets.js';
import { aspectOf, put, type Cast, type Player } from './cast.js';
import { fromAfar } from './depth.js';
import { aspect, boxOfItems, isBand, sparkle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { isSlight } from '../scene/ties.js';
import { isHead } from '../scene/roles.js';

/** What goes in the air or in the water, one above the other. */
const AFLOAT = new Set(['fish', 'koi', 'shark', 'whale', 'orca', 'dolphin', 'manta-ray', 'jellyfish', 'seahorse', 'turtle', 'swan', 'flying-swan', 'crane', 'eagle', 'phoenix', 'dragon', 'octopus', 'snake', 'narwhal', 'hammerhead-shark', 'stingray', 'squid']);

const kin = ({ hero, companions }: Cast): readonly Player[] => companions.filter((player) => player.motif?.name === hero.motif?.name);

/** A whole animal with its feet on the ground. */
export function isFooted({ motif, pose }: Player): boolean {
  const name = motif?.name ?? '';
  return isBeast(name) && !isHead({ pose }) && !isSlight(name) && !AFLOAT.has(name);
}

/** Two that run, run together. */
const runs = ({ hero: { motif }, companions }: Cast): boolean =>
  /^(?:running|galloping|leaping)-/u.test(motif?.name ?? '') && companions.every(({ relation }) => relation?.kind !== 'against');

/** Where each of a herd stands, nearest first: aside, back (shares of the leader's width) and size. */
const WIDE = [[-0.1, 0, 1], [0.62, 0.2, 0.76], [-0.7, 0.26, 0.7], [0.1, 0.66, 0.56], [0.94, 0.6, 0.5], [-0.9, 0.7, 0.46], [0.44, 0.96, 0.4]] as const;
/** The same up a high sheet, each above the last. */
const HIGH = [[0.04, 0, 1], [-0.16, 0.62, 0.84], [0.2, 1.12, 0.7], [-0.14, 1.54, 0.58], [0.22, 1.86, 0.5], [-0.2, 2.12, 0.42], [0.1, 2.36, 0.36]] as const;

interface Range {
  readonly x: number;
  readonly foot: number;
  readonly wide: number;
  readonly isHigh: boolean;
  /** How far back the last one may stand. */
  readonly depth: number;
}

/** At most so much further apart than they stand closest. */
const LOOSE = 1.5;

/** The herd in perspective: the leader large in front, the others behind it, smaller and higher. */
function gathered(cast: Cast, { x, foot, wide, isHigh, depth }: Range): Item[] {
  const places = isHigh ? HIGH : WIDE;
  const all = [cast.hero, ...kin(cast)].slice(0, places.length);
  const high = wide / Math.max(0.5, aspectOf(cast.hero));
  const loose = isHigh ? Math.min(LOOSE, Math.max(1, depth / (high * (places[all.length - 1]?.[1] || 1)))) : 1;
  return all.map((player, i) => {
    const [aside, back, size] = places[i] ?? places[0];
    const [width, height] = [wide * size, high * size];
    return put(player, { x: x + aside * wide, y: foot - back * high * loose - height / 2, width, height });
  }).reverse();
}

/** A pack or a herd of walking animals: with depth, under its sky, before its land. */
export const herd: Layout = {
  name: 'herd',
  suits: (cast, sheet) => (!isBand(sheet) && isFooted(cast.hero) && kin(cast).length >= (runs(cast) ? 1 : 2) ? 13 : 0),
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const isHigh = aspect(sheet) < 0.8;
    const at = { x: width / 2, foot: height * 0.74, wide: Math.min(width * (isHigh ? 0.8 : 0.6), height * 0.8), isHigh, depth: height * 0.46 };
    const animals = gathered(cast, at);
    const box = boxOfItems(animals);
    const [middle, across] = [(box.left + box.right) / 2, box.right - box.left];
    const land = fromAfar(cast.ground).map((player, i) => {
      const wide = across * (1.06 + 0.06 * i);
      const tall = wide / Math.max(1.2, aspectOf(player));
      return put(player, { x: middle, y: box.top + tall * (isHigh ? 0 : 0.16) + tall * 0.2 * i, width: wide, height: tall });
    });
    const sky = cast.sky.map((player, i) => put(player, { x: middle + (i - 0.3) * across * 0.3, y: box.top - across * 0.06, width: across * 0.5, height: across * 0.5 }));
    const spots: Spot[] = [-1, 1].map((side) => ({ x: middle + side * across * 0.4, y: box.bottom, size: across * 0.2, out: Math.PI / 2 }));
    const items = [...sky, ...land, ...animals, ...blooms(cast.flora, spots)];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.8)];
  },
};
