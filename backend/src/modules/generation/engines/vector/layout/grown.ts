import { heightOf, widthOf } from '../geometry/box.js';
import { aspectOf, put, type Player } from './cast.js';
import { largest, middleOf, type Stand, type Tied } from './stand.js';

/** A bee on a flower: on its petals, its heart left to be seen. */
export function alighted(player: Player, stand: Stand): Tied {
  const [x, y] = middleOf(stand);
  const size = largest(stand) * 0.42;
  const side = stand.index % 2 === 0 ? 1 : -1;
  return { front: [put(player, { x: x + side * widthOf(stand.box) * 0.3, y: y - heightOf(stand.box) * 0.3, width: size, height: size, turn: side * 0.5, flip: side < 0 })] };
}

/** A forest that grows out of a book: along its upper edge, behind it. */
export function grownOut(player: Player, stand: Stand): Tied {
  const [x] = middleOf(stand);
  const width = widthOf(stand.box) * 0.9;
  const height = Math.min(width / aspectOf(player), heightOf(stand.box) * 1.2);
  return { behind: [put(player, { x, y: stand.box.top - height * 0.36, width, height })] };
}

/** A forest among antlers: it rises behind the brow, as wide as the antlers are apart and higher than they are. */
export function wooded(player: Player, stand: Stand): Tied {
  const [x, y] = stand.at('crown') ?? [middleOf(stand)[0], stand.box.top];
  const tip = stand.at('antler');
  const width = tip === undefined ? widthOf(stand.box) * 0.8 : Math.abs(tip[0] - x) * 1.7;
  const height = Math.max(width / aspectOf(player), tip === undefined ? 0 : (y - tip[1]) * 1.06);
  return { behind: [put(player, { x, y: y - height * 0.5 + height * 0.12, width: height * aspectOf(player), height })] };
}
