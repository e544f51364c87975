import { heightOf, widthOf } from '../geometry/box.js';
import { aspectOf, put, type Player } from './cast.js';
import type { Stand, Tied } from './stand.js';

/** Things that are carried by what they hang from. */
const HANGING = new Set(['lantern', 'pocket-watch', 'bell', 'rosary', 'birdcage', 'dreamcatcher', 'locket', 'padlock', 'bird-cage', 'compass', 'medal', 'basket']);

export const isHung = (player: Player): boolean => HANGING.has(player.motif?.name ?? '');

/** A weapon's handle as a share of its length, and the half turn that points it up if it is drawn point down; null for other things. */
function handleOf({ motif, box }: Player): { readonly share: number; readonly turn: number } | null {
  const { guard, tip } = motif?.anchors ?? {};
  if (guard === undefined || tip === undefined) return null;
  const isDown = tip[1] > guard[1];
  const handle = isDown ? guard[1] - box.top : box.bottom - guard[1];
  return { share: handle / heightOf(box), turn: isDown ? Math.PI : 0 };
}

/** What a closed hand holds: behind its fingers, hanging from them, standing in them if it is long, on them if it is not; a weapon by its handle, point up. */
export function gripped(player: Player, stand: Stand): Tied {
  const { box } = stand;
  const [x, y] = stand.at('grip') ?? [0, 0];
  if (isHung(player)) {
    const height = heightOf(box) * 1.05;
    return { behind: [put(player, { x, y: y + height * 0.47, width: height, height })] };
  }
  if (aspectOf(player) < 0.7) {
    const height = heightOf(box) * 1.3;
    const handle = handleOf(player);
    if (handle !== null) return { behind: [put(player, { x, y: box.top - height * (0.52 - handle.share), width: height, height, turn: handle.turn })] };
    return { behind: [put(player, { x, y: y - height * 0.22, width: height, height })] };
  }
  const size = widthOf(box) * 1.4;
  const height = Math.min(size, size / aspectOf(player));
  return { behind: [put(player, { x, y: box.top - height * 0.34, width: size, height: size })] };
}
