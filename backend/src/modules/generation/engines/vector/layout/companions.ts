import type { Item } from '../canvas/item.js';
import { isSlight } from '../scene/ties.js';
import { put, type Player } from './cast.js';

/** The room the hero takes, canvas units. */
export interface Hero {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Angles round the hero at which companions stand, the first ones lowest: they overlap its feet, not its face. */
const ANGLES = [0.78, 2.36, 0.12, 3.02, 1.57, -0.62, -2.52, -1.1, -2.04];

/** The same where flowers lie at the foot: they would hide what stands there. */
const ABOVE_FLOWERS = [-0.1, 3.24, -0.7, -2.44, -1.2, -1.94, 0.3, 2.84, -1.57];

/** Where butterflies and birds hover. */
const HIGH = [-0.66, -2.48, 0.12, 3.02, -1.3, -1.84];

/** Width by height of a hero beside whose head there is room, and how much farther out it is, shares of the companion's size. */
const SLIM = 0.78;
const BESIDE = 0.48;
/** Behind somebody who looks to the right first. */
const BEHIND = [-2.48, -0.66, 3.02, 0.12, -1.84, -1.3];

/** Companions round the hero, half in front of it; the fewer, the larger. */
export function companionsRound(companions: readonly Player[], hero: Hero, hasFlowers = false): Item[] {
  const share = companions.length <= 1 ? 0.5 : companions.length <= 3 ? 0.4 : 0.3;
  const size = Math.max(hero.width, hero.height) * share;
  return companions.slice(0, ANGLES.length).map((player, i) => {
    const isHigh = isSlight(player.motif?.name ?? '');
    const isBeside = isHigh && hero.width < hero.height * SLIM;
    const angle = isHigh ? ((isBeside ? BEHIND : HIGH)[i % HIGH.length] as number) : ((hasFlowers ? ABOVE_FLOWERS : ANGLES)[i] as number);
    const reach = { x: hero.width / 2 + size * (isBeside ? BESIDE : 0.12), y: hero.height / 2 + size * 0.05 };
    const x = hero.x + Math.cos(angle) * reach.x;
    return put(player, { x, y: hero.y + Math.sin(angle) * reach.y, width: size, height: size, flip: x > hero.x });
  });
}
