import { closed, placed, profile, ribbon, solid } from '../geometry/kit.js';
import { snakeHead, snakeStretch } from '../creatures/parts/serpent.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { drawSkull } from './draw-skull.js';

const NECK = '166,-70 192,30 290,100 400,200 410,330 310,430 150,446 -20,410 -180,410 -310,430 -410,370 -440,270 -410,180 -350,140';
const NECK_HALF = profile('0:40 0.3:50 0.8:44 1:34');
const TAIL = '-150,10 -160,-90 -220,-180 -320,-220 -360,-310 -300,-390 -210,-380';
const TAIL_HALF = profile('0:40 0.5:27 1:1');

/** The dark of a socket laid over the snake where it comes out of it, above and below. */
const UPPER_DARK = '52,-40! 70,-112 130,-148 204,-138 252,-92 256,-20! 226,-46 164,-60 100,-48';
const LOWER_DARK = '-52,-40! -62,10 -96,52 -160,70 -226,46 -256,-20! -220,-22 -150,-16 -96,-24';

function serpent(): readonly Shape[] {
  const neck = ribbon(NECK, NECK_HALF);
  const tail = ribbon(TAIL, TAIL_HALF);
  return [
    ...snakeStretch(tail, 0, 1),
    solid(closed(LOWER_DARK)),
    ...snakeStretch(neck, 0, 1),
    solid(closed(UPPER_DARK)),
    ...placed(snakeHead(), { x: -354, y: 142, flip: true, turn: -12, scale: 0.84 }),
  ];
}

/** A skull with a snake that enters by one eye and leaves by the other: what `skull` is together with `snake`, not listed on its own. */
export const skullAndSnake: Motif = {
  name: 'skull-and-snake',
  pose: 'figure',
  words: ['skull and snake'],
  anchors: { crown: [0, -490], base: [0, 460] },
  draw: (rng: Rng) => [...drawSkull(rng), ...serpent()],
};
