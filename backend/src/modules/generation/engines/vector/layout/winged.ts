import { put } from './cast.js';
import { largest, middleOf, type Tie } from './stand.js';

/** From the body to the tip of a wing, where its middle is; of the hero's longer side, how large what it bears is. */
const [OUT, SIZE] = [0.56, 0.27] as const;

/** One on each wing, the two alike: a moth with skulls on its wings. Who shows no wing from above bears one before its middle. */
export const wings: Tie = (player, stand) => {
  const size = largest(stand) * SIZE;
  const [tip, heart] = [stand.at('wing'), stand.at('heart') ?? middleOf(stand)];
  if (tip === undefined) return { front: [put(player, { x: heart[0], y: heart[1], width: size, height: size })] };
  const [aside, y] = [(tip[0] - heart[0]) * OUT, heart[1] + (tip[1] - heart[1]) * OUT];
  return { front: [-1, 1].map((side) => put(player, { x: heart[0] + side * aside, y, width: size, height: size, flip: side * aside < 0 }, `${player.id}/${side}`)) };
};
