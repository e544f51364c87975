import { put, aspectOf, type Player } from './cast.js';
import { largest, middleOf, type Room, type Stand, type Tie } from './stand.js';

/** Of the hero's longer side, and how much of its own height lies clear of the hero. */
const SIZE = 0.62;
const CLEAR = 0.42;

/** Over or under the hero, in its middle; several of a kind beside one another. */
function apart(player: Player, stand: Stand, edge: number, away: -1 | 1): Room {
  const size = (largest(stand) * SIZE) / Math.max(1, Math.sqrt(stand.count));
  const height = Math.min(size, size / aspectOf(player));
  const [x] = middleOf(stand);
  return { x: x + (stand.index - (stand.count - 1) / 2) * size * 0.9, y: edge + away * height * CLEAR, width: size, height: size };
}

/** It hovers over the hero. */
export const above: Tie = (player, stand) => ({ behind: [put(player, apart(player, stand, stand.box.top, -1))] });

/** The hero hovers over it. */
export const below: Tie = (player, stand) => ({ behind: [put(player, apart(player, stand, stand.box.bottom, 1))] });
