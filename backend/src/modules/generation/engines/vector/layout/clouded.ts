import { heightOf } from '../geometry/box.js';
import { put, type Player } from './cast.js';
import { largest, middleOf, type Stand, type Tied } from './stand.js';

/** Clouds about a thing: aside, down (shares of its longer side and of its height, from the middle) and how wide. */
const BEHIND = [[-0.5, -0.12, 0.5], [0.52, -0.26, 0.44]] as const;
const BEFORE = [[-0.46, 0.44, 0.56], [0.46, 0.46, 0.6], [0, 0.54, 0.66]] as const;

/** In the clouds: two behind its shoulders, a bank across its foot. */
export function clouded(player: Player, stand: Stand): Tied {
  const [x, y] = middleOf(stand);
  const bank = ([aside, down, wide]: readonly [number, number, number], i: number, name: string) => put(player, {
    x: x + aside * largest(stand), y: y + down * heightOf(stand.box), width: wide * largest(stand), height: largest(stand), flip: i % 2 === 1,
  }, `${player.id}/${name}${i}`);
  return { behind: BEHIND.map((place, i) => bank(place, i, 'b')), front: BEFORE.map((place, i) => bank(place, i, 'f')) };
}
