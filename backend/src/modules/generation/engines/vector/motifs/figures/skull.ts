import type { Motif } from '../motif.js';
import { drawSkull } from './draw-skull.js';
import { skullAndSnake } from './skull-and-snake.js';

/** A human skull from the front, jaw in place. */
export const skull: Motif = {
  name: 'skull',
  pose: 'symmetric',
  words: ['skull', 'human skull', 'death', 'memento mori', 'cranium'],
  anchors: { crown: [0, -490], eye: [160, -40], mouth: [0, 300], base: [0, 460] },
  together: { snake: skullAndSnake },
  draw: drawSkull,
};
