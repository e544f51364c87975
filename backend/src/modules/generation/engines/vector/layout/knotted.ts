import { widthOf, heightOf } from '../geometry/box.js';
import { aspectOf, put } from './cast.js';
import { middleOf, type Tie } from './stand.js';

/** Of the width of the two, how large what ties them is: a bow, and what goes from one to the other. */
const [BOW, CORD] = [0.34, 0.84] as const;

/** A bow before the place where the two meet; a thread or a chain from the foot of one to that of the other. */
export const ties: Tie = (player, stand) => {
  const [x, y] = middleOf(stand);
  const isLong = aspectOf(player) > 1.3;
  const width = widthOf(stand.box) * (isLong ? CORD : BOW);
  return { front: [put(player, { x, y: y + heightOf(stand.box) * (isLong ? 0.44 : 0.16), width, height: width })] };
};
