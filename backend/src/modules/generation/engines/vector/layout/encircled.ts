import { heightOf, widthOf } from '../geometry/box.js';
import { ringRoom } from '../scene/ties.js';
import { put } from './cast.js';
import { middleOf, type Tie } from './stand.js';

/** A ring round the hero, open in its middle: runes round a sign, laurel round a head. */
export const encircled: Tie = (player, stand) => {
  const [x, y] = middleOf(stand);
  const across = Math.hypot(widthOf(stand.box), heightOf(stand.box)) / ringRoom(player.motif?.name ?? '');
  return { behind: [put(player, { x, y, width: across, height: across })] };
};
