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
  return other !== undefined && companions.length <= 2 && isAlive(other) && isAlive(hero) && other.relation === null;
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
      ...companionsRound(rest, { x, y, width: size * 1.8, height: size * 1.3 }),
      ...blooms([...cast.flora, ...(isHeavenly(cast.hero) ? [] : cast.sky), ...cast.ground], spots),
    ];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.8)];
  },
};
