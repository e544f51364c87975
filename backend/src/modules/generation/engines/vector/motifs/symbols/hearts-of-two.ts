import { body, brush, open, placed, profile, ribbon } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { snakeHead, snakeStretch } from '../creatures/parts/serpent.js';
import { swanBody, swanHead } from '../creatures/swan.js';

/** From the breast out and up over the lobe of the heart to the head. */
const NECK = ribbon('132,356 66,268 104,160 214,50 288,-76 286,-200 212,-286 116,-276 62,-214', profile('0:76 0.14:62 0.26:50 0.45:38 0.85:32 1:34'));

const swan = (): readonly Shape[] => [
  body(NECK.outline(), 'skin', { colour: 'white', relief: 1 }),
  brush(NECK.along(0.4, 0.3, 0.5), 'internal', 2.2), brush(NECK.along(-0.4, 0.4, 0.74), 'internal', 2.2),
  ...placed(swanBody(), { flip: true, scale: 0.74, x: 236, y: 176 }),
  ...placed(swanHead(), { flip: true, turn: -18, scale: 0.8, x: 386, y: -43 }),
];

/** Two swans breast to breast, their necks a heart. */
export const swanHeart: Motif = {
  name: 'swan-heart',
  pose: 'symmetric',
  words: ['swan heart', 'heart of swans', 'swans forming a heart', 'swan necks heart', 'kissing swans'],
  anchors: { centre: [0, -140], base: [0, 350], crown: [0, -320] },
  draw: () => placed([...bothSides(swan()), ...['-420,480 -260,462 -100,484 60,464 240,484 420,466', '-260,518 -90,502 80,520 250,504'].map((line) => brush(open(line), 'internal', 2.4))], { y: -84, scale: 0.84 }),
};

/** One whole side after the other, so that neither lies within the other. */
function bothSides(right: readonly Shape[]): readonly Shape[] {
  return [...placed(right, { flip: true }), ...right];
}

const SNAKE = ribbon('-120,476 -60,410 30,330 190,200 340,50 420,-110 396,-270 290,-350 170,-340 104,-262', profile('0:2 0.16:24 0.4:40 0.85:40 1:34'));

const snake = (): readonly Shape[] => {
  const [x, y] = SNAKE.at(1, 0);
  return [...snakeStretch(SNAKE, 0, 1), ...placed(snakeHead(), { x, y, scale: 0.72, turn: (SNAKE.angle(1) * 180) / Math.PI + 180 })];
};

/** Two snakes whose bodies are the two sides of a heart, their tails crossed. */
export const snakeHeart: Motif = {
  name: 'snake-heart',
  pose: 'symmetric',
  words: ['snake heart', 'heart of snakes', 'snakes forming a heart', 'serpent heart'],
  anchors: { centre: [0, -40], base: [0, 476], crown: [0, -300] },
  draw: () => placed(bothSides(snake()), { y: -40 }),
};

export const heartsOfTwo: readonly Motif[] = [swanHeart, snakeHeart];
