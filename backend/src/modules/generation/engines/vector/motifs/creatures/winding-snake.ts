import { placed, profile } from '../geometry/kit.js';
import { isBroad, type Girth, type Winding } from '../motif.js';
import { snakeHead, snakeStretch } from './parts/serpent.js';
import { wound } from './parts/wound-body.js';

const HALF = profile('0:1 0.2:27 0.45:37 0.85:37 1:30');
const HEAD = placed(snakeHead(), { scale: 0.84 });
/** Round what is broad it is as much thicker. */
const STOUT = 1.36;

/** A snake climbing round a thing. */
export const windingSnake = (girth: Girth): Winding =>
  wound({ half: HALF, scale: isBroad(girth) ? STOUT : 1, stretch: snakeStretch, head: HEAD }, girth);
