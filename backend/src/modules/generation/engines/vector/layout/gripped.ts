import { heightOf, widthOf } from '../geometry/box.js';
import { aspectOf, put, type Player } from './cast.js';
import type { Stand, Tied } from './stand.js';

/** Things that are carried by what they hang from. */
const HANGING = new Set(['lantern', 'pocket-watch', 'bell', 'rosary', 'birdcage', 'dreamcatcher', 'locket', 'padlock']);

export const isHung = (player: Player): boolean => HANGING.has(player.motif?.name ?? '');

/** What a closed hand holds: behind its fingers, hanging from them, standing in them if it is long, on them if it is not. */
export function gripped(player: Player, stand: Stand): Tied {
  const { box } = stand;
  const [x, y] = stand.at('grip') ?? [0, 0];
  if (isHung(player)) {
    const height = heightOf(box) * 1.05;
    return { behind: [put(player, { x, y: y + height * 0.47, width: height, height })] };
  }
  if (aspectOf(player) < 0.7) {
    const height = heightOf(box) * 1.3;
    return { behind: [put(player, { x, y: y - height * 0.22, width: height, height })] };
  }
  const size = widthOf(box) * 1.4;
  const height = Math.min(size, size / aspectOf(player));
  return { behind: [put(player, { x, y: box.top - height * 0.34, width: size, height: size })] };
}
