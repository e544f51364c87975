import { aspectOf, put } from './cast.js';
import { isFlower } from './flowers.js';
import { largest, middleOf, type Tie } from './stand.js';

/** Of the hero's longer side. */
const [FLOWER, THING] = [0.34, 0.3] as const;

/** At the end of the hero's tail, over it: a rose on a scorpion's sting; at the foot of who shows no tail. */
export const tail: Tie = (player, stand) => {
  const size = largest(stand) * (isFlower(player) ? FLOWER : THING);
  const height = Math.min(size, size / aspectOf(player));
  const [x, y] = stand.at('tail') ?? [middleOf(stand)[0], stand.box.bottom];
  return { front: [put(player, { x, y: y - (isFlower(player) ? 0 : height * 0.2), width: size, height })] };
};
