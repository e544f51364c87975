import { heightOf, widthOf } from '../geometry/box.js';
import { put } from './cast.js';
import { middleOf, type Stand, type Tie } from './stand.js';
import { isHead } from '../scene/roles.js';

/** Of its parent's size. */
const [BODY, HEAD] = [0.5, 0.52];

/** Where the parent looks: to that side its first young one stands. */
function facing(stand: Stand): 1 | -1 {
  const [x] = stand.at('mouth') ?? stand.at('eye') ?? stand.at('crown') ?? [1];
  return x < middleOf(stand)[0] ? -1 : 1;
}

/** A young one of the hero's own kind: under its head, on the same ground, the next behind it; a head leans against a head. */
export const young: Tie = (player, stand) => {
  const { box } = stand;
  const [x, y] = middleOf(stand);
  const side = facing(stand) * (stand.index % 2 === 0 ? 1 : -1);
  if (isHead(stand.hero)) {
    const [width, height] = [widthOf(box) * HEAD, heightOf(box) * HEAD];
    return { front: [put(player, { x: x + side * widthOf(box) * 0.5, y: box.bottom - height * 0.36, width, height, turn: -side * 0.14, flip: side < 0 })] };
  }
  const share = stand.index === 0 ? BODY : BODY * 0.86;
  const [width, height] = [widthOf(box) * share, heightOf(box) * share];
  const away = widthOf(box) * 0.5 + width * (stand.index === 0 ? 0.12 : 0.2);
  return { front: [put(player, { x: x + side * away, y: Math.max(y, box.bottom - height * 0.5) + height * 0.05, width, height })] };
};
