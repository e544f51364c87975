import type { Item } from '../canvas/item.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { aspectOf, put } from './cast.js';
import { middleOf, type Tie } from './stand.js';

/** Width by height up to which a thing is tall; radians. */
const [TALL, LEAN] = [0.9, 0.14] as const;

/** At the hero's side, the next one at the other, a little behind it. */
export const flank: Tie = (player, stand) => {
  const { box } = stand;
  const [x, y] = middleOf(stand);
  // What is tall towers over a low hero and leans towards it.
  const isTall = aspectOf(player) < TALL;
  const height = heightOf(box) * (isTall ? Math.min(1.8, Math.max(1.2, (widthOf(box) / heightOf(box)) * 1.4)) : 0.86);
  const width = Math.min(height * aspectOf(player), widthOf(box) * 0.9);
  const sides = stand.count > 1 ? [stand.index % 2 === 0 ? -1 : 1] : [-1, 1];
  // Whoever goes through what is tall stands before its inner edge; who is tall too stands between.
  const away = isTall && widthOf(box) > heightOf(box) * 0.8 ? widthOf(box) * 0.36 : widthOf(box) * (isTall ? 0.4 : 0.44) + width * 0.36;
  const stood = { y: y + heightOf(box) * 0.05, width, height };
  const at = (side: number): Item => put(player, { ...stood, x: x + side * away, flip: side > 0, turn: isTall ? side * LEAN : 0 }, `${player.id}/${side}`);
  return { behind: sides.map(at) };
};
