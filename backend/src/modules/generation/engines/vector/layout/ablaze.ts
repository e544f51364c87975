import type { Item } from '../canvas/item.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { put, type Player } from './cast.js';
import { middleOf, type Stand, type Tie } from './stand.js';

/** Tongues of fire side by side: how far from the middle (shares of the hero's width), how high (shares of the fire). */
const TONGUES = [[-0.5, 0.56], [0.5, 0.6], [-0.3, 0.84], [0.32, 0.8], [0, 1]] as const;
const LICKS = [[-0.46, 0.36], [0.44, 0.4]] as const;

/** Fire that reaches `rise` times the hero's height, its foot a little under the hero's. */
function tongues(fire: Player, stand: Stand, rise: number, spots: readonly (readonly [number, number])[]): Item[] {
  const { box } = stand;
  const wide = Math.max(widthOf(box), heightOf(box) * 0.5);
  return spots.map(([aside, share]) => {
    const height = heightOf(box) * rise * share;
    const place = { x: middleOf(stand)[0] + aside * wide, y: box.bottom + heightOf(box) * 0.06 - height / 2, width: height, height };
    return put(fire, { ...place, flip: aside > 0, turn: aside * 0.3 }, `${fire.id}/${aside}`);
  });
}

/** The hero stands in fire that rises over its head. */
export const ablaze: Tie = (fire, stand) => ({ behind: tongues(fire, stand, 1.28, TONGUES), front: tongues(fire, stand, 0.8, LICKS) });

/** The hero rises out of fire. */
export const fromFire: Tie = (fire, stand) => ({ behind: tongues(fire, stand, 0.8, TONGUES), front: tongues(fire, stand, 0.8, LICKS) });
