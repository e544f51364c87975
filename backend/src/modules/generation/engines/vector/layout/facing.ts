import type { Item } from '../canvas/item.js';
import { blooms, type Spot } from './bouquets.js';
import { creatures } from '../motifs/creatures/index.js';
import { figures } from '../motifs/figures/index.js';
import { isSky } from '../scene/roles.js';
import { aspectOf, put, putGroup, type Cast, type Player } from './cast.js';
import { companionsRound } from './companions.js';
import { isOrdinary, middle, sparkle } from './frame.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { surround } from './surrounds.js';

const ALIVE = new Set([...creatures, ...figures].map((motif) => motif.name));
const isHeavenly = (player: Player): boolean => player.motif !== null && isSky(player.motif);
const isAlive = (player: Player): boolean => ALIVE.has(player.motif?.name ?? '');

const areDiscs = ({ hero, companions, ground, sky }: Cast): boolean =>
  isHeavenly(hero) && aspectOf(hero) < 1.5 && sky.length > 0 && companions.length + ground.length === 0;

function areAlive({ hero, companions }: Cast): boolean {
  const [other] = companions;
  const kin = companions.filter((player) => player.motif?.name === hero.motif?.name).length;
  return other !== undefined && (companions.length <= 2 || kin === 1) && isAlive(other) && isAlive(hero) && other.relation === null;
}

/** What two equals share hovers between their heads: a heart, a key; more than one thing stands round them. */
function between(rest: readonly Player[], { x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): Item[] {
  const [one, ...more] = rest;
  if (one === undefined || more.length > 0) return companionsRound(rest, { x, y, width: size * 1.8, height: size * 1.3 });
  return [put(one, { x, y: y - size * 0.72, width: size * 0.4, height: size * 0.4 })];
}

/** Two equals face each other: wolf and lion, sun and moon, a pair of koi. */
export const facing: Layout = {
  name: 'facing',
  suits: (cast, sheet) => {
    if (!isOrdinary(sheet)) return 0;
    if (areDiscs(cast)) return 10;
    return areAlive(cast) ? 7 : 0;
  },
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const size = unit * 0.48;
    const [other, ...rest] = isHeavenly(cast.hero) ? cast.sky : cast.companions;
    const spots: Spot[] = [{ x, y: y + size * 0.6, size: size * 0.52, out: Math.PI / 2 }];
    const items = [
      ...surround(sheet, { x, y, radius: size * 0.7 }),
      ...putGroup(cast.hero, { x: x - size * 0.46, y: y - size * 0.12, width: size, height: size * 1.15 }),
      ...(other ? [put(other, { x: x + size * 0.46, y: y + size * 0.12, width: size, height: size * 1.15, flip: true })] : []),
      ...between(rest, { x, y, size }),
      ...blooms([...cast.flora, ...(isHeavenly(cast.hero) ? [] : cast.sky), ...cast.ground], spots),
    ];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.8)];
  },
};
